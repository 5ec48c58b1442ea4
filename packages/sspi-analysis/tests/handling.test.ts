import { checkAll } from './handled-cases.ts'

checkAll('a callback', [
  {
    name: 'its second parameter',
    unhandled: 'lib.AcceptSecurityContext.async(x, (e, r) => { if (r !== 0) stop() })',
    handled: 'lib.AcceptSecurityContext.async(x, (e, r) => { if (r === SEC_I_CONTINUE_NEEDED) next() })',
  },
  {
    name: 'its only parameter is the error',
    unhandled: 'lib.AcceptSecurityContext.async(x, (e) => { if (e === SEC_I_CONTINUE_NEEDED) next() })',
    handled: 'lib.AcceptSecurityContext.async(x, (e, r) => { if (r === SEC_I_CONTINUE_NEEDED) next() })',
  },
  {
    name: 'a status field',
    unhandled: "lib.AcceptSecurityContext.async(x, (e, c) => { if (c.status !== 'SEC_E_OK') stop() })",
    handled:
      "lib.AcceptSecurityContext.async(x, (e, c) => { if (c.status === 'SEC_I_CONTINUE_NEEDED') next() })",
  },
  {
    name: 'a function of the file, a function of another',
    unhandled: 'lib.AcceptSecurityContext.async(x, after); function after(e, r) { if (r !== 0) stop() }',
    handled: 'lib.AcceptSecurityContext.async(x, after)',
  },
  {
    name: 'the rest of its parameters',
    unhandled: 'lib.AcceptSecurityContext.async(x, (e, r, ...rest) => { if (r !== 0) stop(rest) })',
    handled: 'lib.AcceptSecurityContext.async(x, (e, ...rest) => { stop(rest) })',
  },
  {
    name: 'its arguments',
    unhandled: 'lib.AcceptSecurityContext.async(x, function () { stop(arguments_[1]) })',
    handled: 'lib.AcceptSecurityContext.async(x, function () { stop(arguments[1]) })',
  },
  {
    name: 'the arguments of a promise’s callback',
    unhandled: 'CALL.then(function () { stop(arguments_[0]) })',
    handled: 'CALL.then(function () { stop(arguments[0]) })',
  },
  {
    name: 'the rest of a promise’s callback',
    unhandled: 'CALL.then((r, ...rest) => { stop(rest) })',
    handled: 'CALL.then((...rest) => { stop(rest) })',
  },
])

checkAll('functions of the same file', [
  {
    name: 'a parameter',
    unhandled: 'function check(s) { if (s !== 0) throw new Error(s) } check(CALL)',
    handled: 'function check(s) { if (s === SEC_I_CONTINUE_NEEDED) next() } check(CALL)',
  },
  {
    name: 'a parameter that is returned',
    unhandled: 'const check = (s) => s; if (check(CALL) !== 0) stop()',
    handled: 'const check = (s) => s; if (check(CALL) === 0x90312) next()',
  },
  {
    name: 'a result that is returned',
    unhandled: 'function step() { return CALL } if (step() !== 0) stop()',
    handled: 'function step() { return CALL } if (step() === SEC_I_CONTINUE_NEEDED) next()',
  },
  {
    name: 'a pattern among the parameters',
    unhandled: "function check({ SECURITY_STATUS: s }) { if (s !== 'SEC_E_OK') stop() } check(CALL)",
    handled: 'function check({ SECURITY_STATUS: s }) { keep(s) } check(CALL)',
  },
  {
    name: 'a method through this',
    unhandled: 'class A { check(s) { if (s !== 0) stop() } m() { this.check(CALL) } }',
    handled: 'class A { check(s) { if (s === 590610) next() } m() { this.check(CALL) } }',
  },
  {
    name: 'functions that call each other',
    unhandled: 'function a(s) { b(s) } function b(s) { a(s) } a(CALL)',
    handled: 'function a(s) { b(s) } function b(s) { a(s); keep(s) } a(CALL)',
  },
])

/** The result in one variable after the other, and compared with SEC_E_OK. */
function through(count: number): string {
  const names = ['CALL', ...Array.from({ length: count }, (_, index) => `v${index}`)]
  const writes = names.slice(1).map((name, index) => `const ${name} = ${names[index] ?? ''}`)
  return [...writes, `if (v${count - 1} !== 0) stop()`].join('\n')
}

checkAll('variables', [
  {
    name: 'a variable that is written again',
    unhandled: 'let r = CALL; if (r !== 0) stop(); r = other(); if (r === SEC_I_CONTINUE_NEEDED) next()',
    handled: 'let r = CALL; if (r === SEC_I_CONTINUE_NEEDED) next(); r = other(); if (r !== 0) stop()',
  },
  {
    name: 'a variable that the result is written to twice',
    unhandled: 'const a = CALL; let r = a; if (r !== 0) stop(); r = a; if (r === SEC_E_INVALID_TOKEN) next()',
    handled: 'const a = CALL; let r = a; if (r !== 0) stop(); r = a; if (r === SEC_I_CONTINUE_NEEDED) next()',
  },
  {
    name: 'the object and its status in the same variable',
    unhandled: 'let r = CALL; r = r.status; if (r !== 0) stop()',
    handled: 'let r = CALL; r = r.status; if (r === SEC_I_CONTINUE_NEEDED) next()',
  },
  {
    name: 'a flag that is used 20 times, and once more, which is out of sight',
    unhandled: `for (;;) { const done = CALL === 0; ${'f(done); '.repeat(19)} if (done) break; send() }`,
    handled: `for (;;) { const done = CALL === 0; ${'f(done); '.repeat(18)} if (done) break; send() }`,
  },
  {
    name: 'through 64 variables, and through one more, which is out of sight',
    unhandled: through(64),
    handled: through(65),
  },
  {
    name: 'through two variables',
    unhandled: 'const a = CALL; const b = a; if (b !== 0) stop()',
    handled: 'const a = CALL; const b = a; if (b === 0x90312) next()',
  },
  {
    name: 'a default',
    unhandled: 'const r = CALL ?? -1; if (r !== 0) stop()',
    handled: 'const r = CALL ?? -1; if (r === 0x90312) next()',
  },
])
