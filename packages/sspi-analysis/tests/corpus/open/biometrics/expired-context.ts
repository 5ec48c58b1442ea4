import { ServiceError, type Token } from '../sdk/services'

interface Identity {
  user: string
  token?: Token
}

export class IdentityPanel {
  error?: Error
  identity: Identity = { user: '' }

  showError(error: Error | undefined): void {
    if (this.error === error) return
    this.error = error
    if (error instanceof ServiceError && error.code === -2146893033) {
//                                                      ~~~~~~~~~~~ no-magic-status
      this.identity = { user: this.identity.user }
    }
    this.update()
  }

  private update(): void {
    document.querySelector('#user')!.textContent = this.identity.user
  }
}
