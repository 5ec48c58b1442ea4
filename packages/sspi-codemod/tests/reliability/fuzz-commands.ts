import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import schema from '../../json-report.schema.json' with { type: 'json' }
import type { JsonReport } from '../../src/cli/json-report.ts'
import { createParse } from '../../src/parse.ts'
import { decodeSource } from '../../src/run/source-text.ts'
import { transformNames } from '../../src/run/transform-names.ts'
import { readSourceFile } from '../../src/source-file.ts'
import { broken, type FuzzPart } from '../../../../tools/fuzz/fuzz-parts.ts'
import { hostileFolders, hostileLines, type HostileFile } from '../../../../tools/fuzz/hostile-commands.ts'
import { hostileTexts } from '../../../../tools/fuzz/hostile-texts.ts'
import { runBin } from '../../../../tools/fuzz/run-bin.ts'

interface CommandInput {
  files: HostileFile[]
  /** How the first run tells of the files, which writes nothing. */
  report: readonly string[]
  line: string[]
  texts: string[]
}

const reports = [
  ['--json', '--check'],
  ['--diff'],
  ['--check'],
  ['--dry-run'],
  ['--diff', '--quiet'],
  ['--format', 'sarif', '--check'],
  ['--format', 'github', '--check'],
  ['--format', 'gitlab', '--dry-run'],
] as const

/** The commands as processes, over a folder of hostile files and with hostile arguments. */
export const fuzzCommands: FuzzPart<CommandInput> = {
  isSlow: true,
  inputs: fc.record({
    files: hostileFolders,
    report: fc.constantFrom(...reports),
    line: hostileLines,
    texts: fc.array(hostileTexts, { maxLength: 6 }),
  }),
  check: ({ files, report, line, texts }) => {
    inFolder((folder) => {
      const written = files.flatMap((file) => writeHostile(folder, file))
      checkReport(folder, report)
      checkWriting(folder, written)
    })
    inFolder((folder) => {
      for (const file of files.slice(0, 3)) writeHostile(folder, file)
      runBin('sspi-codemod', line, { cwd: folder, input: files[0]?.text })
    })
    const given = texts.map((text) => text.replaceAll('\0', ''))
    checkTable(given)
    checkTable(['--json', ...given])
  },
}

function inFolder(check: (folder: string) => void): void {
  const around = mkdtempSync(join(tmpdir(), 'sspi-fuzz-'))
  const folder = join(around, 'a')
  mkdirSync(folder)
  try {
    check(folder)
    if (readdirSync(around).length !== 1) broken('there is a file outside of the folder')
  } finally {
    rmSync(around, { recursive: true })
  }
}

/** The file, unless the system has no files of that name. */
function writeHostile(folder: string, file: HostileFile): HostileFile[] {
  try {
    writeFileSync(pathOf(folder, file), Buffer.from(file.text, file.encodings.text), { flag: 'wx' })
    return [file]
  } catch {
    return []
  }
}

function pathOf(folder: string, { name, encodings }: HostileFile): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, encodings.name)])
}

function checkReport(folder: string, report: readonly string[]): void {
  const before = contentsOf(folder)
  const { exitCode, stdout } = runBin('sspi-codemod', ['.', ...report], { cwd: folder })
  if (exitCode === 2) broken(`a right command line is refused: ${report.join(' ')}`)
  if (contentsOf(folder) !== before) broken(`files are written with ${report.join(' ')}`)
  if (report.includes('--json')) checkJson(stdout, exitCode, report.includes('--check'))
  if (report.includes('sarif')) {
    const { version } = JSON.parse(stdout) as { version: string }
    if (version !== '2.1.0') broken('no SARIF')
  }
  if (report.includes('gitlab') && !Array.isArray(JSON.parse(stdout))) broken('no list of issues')
  if (report.includes('github'))
    for (const line of stdout.split('\n')) if (!/^(?:::(?:error|warning|notice) |$)/u.test(line)) broken(line)
}

const validate = new Ajv2020({ strictTypes: false }).compile<JsonReport>(schema)

function checkJson(stdout: string, exitCode: number, isCheck: boolean): JsonReport {
  const report: unknown = JSON.parse(stdout)
  if (!validate(report)) return broken(`no valid report: ${JSON.stringify(validate.errors)}`)
  const isBad = report.files.some(({ status }) => status === 'failed' || (isCheck && status === 'changed'))
  if (exitCode !== Number(isBad)) broken(`exit code ${exitCode} and the report differ`)
  return report
}

const parse = createParse()
const transforms = transformNames.flatMap((name) => ['--transform', name])
const writing = ['.', ...transforms, '--include-generated', '--force', '--json']

/** Twice, and the first of the files through stdin, too. */
function checkWriting(folder: string, files: readonly HostileFile[]): void {
  const names = namesIn(folder)
  const before = files.map((file) => readFileSync(pathOf(folder, file)))
  const [piped] = files.filter(({ encodings }) => encodings.name === 'utf8')
  const throughStdin = piped === undefined ? undefined : changedThroughStdin(folder, piped)
  const first = runBin('sspi-codemod', writing, { cwd: folder })
  checkJson(first.stdout, first.exitCode, false)
  const after = contentsOf(folder)
  files.forEach((file, index) => {
    const bytes = readFileSync(pathOf(folder, file))
    if (before[index]?.equals(bytes) !== true) checkSource(bytes, file.name)
    if (file === piped && throughStdin !== undefined && bytes.toString() !== throughStdin)
      broken(`${file.name} is another one through stdin:\n${throughStdin}`)
  })
  const second = runBin('sspi-codemod', writing, { cwd: folder })
  if (checkJson(second.stdout, second.exitCode, false).summary.changed > 0)
    broken('a second run changes files')
  if (contentsOf(folder) !== after) broken('a second run writes files')
  if (namesIn(folder) !== names) broken('files have come or gone')
}

function checkSource(bytes: Buffer, name: string): void {
  try {
    readSourceFile(decodeSource(bytes), name, { parse, includeGenerated: true })
  } catch (error) {
    broken(`${name} cannot be read any more: ${String(error)}`)
  }
}

/** What comes of a source on stdin, unless it fails. */
function changedThroughStdin(folder: string, { name, text, encodings }: HostileFile): string | undefined {
  // No leading dash makes it a flag.
  const args = [...transforms, '--include-generated', '--stdin', `--stdin-filepath=${name}`]
  const input = Buffer.from(text, encodings.text)
  const { exitCode, stdout } = runBin('sspi-codemod', args, { cwd: folder, input, mayEcho: true })
  if (exitCode === 2) broken(`a right command line is refused: ${args.join(' ')}`)
  return exitCode === 0 && encodings.text === 'utf8' ? stdout : undefined
}

function checkTable(args: readonly string[]): void {
  const { exitCode, stdout } = runBin('sspi-status', args, { cwd: tmpdir() })
  if (args[0] !== '--json' || (exitCode === 0 && !stdout.startsWith('{'))) return
  const { version } = JSON.parse(stdout) as { version: number }
  if (version !== 1) broken('the report has no version')
}

function namesIn(folder: string): string {
  return readdirSync(folder, 'latin1').sort().join('\n')
}

/** All bytes in a folder, as one text to compare. */
function contentsOf(folder: string): string {
  const names = readdirSync(folder, 'buffer')
  return names
    .map((name) => {
      const path = Buffer.concat([Buffer.from(`${folder}/`), name])
      return `${name.toString('latin1')}\n${readFileSync(path, 'latin1')}`
    })
    .sort()
    .join('\n')
}
