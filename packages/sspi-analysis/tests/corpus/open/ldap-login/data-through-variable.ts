type Outcome = { kind: 'refused'; data?: string } | { kind: 'other'; message: string }

export function outcomeOf(error: Error): Outcome {
  const isBindError = error.message.includes('AcceptSecurityContext error')
  if (isBindError) {
    const data = error.message.match(/data\s+([0-9a-f]{1,8})/i)?.[1]
    return { kind: 'refused', data }
  }
  return { kind: 'other', message: error.message }
}

export function retryable(outcome: Outcome): boolean {
  return outcome.kind === 'other' && /ECONN|ETIMEDOUT/.test(outcome.message)
}
