import { Injectable } from '@angular/core';
import { ServiceError } from '@vendor/access-sdk';
import { TranslateService } from '@ngx-translate/core';

@Injectable({ providedIn: 'root' })
export class PinErrorMapper {
  constructor(private readonly translate: TranslateService) {}

  map(error: ServiceError): string {
    switch (error.code) {
      case -2146893044:
//         ~~~~~~~~~~~ no-magic-status
//         ~~~~~~~~~~~ no-obsolete-status
        return this.translate.instant('pin.wrong');
      case -2146893033:
//         ~~~~~~~~~~~ no-magic-status
        return this.translate.instant('pin.sessionExpired');
      case -2147024894:
        return this.translate.instant('pin.notEnrolled');
      case -2147023570:
        return this.translate.instant('pin.logonFailure');
      default:
        return this.translate.instant('pin.unknown', { code: error.code });
    }
  }
}
