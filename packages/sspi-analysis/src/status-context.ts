import { counterpartsOf } from './comparison.ts'
import type { Notation } from './notation.ts'
import { isCommonName, isStatusName } from './status-names.ts'
import type { Surroundings } from './surroundings.ts'
import { tableOf } from './table-of.ts'
import { lastNameOf, unwrap, type Node } from './tree.ts'
import { variableOf } from './variables.ts'

/** One way in which a place says that a number written there is a status code. */
export interface StatusContext {
  name: string
  reason: string
  holds: (notation: Notation, surroundings: Surroundings) => boolean
  /** A source in which `0x90312` is found for this reason. */
  example: string
  /** The same without the reason. */
  nearMiss: string
}

/** The contexts that make an ambiguous notation magic; the first that holds is the finding's reason. */
export const statusContexts = tableOf([
  {
    name: 'compared-with-result',
    reason: 'it is compared with the result of an SSPI call',
    holds: ({ node }, { isSspiCallResult }) => counterpartsOf(node).some(isSspiCallResult),
    example: 'const x = sspi.InitializeSecurityContextW(); if (x === 0x90312) next()',
    nearMiss: 'const x = sspi.initialize(); if (x === 0x90312) next()',
  },
  {
    name: 'compared-with-code',
    reason: 'it is compared with a status code',
    holds: ({ node }, { isKnownCode }) => counterpartsOf(node).some(isKnownCode),
    example: 'if (SEC_I_CONTINUE_NEEDED !== 0x90312) throw new Error()',
    nearMiss: 'if (SEC_CONTINUE !== 0x90312) throw new Error()',
  },
  {
    name: 'beside-code',
    reason: 'it stands beside another status code',
    holds: ({ node }, { isBesideKnownCode }) => isBesideKnownCode(node),
    example: 'switch (x) { case 0x80090308: stop(); break; case 0x90312: next() }',
    nearMiss: 'switch (x) { case 0x80090020: stop(); break; case 0x90312: next() }',
  },
  {
    name: 'compared-elsewhere',
    reason: 'what it is compared with is compared with a status code elsewhere',
    holds: ({ node }, surroundings) => {
      return counterpartsOf(node).some((other) => isComparedElsewhere(other, surroundings))
    },
    example: 'function f(x) { if (x === SEC_E_OK) done(); else if (x === 0x90312) next() }',
    nearMiss: 'function f(x, y) { if (y === SEC_E_OK) done(); else if (x === 0x90312) next() }',
  },
  {
    name: 'compared-with-status-name',
    reason: 'it is compared with a value that is named like a status',
    holds: (notation, surroundings) => {
      return counterpartsOf(notation.node).some((other) => namesStatus(other, notation, surroundings))
    },
    example: 'if (ctx.SECURITY_STATUS === 0x90312) next()',
    nearMiss: 'if (ctx.security_status === 0x90312) next()',
  },
]) satisfies readonly StatusContext[]

/** The one context that zero has, and the strongest of all. */
export const [resultContext] = statusContexts

export type StatusContextName = (typeof statusContexts)[number]['name']

/** The first context that makes a notation a status code, or undefined. */
export function statusContextOf(
  notation: Notation,
  surroundings: Surroundings,
): (typeof statusContexts)[number] | undefined {
  return statusContexts.find(({ holds }) => holds(notation, surroundings))
}

function isComparedElsewhere(counterpart: Node, { file, isComparedWithKnownCode }: Surroundings): boolean {
  const variable = variableOf(unwrap(counterpart), file.scopeManager)
  return variable !== undefined && isComparedWithKnownCode(variable)
}

function namesStatus(counterpart: Node, notation: Notation, surroundings: Surroundings): boolean {
  const name = statusNameOf(counterpart)
  if (name === undefined || !isStatusName(name, surroundings.file.settings.statusNames)) return false
  const isSmallDecimal = notation.name === 'decimal' && !notation.certain
  return !isSmallDecimal || !isCommonName(name) || surroundings.hasCodeInFunction(notation.node)
}

function statusNameOf(node: Node): string | undefined {
  const assigned = node.type === 'AssignmentExpression' ? lastNameOf(node.left) : undefined
  return assigned ?? lastNameOf(unwrap(node))
}
