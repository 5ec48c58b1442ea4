import fc from 'fast-check'
import { readersOf } from '../../packages/sspi-analysis/tests/recognise.ts'

// What a table of cases does not notice, some examples do, or hundreds do not either.
fc.configureGlobal({ numRuns: 20 })

// The quickest of the parsers: that the others see the same is no question here.
for (const language of Object.keys(readersOf) as (keyof typeof readersOf)[]) readersOf[language] = ['codemod']
