import { checkAll } from './handled-cases.ts'

/** With `this` in front and six more characters behind, a hundred. */
const STATES = '.state'.repeat(15)

checkAll('flags', [
  {
    name: 'a constant',
    unhandled: 'for (;;) { const done = CALL !== 0; if (done) break; send() }',
    handled: 'for (;;) { const done = CALL === 0; if (done) break; send() }',
  },
  {
    name: 'the opposite',
    unhandled: 'for (;;) { const more = CALL !== 0; if (more) break; send() }',
    handled: 'for (;;) { const more = CALL !== 0; if (!more) break; send() }',
  },
  {
    name: 'not through a second flag',
    unhandled: 'for (;;) { const one = CALL === 0; const two = one; if (two) break; send() }',
    handled: 'for (;;) { const one = CALL === 0; const two = one; if (one) break; send(two) }',
  },
  {
    name: 'that is written, not read',
    unhandled: 'for (;;) { let done = CALL === 0; if ((done = full)) break; send() }',
    handled: 'for (;;) { let done = CALL === 0; if (done && full) break; send() }',
  },
  {
    name: 'a field',
    unhandled: 'for (;;) { this.done = CALL === 0; if (this.full) break; send() }',
    handled: 'for (;;) { this.done = CALL === 0; if (this.done) break; send() }',
  },
  {
    name: 'a field that the loop tests',
    unhandled: 'while (!this.full) { this.done = CALL === 0 }',
    handled: 'while (!this.done) { this.done = CALL === 0 }',
  },
  {
    name: 'a field of a field, and another one of that name',
    unhandled: 'do { a.state.done = CALL === 0 } while (!b.state.done)',
    handled: 'do { a.state.done = CALL === 0 } while (!a.state.done)',
  },
  {
    name: 'a field that a name says, and one that is worked out',
    unhandled: 'while (!flags[done]) { flags[done] = CALL === 0 }',
    handled: 'while (!flags.done) { flags.done = CALL === 0 }',
  },
  {
    name: 'a field outside of loops',
    unhandled: 'this.done = CALL === 0; while (!this.done) send()',
    handled: 'while (!this.done) { send(); this.done = CALL === 0 }',
  },
  {
    name: 'a field that a branch sets',
    unhandled: 'while (!this.done) { if (CALL === 0) this.full = true; send() }',
    handled: 'while (!this.done) { if (CALL === 0) this.done = true; send() }',
  },
  {
    name: 'another variable of that name',
    unhandled: 'let done; while (!done) { { let done; if (CALL === 0) done = true } send() }',
    handled: 'let done; while (!done) { { if (CALL === 0) done = true } send() }',
  },
  {
    name: 'a longer chain of names than anybody writes',
    unhandled: `while (!this${STATES}.isReady) { this${STATES}.isReady = CALL === 0 }`,
    handled: `while (!this${STATES}.ready) { this${STATES}.ready = CALL === 0 }`,
  },
])
