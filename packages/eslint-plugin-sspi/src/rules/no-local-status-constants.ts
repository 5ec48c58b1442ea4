import type { TSESTree } from '@typescript-eslint/utils'
import { findLocalConstants, type Node } from 'sspi-analysis'
import { analysisOf } from '../analysis-of.ts'
import { createRule } from '../create-rule.ts'

export type MessageIds = 'localConstant'

export default createRule<[], MessageIds>({
  name: 'no-local-status-constants',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow declarations of SSPI status codes that a module already exports',
      recommended: 'strict',
    },
    messages: {
      localConstant:
        '{{name}} is declared here, although `{{source}}` exports it. A second copy drifts from the first, and nobody checks its digits.',
    },
    schema: [],
  },
  mayReport: (text) => /SEC_[EI]_/u.test(text),
  create(context, _options, settings) {
    const { filename, cwd } = context

    function reportAll() {
      const sources = settings.sourcesFor(filename, cwd)
      const constants = findLocalConstants(analysisOf(context, settings))
      for (const { nameNode, code, representation } of constants) {
        const data = { name: code.name, source: sources[representation] }
        context.report({ loc: placeOfName(nameNode), messageId: 'localConstant', data })
      }
    }

    return { 'Program:exit': reportAll }
  },
})

/** Without the type that some parsers count to a name. */
function placeOfName(name: Node): TSESTree.SourceLocation {
  const { start, end } = name.loc
  if (name.type !== 'Identifier') return { start, end }
  return { start, end: { line: start.line, column: start.column + name.name.length } }
}
