/**
 * Loads modules and prints which regular expressions they construct, and where: `tsx constructed-expressions.ts <module…>`,
 * the modules relative to the repository.
 */
import { join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export interface ConstructedExpression {
  /** The place of `new RegExp` as `path:line`, relative to the repository. */
  place: string
  source: string
  flags: string
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What to ask a module for that constructs an expression of what it is given. */
const questions: Readonly<Record<string, (module: unknown) => unknown>> = {
  'packages/eslint-plugin-sspi/src/settings.ts': (module) =>
    (module as typeof import('../../../packages/eslint-plugin-sspi/src/settings.ts')).checkedSettingsOf({
      sspi: { statusNames: ['my(?:Status|Code)'] },
    }),
}

const constructed: ConstructedExpression[] = []

function record(expression: RegExp): RegExp {
  // Behind its first line: this function, the trap of the proxy, and who called it.
  const caller = new Error().stack?.split('\n')[3] ?? ''
  const { file, line } = /(?:at |\()(?<file>[^(]+):(?<line>\d+):\d+\)?$/u.exec(caller)?.groups ?? {}
  if (file !== undefined && line !== undefined) {
    const path = relative(root, file.startsWith('file:') ? fileURLToPath(file) : file)
    const place = `${path.split(sep).join('/')}:${line}`
    constructed.push({ place, source: expression.source, flags: expression.flags })
  }
  return expression
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, args: ConstructorParameters<typeof RegExp>) => record(new target(...args)),
  apply: (target, _, args: Parameters<typeof RegExp>) => record(target(...args)),
})

for (const module of process.argv.slice(2)) {
  const loaded: unknown = await import(pathToFileURL(join(root, module)).href)
  questions[module]?.(loaded)
}
process.stdout.write(JSON.stringify(constructed))
