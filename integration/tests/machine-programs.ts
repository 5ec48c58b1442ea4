import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether a program that comes from no registry is installed here. */
export function isOnThisMachine(program: string): boolean {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
  return folders.some((folder) => isExecutable(join(folder, program)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
