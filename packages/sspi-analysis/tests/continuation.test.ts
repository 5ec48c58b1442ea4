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

checkAll('loops of every kind', [
  {
    name: 'while',
    unhandled: 'while (more) { if (CALL !== 0) break; send() }',
    handled: 'while (more) { if (CALL === 0) break; send() }',
  },
  {
    name: 'do',
    unhandled: 'do { if (CALL !== 0) break; send() } while (more)',
    handled: 'do { if (CALL === 0) break; send() } while (more)',
  },
  {
    name: 'for of, and no loop',
    unhandled: 'again: { if (CALL === 0) break again; send() }',
    handled: 'for (const each of all) { if (CALL === 0) break; send() }',
  },
  {
    name: 'for in',
    unhandled: 'for (const key in all) { if (CALL !== 0) break; send() }',
    handled: 'for (const key in all) { if (CALL === 0) break; send() }',
  },
  {
    name: 'the test of while',
    unhandled: 'let r = 1; while (r === 0) r = CALL',
    handled: 'let r = 1; while (r !== 0) r = CALL',
  },
  {
    name: 'the test of for',
    unhandled: 'for (let r = 1; r === 0; ) r = CALL',
    handled: 'for (let r = 1; r !== 0; ) r = CALL',
  },
  {
    name: 'what for does after each round',
    unhandled: 'for (; more; CALL !== 0) send()',
    handled: 'for (; CALL !== 0; more) send()',
  },
])

checkAll('conditions', [
  {
    name: 'negated',
    unhandled: 'for (;;) { if (!(CALL === 0)) break; send() }',
    handled: 'for (;;) { if (!(CALL !== 0)) break; send() }',
  },
  {
    name: 'negated twice',
    unhandled: 'for (;;) { if (!!(CALL !== 0)) break; send() }',
    handled: 'for (;;) { if (!!(CALL === 0)) break; send() }',
  },
  {
    name: 'another operator than not',
    unhandled: 'for (;;) { if (-(CALL !== 0)) break; send() }',
    handled: 'for (;;) { if (!(CALL !== 0)) break; send() }',
  },
  {
    name: 'beside another one',
    unhandled: 'for (;;) { if (full && CALL !== 0) break; send() }',
    handled: 'for (;;) { if (full && CALL === 0) break; send() }',
  },
  {
    name: 'a negated one beside others',
    unhandled: 'for (;;) { if (!(full || CALL === 0)) break; send() }',
    handled: 'for (;;) { if (!(full || CALL !== 0)) break; send() }',
  },
  {
    name: 'in a cast',
    unhandled: 'for (;;) { if ((CALL !== 0) as boolean) break; send() }',
    handled: 'for (;;) { if ((CALL === 0) as boolean) break; send() }',
    language: 'ts',
  },
  {
    name: 'counted, not tested',
    unhandled: 'for (;;) { if ((CALL === 0) + count) break; send() }',
    handled: 'for (;;) { if (CALL === 0 || count) break; send() }',
  },
  {
    name: 'the test of a conditional, and one of its values',
    unhandled: 'function step() { keep(x ? CALL === 0 : step()) } step()',
    handled: 'function step() { keep(CALL === 0 ? x : step()) } step()',
  },
  {
    name: 'the other value of a conditional',
    unhandled: 'function step() { keep(CALL !== 0 ? x : step()) } step()',
    handled: 'function step() { keep(CALL !== 0 ? step() : x) } step()',
  },
])

checkAll('what comes after a comparison in a loop', [
  {
    name: 'an else that goes on, one that does not',
    unhandled: 'for (;;) { if (CALL === 0) { break } else { throw new Error() } }',
    handled: 'for (;;) { if (CALL === 0) { break } else { continue } }',
  },
  {
    name: 'an else that goes on before the end of the loop',
    unhandled: 'for (;;) { if (CALL === 0) { break } else { send() } throw new Error() }',
    handled: 'for (;;) { if (CALL === 0) { break } else { continue } throw new Error() }',
  },
  {
    name: 'the end of the loop for SEC_E_OK alone',
    unhandled: 'for (;;) { if (CALL !== 0) { send(); break } break }',
    handled: 'for (;;) { if (CALL !== 0) { send(); continue } break }',
  },
  {
    name: 'what may go on',
    unhandled: 'for (;;) { if (CALL === 0) { if (more) continue } break }',
    handled: 'for (;;) { if (CALL !== 0) { if (more) continue } break }',
  },
  {
    name: 'success that goes to the end of the loop',
    unhandled: 'for (;;) { if (CALL === 0) { send(); continue } else { continue } break }',
    handled: 'for (;;) { if (CALL === 0) { send() } else { continue } break }',
  },
  {
    name: 'an end right behind it',
    unhandled: 'for (;;) { if (CALL !== 0) { continue }send() }',
    handled: 'for (;;) { if (CALL !== 0) { continue }break }',
  },
  {
    name: 'no end behind it',
    unhandled: 'for (;;) { break; if (CALL !== 0) { continue } }',
    handled: 'for (;;) { if (CALL !== 0) { continue } break }',
  },
  {
    name: 'success that goes on',
    unhandled: 'for (;;) { if (CALL === 0) { send() } else { more() } }',
    handled: 'for (;;) { if (CALL === 0) { break } else { more() } }',
  },
  {
    name: 'a return, a throw',
    unhandled: 'function f() { for (;;) { if (CALL === 0) send(); more() } } f()',
    handled: 'function f() { for (;;) { if (CALL === 0) return; more() } } f()',
  },
  {
    name: 'success that is thrown',
    unhandled: 'for (;;) { if (CALL !== 0) throw new Done(); more() }',
    handled: 'for (;;) { if (CALL === 0) throw new Done(); more() }',
  },
  {
    name: 'a variable that the loop tests',
    unhandled: 'let done = false, other; while (!done) { if (CALL === 0) other = true; else send() }',
    handled: 'let done = false, other; while (!done) { if (CALL === 0) done = true; else send() }',
  },
  {
    name: 'one of several variables that the loop tests, in a block',
    unhandled: 'let a, b; while (a && b) { if (CALL === 0) { send(); f((b = 0)) } else send() }',
    handled: 'let a, b; while (a && b) { if (CALL === 0) { send(); b = 0 } else send() }',
  },
  {
    name: 'not in a loop without a test',
    unhandled: 'let done = false; for (const each of all) { if (CALL === 0) done = each; else send() }',
    handled: 'let done = false; for (; !done; ) { if (CALL === 0) done = all; else send() }',
  },
])

checkAll('a switch in a loop', [
  {
    name: 'a return, and a break, which leaves the switch alone',
    unhandled: 'function f() { for (;;) switch (CALL) { case SEC_E_OK: break; default: send() } } f()',
    handled: 'function f() { for (;;) switch (CALL) { case SEC_E_OK: return; default: send() } } f()',
  },
  {
    name: 'a default that ends the loop',
    unhandled: 'function f() { for (;;) switch (CALL) { default: return; case SEC_E_OK: return } } f()',
    handled: 'function f() { for (;;) switch (CALL) { default: send(); case SEC_E_OK: return } } f()',
  },
  {
    name: 'no default',
    unhandled: 'function f() { for (;;) { switch (CALL) { case SEC_E_OK: return } break } } f()',
    handled: 'function f() { for (;;) { switch (CALL) { case SEC_E_OK: return } send() } } f()',
  },
  {
    name: 'another label',
    unhandled:
      'function f() { for (;;) switch (CALL) { case SEC_E_INVALID_TOKEN: return; default: send() } } f()',
    handled:
      'function f() { for (;;) switch (CALL) { case 0: return; case SEC_E_INVALID_TOKEN: send() } } f()',
  },
  {
    name: 'a variable that the loop tests',
    unhandled: 'let a, b; while (a) switch (CALL) { case SEC_E_OK: b = 0; break; default: send() }',
    handled: 'let a, b; while (a) switch (CALL) { case SEC_E_OK: a = 0; break; default: send() }',
  },
  {
    name: 'a function that calls itself',
    unhandled: 'function step() { switch (CALL) { case SEC_E_OK: step(); break; default: done() } } step()',
    handled: 'function step() { switch (CALL) { case SEC_E_OK: done(); break; default: step() } } step()',
  },
])

checkAll('a function that calls itself', [
  {
    name: 'in the other branch',
    unhandled: 'function step() { if (CALL === 0) step(); else done() } step()',
    handled: 'function step() { if (CALL === 0) done(); else step() } step()',
  },
  {
    name: 'in the other branch of several calls',
    unhandled: 'function step() { if (CALL === 0) { step(); step() } else done() } step()',
    handled: 'function step() { if (CALL === 0) step(); else { done(); step() } } step()',
  },
  {
    name: 'behind both branches',
    unhandled: 'function step() { if (CALL === 0) { done() } step() } step()',
    handled: 'function step() { if (CALL === 0) { return } step() } step()',
  },
  {
    name: 'behind a branch that success does not take',
    unhandled: 'function step() { if (CALL !== 0) { return } step() } step()',
    handled: 'function step() { if (CALL !== 0) { send() } step() } step()',
  },
  {
    name: 'before the comparison',
    unhandled: 'function step() { step(); if (CALL === 0) return; send() } step()',
    handled: 'function step() { if (CALL === 0) return; step(); send() } step()',
  },
  {
    name: 'before and behind the comparison',
    unhandled: 'function step() { if (x) step(); if (CALL === 0) return; send() } step()',
    handled: 'function step() { if (x) step(); if (CALL === 0) return; step() } step()',
  },
  {
    name: 'right behind the comparison',
    unhandled: 'function step() { if (CALL === 0) return;send() } step()',
    handled: 'function step() { if (CALL === 0) return;step() } step()',
  },
  {
    name: 'a method',
    unhandled: 'class A { step() { if (CALL === 0) return; this.other() } }',
    handled: 'class A { step() { if (CALL === 0) return; this.step() } }',
  },
])
