import fc from 'fast-check'

// What a table of cases does not notice, some examples do, or hundreds do not either.
fc.configureGlobal({ numRuns: 20 })
