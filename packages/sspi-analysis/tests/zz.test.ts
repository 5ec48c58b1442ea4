import { test } from 'vitest'
import { exemptions } from '../src/exemptions.ts'
import { statusContexts } from '../src/status-context.ts'
import { recognise } from './recognise.ts'
test('x', () => {
  for (const row of exemptions)
    console.log(row.name, recognise({ text: row.example }), recognise({ text: row.nearMiss }).magic.length)
  for (const row of statusContexts)
    console.log(row.name, recognise({ text: row.example }).magic, recognise({ text: row.nearMiss }))
})
