import { SEC_E_LOGON_DENIED } from 'sspi-status'
import { element } from './element.js'

@element
export class Panel {
  #status = 0

  render() {
    if (this.#status === 0x8009030c) return <b>refused</b>
    return <i>{this.#status === SEC_E_LOGON_DENIED}</i>
  }
}
