import { checkAll } from './handled-cases.ts'

checkAll('continuation', [
  {
    name: 'a loop that ends at SEC_E_OK',
    unhandled: 'for (;;) { const r = CALL; if (r !== SEC_E_OK) break; send() }',
    handled: 'for (;;) { const r = CALL; if (r === SEC_E_OK) break; send() }',
  },
  {
    name: 'a loop that otherwise throws',
    unhandled: 'for (;;) { if (CALL === 0) break; throw new Error() }',
    handled: 'for (;;) { if (CALL === 0) break; send(); more() }',
  },
  {
    name: 'the test of the loop',
    unhandled: 'let r; do { r = CALL } while (r === SEC_E_OK)',
    handled: 'let r; do { r = CALL } while (r !== SEC_E_OK)',
  },
  {
    name: 'a flag',
    unhandled: 'let done = false; while (!full) { done = CALL === 0 }',
    handled: 'let done = false; while (!done) { done = CALL === 0 }',
  },
  {
    name: 'a function that calls itself',
    unhandled: 'function step() { if (CALL !== SEC_E_OK) return; step() } step()',
    handled: 'function step() { if (CALL === SEC_E_OK) return; send(() => step()) } step()',
  },
  {
    name: 'a loop that the call stands outside of',
    unhandled: 'const r = CALL; for (;;) { if (r === SEC_E_OK) break; send() }',
    handled: 'for (;;) { const r = CALL; if (r === SEC_E_OK) break; send() }',
  },
  {
    name: 'a loop over other things',
    unhandled: 'let fine = 0; for (const each of all) { if (CALL === 0) fine++ }',
    handled: 'for (const each of all) { if (CALL === 0) { use(each); break } }',
  },
])
