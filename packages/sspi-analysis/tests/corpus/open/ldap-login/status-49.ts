import { InvalidCredentialsError } from 'ldapts'

interface Failure {
  code: number
  message: string
}

const phoneBook = new Map<string, number>([
  ['help desk', 80090312],
  ['reception', 80090300],
])

export function httpStatusOf(error: unknown): number {
  if (error instanceof InvalidCredentialsError) return 401
  const { code = 0, message = '' } = error as Partial<Failure>
  if (code === 49 || message.includes('data 52e') || message.includes('data 775')) return 401
  if (code === 50) return 403
  if (code === 0x35) return 422
  return 500
}

export function phoneOf(desk: string): number {
  return phoneBook.get(desk) ?? 80090308
}
