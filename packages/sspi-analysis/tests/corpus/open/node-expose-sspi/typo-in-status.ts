import { sspi, type SecurityContext } from 'node-expose-sspi'

type Step = 'done' | 'again' | 'complete'

export function stepOf(context: SecurityContext): Step {
  switch (context.SECURITY_STATUS as string) {
    case 'SEC_E_OK':
      return 'done'
    case 'SEC_I_CONTINUE_REQUIRED':
//       ~~~~~~~~~~~~~~~~~~~~~~~~~ valid-status-constants
      return 'again'
    case 'SEC_I_COMPLETE_AND_CONTINUED':
//       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ valid-status-constants
    case 'SEC_I_COMPLETE_NEEDED':
      return 'complete'
    default:
      throw new Error(`unexpected status ${context.SECURITY_STATUS}`)
  }
}

export function first(credential: never, targetName: string): Step {
  return stepOf(sspi.InitializeSecurityContext({ credential, targetName }))
}
