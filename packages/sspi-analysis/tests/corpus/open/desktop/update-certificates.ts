import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** certutil exits with NTE_NOT_FOUND when the key is not there. */
export function isNotFound(error: { code?: number; stdout?: string; stderr?: string }): boolean {
  if (error.code === -2146893807 || error.code === 2148073489) return true
  const output = `${error.stdout ?? ''}${error.stderr ?? ''}`
  return output.includes('0x80090011') || output.includes('NTE_NOT_FOUND')
}

export async function removeKey(name: string): Promise<boolean> {
  try {
    await run('certutil', ['-user', '-delkey', name], { windowsHide: true })
    return true
  } catch (error) {
    if (isNotFound(error as never)) return false
    throw error
  }
}
