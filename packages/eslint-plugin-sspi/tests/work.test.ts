import { Linter, type Rule } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../src/index.ts'
import { reported, ruleNames, withOptions, withoutOptions } from './every-rule.ts'
import type { Config } from './linters.ts'

// Work is counted, not timed.

interface Work {
  /** How many rules have a listener. */
  listening: number
  /** How often the whole tree is walked. */
  walks: number
}

/** Runs all rules over a source and counts what they do. */
function workOf(text: string, rules: Config['rules'] = withoutOptions): Work {
  const work = { listening: 0, walks: 0 }
  const counted = Object.entries(plugin.rules).map(([name, rule]): [string, Rule.RuleModule] => {
    const create = (context: Rule.RuleContext) => {
      const listeners = listenersOf(rule, context)
      work.listening += Object.keys(listeners).length > 0 ? 1 : 0
      return listeners
    }
    return [name, { ...rule, create }]
  })
  const watching: Rule.RuleModule = {
    create: ({ sourceCode: { ast } }) => ({
      // A walk reads every field of the program, and nothing else knows of this one.
      Program: () =>
        Object.defineProperty(ast, 'watched', { enumerable: true, get: () => (work.walks += 1) }),
    }),
  }
  const messages = new Linter({ configType: 'flat' }).verify(text, [
    {
      plugins: { sspi: { rules: Object.fromEntries(counted) }, test: { rules: { watching } } },
      rules: { 'test/watching': 'error', ...rules },
    },
  ])
  expect(messages.filter(({ fatal }) => fatal)).toEqual([])
  return work
}

function listenersOf(rule: Rule.RuleModule, context: Rule.RuleContext): Rule.RuleListener {
  return rule.create(context)
}

describe.each(Object.values(plugin.rules).map((rule, index) => ({ name: ruleNames[index], rule })))(
  'the rule $name',
  ({ rule }) => {
    const createFor = (text: string): unknown => {
      const sourceCode = {
        text,
        get ast(): never {
          throw new Error('the tree is asked for')
        },
      }
      return Reflect.apply(rule.create.bind(rule), undefined, [{ settings: {}, options: [], sourceCode }])
    }

    it('asks for no tree, which some hosts make only then, where the text has nothing to report', () => {
      expect(createFor('export const area = width * height')).toEqual({})
      expect(() => createFor(reported)).toThrow('the tree is asked for')
    })
  },
)

describe('all rules together', () => {
  it('do nothing in a file that has nothing to do with SSPI', () => {
    const text = 'export function area({ width, height }) { return width * height * 0x80090000 }'
    expect(workOf(text)).toEqual({ listening: 0, walks: 0 })
  })

  it.each([
    { options: 'without options', rules: withoutOptions },
    { options: 'with every option', rules: withOptions },
  ])('walk the tree once where each has something to report, $options', ({ rules }) => {
    expect(workOf(reported, rules)).toEqual({ listening: ruleNames.length, walks: 1 })
  })
})
