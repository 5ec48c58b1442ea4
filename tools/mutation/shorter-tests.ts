import fc from 'fast-check'
import { readersOf } from '../../packages/sspi-analysis/tests/recognise.ts'
import { codes } from '../../packages/sspi-analysis/tests/writings.ts'

// What a table of cases does not notice, some examples do, or hundreds do not either.
fc.configureGlobal({ numRuns: 20 })

// The quickest of the parsers: that the others see the same is no question here.
for (const language of Object.keys(readersOf) as (keyof typeof readersOf)[]) readersOf[language] = ['codemod']

// One in eight codes: a change that only one of 94 would show is none of the recogniser's.
codes.splice(0, codes.length, ...codes.filter(({ value }) => value % 8 === 0))
