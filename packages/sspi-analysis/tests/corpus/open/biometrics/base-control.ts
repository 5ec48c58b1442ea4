import { ServiceError } from '../sdk/services'

export abstract class AuthControl {
  busy = false
  status: unknown
  onError?: (event: { error: Error }) => void

  protected fail(error: Error) {
    this.busy = false
    this.status = error
    this.onError?.({ error })
  }

  protected mapServiceError(error: ServiceError): string {
    switch (error.code) {
      case -2146893033:
//         ~~~~~~~~~~~ no-magic-status
      case -2147024891:
        return 'Error.AccessDenied'
      case -2147023579:
        return 'Error.DoesNotExist'
      default:
        return error.message
    }
  }
}
