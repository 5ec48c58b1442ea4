import { SEC_E_OK, SEC_I_COMPLETE_NEEDED, SEC_I_CONTINUE_NEEDED } from 'sspi-status'
import { sspi } from './native'
import type { SmbSession } from './session'

export async function sessionSetup(session: SmbSession): Promise<void> {
  let token: Buffer | undefined
  let context: unknown
  for (let round = 0; round < 4; round++) {
    const result = await sspi.InitializeSecurityContextAsync(session.credential, context, session.target, token)
    context = result.context
    if (result.status === SEC_I_COMPLETE_NEEDED) await sspi.CompleteAuthToken(context, result.token)
    const answer = await session.send(result.token)
    if (result.status === SEC_E_OK) return
    if (result.status !== SEC_I_CONTINUE_NEEDED) throw new Error(`session setup failed in round ${round}`)
    token = answer.token
  }
  throw new Error('too many rounds')
}
