import { checkAll } from './handled-cases.ts'

checkAll('a comparison', [
  { name: 'discarded', unhandled: 'CALL', handled: 'if (CALL === SEC_I_CONTINUE_NEEDED) next()' },
  { name: 'never read', unhandled: 'const r = CALL', handled: 'const r = CALL; if (r == 0x90312) next()' },
  {
    name: 'with an error by name, with a code by name',
    unhandled: 'const r = CALL; if (r === SEC_E_INVALID_TOKEN) stop()',
    handled: 'const r = CALL; if (r !== SEC_I_CONTINUE_NEEDED) stop()',
  },
  {
    name: 'with SEC_E_OK, with another list of the function',
    unhandled: 'const r = CALL; if (r !== SEC_E_OK) stop()',
    handled: 'const r = CALL; if (r === SEC_I_MESSAGE_FRAGMENT) next()',
  },
  {
    name: 'with zero, with a decimal',
    unhandled: 'const r = CALL; if (r !== 0) stop()',
    handled: 'const r = CALL; if (r === 590610) next()',
  },
  {
    name: 'a switch',
    unhandled: 'switch (CALL) { case SEC_E_OK: done(); break; default: stop() }',
    handled: 'switch (CALL) { case SEC_E_OK: done(); break; case SEC_I_CONTINUE_NEEDED: next() }',
  },
  {
    name: 'an array',
    unhandled: 'if ([SEC_E_OK, SEC_E_LOGON_DENIED].includes(CALL)) next()',
    handled: 'if ([SEC_E_OK, SEC_I_CONTINUE_NEEDED].includes(CALL)) next()',
  },
  {
    name: 'a set in a constant',
    unhandled: 'const fine = new Set([0, -2146893044]); if (!fine.has(CALL)) stop()',
    handled: 'const fine = new Set([0, 590610]); if (!fine.has(CALL)) stop()',
  },
  {
    name: 'a set of somebody else',
    unhandled: 'const fine = new Set(); if (!fine.has(CALL)) stop()',
    handled: 'import { fine } from "./fine.js"; if (!fine.has(CALL)) stop()',
  },
  {
    name: 'what is added to a set',
    unhandled: 'const fine = new Set(); fine.add(SEC_E_OK); if (!fine.has(CALL)) stop()',
    handled: 'const fine = new Set(); fine.add(SEC_I_CONTINUE_NEEDED); if (!fine.has(CALL)) stop()',
  },
  {
    name: 'an object as a map',
    unhandled: 'const texts = { SEC_E_OK: done }; texts[CALL]()',
    handled: 'const texts = { SEC_E_OK: done, [SEC_I_CONTINUE_NEEDED]: next }; texts[CALL]()',
  },
  {
    name: 'a map',
    unhandled: 'new Map([[SEC_E_OK, done]]).get(CALL)()',
    handled: 'new Map([[SEC_E_OK, done], [0x90312, next]]).get(CALL)()',
  },
  {
    name: 'a constant of the file',
    unhandled: 'const S = { OK: 0, MORE: 0x90312 }; if (CALL !== S.OK) stop()',
    handled: 'const S = { OK: 0, MORE: 0x90312 }; if (CALL === S.MORE) next()',
  },
  {
    name: 'a constant of another file, which may be any code',
    unhandled: 'import { SEC_E_OK } from "./codes.js"; if (CALL === SEC_E_OK) done()',
    handled: 'import { MORE } from "./codes.js"; if (CALL === MORE) next()',
  },
  {
    name: 'the digits of toString',
    unhandled: "if (CALL.toString(16) === '80090308') stop()",
    handled: "if (CALL.toString(16) === '90312') next()",
  },
])

checkAll('the severity', [
  { name: 'a truth test', unhandled: 'if (CALL) stop()', handled: 'if (isInformational(CALL)) next()' },
  { name: 'a sign', unhandled: 'if (CALL < 0) stop()', handled: 'if (CALL > 0) next()' },
  { name: 'isError', unhandled: 'if (isError(CALL)) stop()', handled: 'if (other(CALL)) stop()' },
  {
    name: 'a prefix of the text',
    unhandled: "if (CALL.SECURITY_STATUS.startsWith('SEC_E_')) stop()",
    handled: "if (CALL.SECURITY_STATUS.startsWith('SEC_I_')) next()",
  },
])

checkAll('objects', [
  {
    name: 'the status field',
    unhandled: "const c = CALL; if (c.SECURITY_STATUS !== 'SEC_E_OK') stop()",
    handled: "const c = CALL; if (c.SECURITY_STATUS === 'SEC_I_CONTINUE_NEEDED') next()",
  },
  {
    name: 'a decimal as a text',
    unhandled: "const c = CALL; if (c.SECURITY_STATUS === '-2146893044') stop()",
    handled: "const c = CALL; if (c.SECURITY_STATUS === '590611') next()",
  },
  {
    name: 'another field, the whole object',
    unhandled: 'const c = CALL; send(c.SecBufferDesc)',
    handled: 'const c = CALL; send(c)',
  },
  {
    name: 'fields that are taken out',
    unhandled: 'const { SecBufferDesc } = CALL; send(SecBufferDesc)',
    handled: 'const { SECURITY_STATUS, SecBufferDesc } = CALL; send(SECURITY_STATUS, SecBufferDesc)',
  },
  {
    name: 'other status fields',
    unhandled: 'const c = CALL; if (c.returnCode !== 0 || c.status !== 0) stop()',
    handled: 'const c = CALL; if (c.returnCode === 0x90312) next()',
  },
])

checkAll('where the file cannot follow', [
  { name: 'returned', unhandled: 'export const f = () => { CALL }', handled: 'export const f = () => CALL' },
  {
    name: 'a boolean',
    unhandled: 'export const f = () => CALL === 0',
    handled: 'export const f = () => { return CALL }',
  },
  { name: 'passed', unhandled: 'console.log(CALL)', handled: 'handle(CALL)' },
  { name: 'stored', unhandled: 'const r = CALL', handled: 'this.r = CALL' },
  {
    name: 'exported',
    unhandled: 'const r = CALL; const s = 1; export { s }',
    handled: 'const r = CALL; export { r }',
  },
  {
    name: 'a closure',
    unhandled: 'const r = CALL; export default () => r === 0',
    handled: 'const r = CALL; export default () => r',
  },
  { name: 'a promise', unhandled: 'CALL.then((r) => { if (r !== 0) stop() })', handled: 'CALL.then(next)' },
])

checkAll('errors, texts and logs', [
  { name: 'thrown', unhandled: 'throw new SspiError(CALL)', handled: 'keep(new Status(CALL))' },
  {
    name: 'a part of what is thrown',
    unhandled: 'throw fail({ code: CALL })',
    handled: 'keep(fail({ code: CALL }))',
  },
  { name: 'given to reject', unhandled: 'reject(fail(CALL))', handled: 'resolve(CALL)' },
  { name: 'a template', unhandled: 'show(`failed with ${CALL}`)', handled: 'show(CALL)' },
  { name: 'a sum of texts', unhandled: "show('failed with ' + CALL)", handled: "show('failed with', CALL)" },
  { name: 'String', unhandled: 'show(String(CALL))', handled: 'show(Number(CALL))' },
  {
    name: 'a field of an error',
    unhandled: 'const error = new Error(); error.code = CALL; throw error',
    handled: 'const record = new Event(); record.code = CALL; keep(record)',
  },
  { name: 'a logger', unhandled: 'this.logger.info({ r: CALL })', handled: 'this.store.info({ r: CALL })' },
  { name: 'what is made for a log', unhandled: 'debug(format(CALL))', handled: 'keep(format(CALL))' },
])
