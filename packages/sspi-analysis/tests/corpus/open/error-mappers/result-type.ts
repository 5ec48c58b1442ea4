type Result<T> = { ok: true; value: T } | { ok: false; code: number; reason: string }

type Denied = 0x8009030c
//            ~~~~~~~~~~ no-magic-status

export function refused(reason: string): Result<never> & { code: Denied } {
  return { ok: false, code: 0x8009030c, reason }
//                          ~~~~~~~~~~ no-magic-status
}

export function fail(reason: string, code = 0x80090304): Result<never> {
//                                          ~~~~~~~~~~ no-magic-status
  return { ok: false, code, reason }
}

export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.reason} (0x${result.code.toString(16)})`)
  return result.value
}
