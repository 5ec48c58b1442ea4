import { lookup } from 'sspi-status'
import { counterpartsOf } from './comparison.ts'
import type { Finding } from './finding.ts'
import { literalNotations } from './notation.ts'
import type { SourceFile } from './source-file.ts'
import { isSspiCallResult } from './sspi-calls.ts'
import { isZero, textOf, walk } from './tree.ts'

/** Zeros that stand for `SEC_E_OK`: only beside the result of an SSPI call, whatever the names. */
export function findZeroResults(file: SourceFile): Finding[] {
  const ok = lookup(0)
  const found: Finding[] = []
  if (ok === undefined) return found
  walk(file.ast, (node) => {
    if (!isZero(node) || !counterpartsOf(node).some((other) => isSspiCallResult(other, file))) return
    const row = literalNotations.find(({ pattern }) => pattern.test(textOf(node, file.text)))
    if (row === undefined) return
    found.push({
      node,
      code: ok,
      representation: 'unsigned',
      hasConstant: true,
      name: row.name,
      certain: false,
      context: 'compared-with-result',
      reason: 'it is compared with the result of an SSPI call',
    })
  })
  return found
}
