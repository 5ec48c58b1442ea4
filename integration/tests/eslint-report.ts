import { basename } from 'node:path'
import type { Outcome, Project } from './project.ts'

interface Message {
  line: number
  column: number
  ruleId: string | null
  message: string
}

interface FileResult {
  filePath: string
  messages: Message[]
}

/** Chooses between ESLint's two kinds of configuration, as users do. */
export const kindOfConfig = (kind: 'flat' | 'eslintrc') => ({
  ESLINT_USE_FLAT_CONFIG: String(kind === 'flat'),
})

/** What ESLint reports: the name of each file that it read, with a line for each report. */
function reportIn({ stdout, stderr }: Outcome): Record<string, string[]> {
  if (!stdout.startsWith('[')) throw new Error(`ESLint printed no report:\n${stdout}${stderr}`)
  const results = JSON.parse(stdout) as FileResult[]
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [basename(filePath), messages.map(describeMessage)]),
  )
}

function describeMessage({ line, column, ruleId, message }: Message): string {
  return `${line}:${column} ${ruleId ?? message}`
}

/** Runs ESLint over `src` and returns its report. */
export async function lintSources(
  project: Project,
  kind: 'flat' | 'eslintrc',
  ...args: readonly string[]
): Promise<Record<string, string[]>> {
  const options = { env: kindOfConfig(kind) }
  return reportIn(await project.runBin('eslint', ['src', '--format', 'json', ...args], options))
}
