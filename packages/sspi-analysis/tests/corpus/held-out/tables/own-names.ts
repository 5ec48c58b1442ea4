import type { NativeReply } from './protocol'

// The service speaks unsigned HRESULTs.
export const WRONG_TARGET_NAME = 0x80090322
export const CLOCK_DIFFERS = 0x80090324
const lastResort = 0x80090304

export enum Reason {
  Target = WRONG_TARGET_NAME,
  Clock = CLOCK_DIFFERS,
}

const TEXT: Record<Reason, string> = {
  [Reason.Target]: 'The service runs under another account.',
  [Reason.Clock]: 'The clocks differ by more than five minutes.',
}

export function textOf(reply: NativeReply): string {
  return TEXT[reply.reason as Reason] ?? `unexpected answer ${reply.reason || lastResort}`
}
