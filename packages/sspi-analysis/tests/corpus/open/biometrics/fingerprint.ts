import { FingerprintReader, SampleFormat } from '../sdk/devices'
import { AuthenticationService, ServiceError } from '../sdk/services'
import { Success, Failure, type View } from './view'

export class FingerprintLogin {
  private readonly reader = new FingerprintReader()

  constructor(
    private readonly service: AuthenticationService,
    private readonly view: View,
  ) {}

  async start(user: string): Promise<void> {
    this.reader.on('SamplesAcquired', async (event) => {
      try {
        await this.service.identify(user, event.samples)
        this.view.notify(new Success('Fingerprints.Success'))
      } catch (error) {
        this.view.notify(new Failure(this.messageOf(error as ServiceError)))
      }
    })
    await this.reader.startAcquisition(SampleFormat.Intermediate)
  }

  private messageOf(error: ServiceError): string {
    switch (error.code) {
      case -2146893044:
//         ~~~~~~~~~~~ no-magic-status
//         ~~~~~~~~~~~ no-obsolete-status
      case -2147023652:
        return 'Fingerprints.NoMatch'
      case -2146893042:
//         ~~~~~~~~~~~ no-magic-status
        return 'Fingerprints.NotEnrolled'
      default:
        return error.message
    }
  }
}
