import { sspi, type SecurityContext, type CredHandle } from 'node-expose-sspi'

/** Keeps one client context per connection; the caller drives the handshake. */
export class ContextStore {
  private readonly contexts = new Map<string, SecurityContext>()

  constructor(private readonly credential: CredHandle) {}

  begin(id: string, targetName: string): SecurityContext {
    const context = sspi.InitializeSecurityContext({ credential: this.credential, targetName })
    this.contexts.set(id, context)
    return context
  }

  proceed(id: string, token: ArrayBuffer): SecurityContext {
    const previous = this.contexts.get(id)
    if (previous === undefined) throw new Error(`no context for connection ${id}`)
    return sspi.InitializeSecurityContext({
      credential: this.credential,
      contextHandle: previous.contextHandle,
      SecBufferDesc: { ulVersion: 0, buffers: [token] },
    })
  }

  end(id: string): void {
    const context = this.contexts.get(id)
    if (context) sspi.DeleteSecurityContext(context.contextHandle)
    this.contexts.delete(id)
  }
}
