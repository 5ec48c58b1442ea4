import type { RecogniserSettings } from './source-file.ts'
import { lastNameOf, nodeIn, withoutCasts, type Node } from './tree.ts'

/** Objects all of whose methods only write down what they are given. */
const LOGGING_OBJECTS: ReadonlySet<string> = new Set(['console', 'logger', 'log'])

/** Functions and methods that do. */
const LOGGING_FUNCTIONS: ReadonlySet<string> = new Set(['debug', 'log', 'trace'])

/** Whether a callee only writes down what it is given. */
export function isLogger(callee: Node, loggers: RecogniserSettings['loggers'] = []): boolean {
  const names = namesOf(callee)
  const last = names.at(-1)
  if (last === undefined) return false
  const object = names.at(-2)
  if (LOGGING_FUNCTIONS.has(last) || (object !== undefined && LOGGING_OBJECTS.has(object))) return true
  const path = names.join('.')
  return loggers.some((logger) =>
    logger.endsWith('.*') ? path === `${logger.slice(0, -1)}${last}` : path === logger,
  )
}

/** The names of `a.b.c` in order, without a leading `this`; of anything else the last ones that are known. */
function namesOf(callee: Node): string[] {
  const node = withoutCasts(callee)
  const last = lastNameOf(node)
  if (last === undefined) return []
  const object = node.type === 'MemberExpression' ? nodeIn(node.object) : undefined
  return object === undefined ? [last] : [...namesOf(object), last]
}
