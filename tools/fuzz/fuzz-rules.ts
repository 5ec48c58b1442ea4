import { Linter } from 'eslint'
import { configOf, withOptions, withoutOptions } from '../../packages/eslint-plugin-sspi/tests/every-rule.ts'
import {
  languageOptionsOf,
  parserNames,
  type ParserName,
} from '../../packages/eslint-plugin-sspi/tests/parsers.ts'
import { broken, type FuzzPart } from './fuzz-parts.ts'
import { hostileSources, type HostileSource } from './hostile-sources.ts'

const linter = new Linter()

/** All rules, without and with every option, on the trees of all parsers; and what their fixes and suggestions leave. */
export const fuzzRules: FuzzPart<HostileSource> = {
  inputs: hostileSources,
  check: ({ path, text }) => {
    // espree reads no TypeScript, so that the import of a .cts file would be lost on it.
    const isTypeScript = /\.[cm]?tsx?$/u.test(path)
    for (const parser of parserNames) if (!isTypeScript || parser !== 'espree') lintWith(parser, path, text)
  },
}

function lintWith(parser: ParserName, filename: string, text: string): void {
  // Babel takes `import a = require('a')`, the import of a .cts file, in modules alone.
  const isCommonJs = filename.endsWith('.cjs') || (filename.endsWith('.cts') && parser !== 'babel')
  const sourceType = isCommonJs ? 'commonjs' : 'module'
  const languageOptions = languageOptionsOf(parser, { filename, sourceType })
  const messagesOf = (code: string, rules: typeof withOptions) =>
    linter.verify(code, [configOf(rules, languageOptions)], { filename })
  // What ESLint and the parser themselves cannot read is none of ours.
  if (!isReadable(() => messagesOf(text, {}))) return
  const length = text.replace(/^\uFEFF/u, '').length
  for (const rules of [withoutOptions, withOptions]) {
    for (const { ruleId, fix, suggestions = [], message, line, column } of messagesOf(text, rules)) {
      if (message === '' || !(line >= 1) || !(column >= 1)) broken(`${String(ruleId)} reports no place`)
      for (const { range } of [...(fix === undefined ? [] : [fix]), ...suggestions.map((each) => each.fix)])
        if (!(range[0] >= 0 && range[0] <= range[1] && range[1] <= length))
          broken(`${String(ruleId)} edits outside of the source`)
    }
  }
  const { fixed, output } = linter.verifyAndFix(text, [configOf(withOptions, languageOptions)], { filename })
  if (fixed && !isReadable(() => messagesOf(output, {})))
    broken(`the fixed source cannot be read:\n${output}`)
}

function isReadable(messages: () => Linter.LintMessage[]): boolean {
  try {
    return messages().every(({ fatal }) => fatal !== true)
  } catch {
    return false
  }
}
