/** Programs that print what they compute with status codes: changed by a fix or a codemod, they must print the same. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import fc from 'fast-check'
import type { StatusCode } from 'sspi-status'
import { codes, numbersOf, textsOf } from '../packages/sspi-analysis/tests/writings.ts'

export interface GeneratedProgram {
  /** Its extension says the module system. */
  file: 'program.mjs' | 'program.cjs'
  code: string
}

/** How one code is written, and its name. */
interface WrittenCode {
  name: string
  written: string
  /** A single literal can be a key. */
  isLiteral: boolean
}

/** A few codes in any notation, each as often as a program likes: then names meet, are in scope and are taken. */
const fewCodes = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 })

function writtenCodesOf(few: readonly StatusCode[]): fc.Arbitrary<WrittenCode> {
  return fc.constantFrom(...few).chain(({ name, value }) => {
    const writings = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...numbersOf(value)) },
      { weight: 1, arbitrary: fc.constantFrom(...textsOf(value)) },
    )
    return writings.map(({ written, isLiteral }) => ({ name, written, isLiteral }))
  })
}

/** A statement that prints; `n` is a number of its own, for names that must not meet. */
type Statement = (code: WrittenCode, other: WrittenCode, n: number) => string

/** A word and an expression with nothing in between, where they stay two tokens. */
const glued = (word: string, { written }: WrittenCode) =>
  (/^[\w]/u.test(written) ? `${word} ` : word) + written

const asKey = ({ written, isLiteral }: WrittenCode) => (isLiteral ? written : `[${written}]`)

/** What operators around it take as one value. */
const operand = ({ written, isLiteral }: WrittenCode) => (isLiteral ? written : `(${written})`)

const statements: readonly Statement[] = [
  ({ written }) => `print(${written})`,
  (code) => `print(typeof ${operand(code)}, ${operand(code)} == 0x80090308, (${code.written}).toString(16))`,
  (code) => `print(${glued('typeof', code)})`,
  ({ written }, other) => `print([${written}, ${other.written}].includes(${written}))`,
  ({ written }, other) => `print(new Set([${written},${other.written}]).has(${other.written}))`,
  (code, other) => `print(${operand(code)} === ${operand(other)}, ${operand(code)} !== ${operand(other)})`,
  (code, other) =>
    `print(${code.written}?${code.written}:${other.written}, (${code.written}, ${other.written}))`,
  ({ written }) => `print(\`\${${written}}:\${ ${written} }\`)`,
  (code) =>
    `print(${operand(code)} in { 2148074248: 1 }, ${code.written.startsWith("'") ? `${code.written}in{}` : 0})`,
  (code, other) => `print(JSON.stringify({ ${asKey(code)}: 1, 'x': String(${other.written}) }))`,
  (code, other) => `print(Object.keys({ ${asKey(code)}() {}, get ${asKey(other)}() { return 1 } }))`,
  (code, _, n) =>
    `function f${n}(status = ${code.written}) { return-status || ${operand(code)} }\nprint(f${n}())`,
  (code, _, n) =>
    `const g${n} = (status) => status === ${operand(code)}\nprint(g${n}(${code.written}), g${n}(0))`,
  (code, other, n) =>
    `function h${n}(x) { switch (x) { ${glued('case', code)}: return 1\ncase(${other.written}): return 2 } return 3 }\n` +
    `print(h${n}(${code.written}), h${n}(${other.written}), h${n}('x'))`,
  (code, _, n) => `var rc${n}\nrc${n} = ${code.written}\nprint(rc${n} === ${operand(code)})`,
  (code) => `try { ${glued('throw', code)} } catch (error) { print(error === ${operand(code)}) }`,
  (code, _, n) =>
    `function s${n}(${code.name}) { return ${code.name} === ${operand(code)} }\nprint(s${n}(1))`,
  ({ written, name }) => `{ const ${name} = 'own'; print(${name}, ${written}) }`,
  ({ written, name }) =>
    `{ const ${name} = ${written}; print(${written}); { let ${name}; print(${written}) } }`,
  ({ written, name }) =>
    `{ print(early()); const ${name} = ${written}; function early() { return ${written} } }`,
  ({ written, name }, other, n) =>
    `print(l${n}())\nfunction l${n}() { let ${name} = ${other.written}; return [${name}, ${written}].join() }`,
  ({ written }, other, n) =>
    `class C${n} { a = ${written}\n  static b = ${other.written}; m(x = ${written}) { return [this.a, x].join() } }\n` +
    `print(new C${n}().m(), C${n}.b)`,
  (code, _, n) =>
    `class K${n} { x = 1${code.isLiteral ? '' : ';'}\n  ${asKey(code)}() { return 1 } }\n` +
    `print(Reflect.ownKeys(K${n}.prototype))`,
  ({ written }, _, n) => `const { a: d${n} = ${written} } = {}\nprint(d${n})`,
  (code) => `print((() => ${code.written})(), [...[${code.written}]].map((x) => x === ${operand(code)}))`,
  ({ written }) => `print(${written} /* a comment */, /* another */ ${written} // and one more\n)`,
]

/** Constants that a program has already: imported under a name, as a namespace, or its own. */
const havings: readonly ((code: WrittenCode, isEsm: boolean) => string)[] = [
  () => '',
  () => '',
  ({ name }, isEsm) =>
    isEsm ? `import { ${name} } from 'sspi-status'` : `const { ${name} } = require('sspi-status')`,
  ({ name }, isEsm) =>
    isEsm
      ? `import {\n  ${name} as HERE,\n} from "sspi-status/int32";`
      : `var {${name}: HERE} = require("sspi-status/int32");`,
  (_, isEsm) =>
    isEsm ? "import * as codes from 'sspi-status/bigint'" : "const codes = require('sspi-status/bigint')",
  ({ name, written }) => `const ${name} = ${written}`,
]

const heads = [
  '',
  '#!/usr/bin/env node\n',
  '// @license MIT\n\n',
  "'use strict'\n",
  '/** About the next line. */\n',
]

const PRELUDE = "const print = (...values) => console.log(values.map(String).join(' '))\n"

/** ES modules and CommonJS with codes of the table in every notation, in some twenty-five places. */
export const generatedPrograms: fc.Arbitrary<GeneratedProgram> = fewCodes.chain((few) => {
  const code = writtenCodesOf(few)
  const parts = {
    isEsm: fc.boolean(),
    head: fc.constantFrom(...heads),
    having: fc.tuple(fc.constantFrom(...havings), code),
    body: fc.array(fc.tuple(fc.constantFrom(...statements), code, code), { minLength: 1, maxLength: 12 }),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
    semicolon: fc.constantFrom('', ';'),
  }
  return fc.record(parts).map(({ isEsm, head, having: [have, had], body, lineEnd, semicolon }) => {
    const printed = body.map(([statement, ...codes], n) => `${statement(...codes, n)}${semicolon}\n`)
    const text = `${head}${have(had, isEsm)}\n${PRELUDE}${printed.join('')}`
    return { file: isEsm ? 'program.mjs' : 'program.cjs', code: text.replaceAll('\n', lineEnd) }
  })
})

/** Runs each program in one process, as files of a project that has `sspi-status`; what each printed, or its error. */
export async function outputsOf(programs: readonly GeneratedProgram[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'generated-programs-'))
  try {
    await mkdir(join(folder, 'node_modules'))
    const table = fileURLToPath(new URL('../packages/sspi-status', import.meta.url))
    await symlink(table, join(folder, 'node_modules', 'sspi-status'), 'junction')
    const names = programs.map(({ file }, index) => file.replace('program', `program-${index}`))
    await Promise.all(programs.map(({ code }, index) => writeFile(join(folder, names[index] ?? ''), code)))
    await writeFile(join(folder, 'run.mjs'), RUNNER)
    const { stdout } = await promisify(execFile)(process.execPath, ['run.mjs', ...names], { cwd: folder })
    return JSON.parse(stdout) as string[]
  } finally {
    await rm(folder, { recursive: true })
  }
}

const RUNNER = `const outputs = []
const { log } = console
for (const name of process.argv.slice(2)) {
  const lines = []
  console.log = (line) => lines.push(line)
  try { await import('./' + name) } catch (error) { lines.push(String(error)) }
  outputs.push(lines.join('|'))
}
log(JSON.stringify(outputs))
`
