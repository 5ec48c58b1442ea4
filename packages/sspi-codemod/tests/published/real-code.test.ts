import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createParse } from '../../src/parse.ts'
import { transformNames } from '../../src/run/transform-names.ts'
import { publishedPackage, sourceFilesIn } from '../../../../tools/published-packages.ts'
import { sspiCodemod } from '../cli/command.ts'

interface Report {
  summary: { scanned: number; changed: number; replacements: number; failed: number }
  files: {
    path: string
    status: string
    replacements: { line: number; column: number; before: string; after: string; code: string }[]
  }[]
}

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'real-code-')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Runs the command with all of its transforms, for real, over a copy of a published package. */
async function migrate(name: string): Promise<{ original: string; copy: string; report: Report }> {
  const original = await publishedPackage(name)
  const copy = join(scratch, name.replace('/', '+'))
  cpSync(original, copy, { recursive: true })
  const transforms = transformNames.flatMap((name) => ['--transform', name])
  const { stdout } = sspiCodemod(['--json', '--no-gitignore', ...transforms, '.'], { cwd: copy })
  return { original, copy, report: JSON.parse(stdout) as Report }
}

function changesOf({ files }: Report): string[] {
  return files.flatMap(({ path, replacements }) =>
    replacements.map(({ line, before, after }) => `${path}:${line} ${before} → ${after}`),
  )
}

/** The lines of two texts that differ, those of the import apart; line ends count. */
function changedLines(before: Buffer, after: Buffer): { removed: string[]; added: string[] } {
  const [old, now] = [before, after].map((bytes) => bytes.toString('latin1').split(/(?<=\n)/u))
  return {
    removed: old?.filter((line) => now?.includes(line) === false) ?? [],
    added: now?.filter((line) => old?.includes(line) === false) ?? [],
  }
}

describe('meshcentral 1.1.51', async () => {
  const { original, copy, report } = await migrate('meshcentral')
  const path = 'amt/amt-wsman-comm.js'
  const [before, after] = [original, copy].map((folder) => readFileSync(join(folder, path)))

  test('has one replacement, and none in the block comment of amt-redir-mesh.js', () => {
    expect(readFileSync(join(original, 'amt/amt-redir-mesh.js'), 'utf8')).toContain('0x90312')
    expect(changesOf(report)).toEqual([`${path}:152 0x90312 → SEC_I_CONTINUE_NEEDED`])
    expect(report.summary).toMatchObject({ changed: 1, replacements: 1, failed: 0 })
  })

  test('keeps its byte-order mark and its CRLF line ends', () => {
    expect(after?.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(after?.toString('latin1').match(/(?<!\r)\n/gu)).toEqual(
      before?.toString('latin1').match(/(?<!\r)\n/gu),
    )
  })

  test('differs from the original only at the edits', () => {
    if (before === undefined || after === undefined) throw new Error('no file')
    const { removed, added } = changedLines(before, after)
    const old = removed[0] ?? ''
    expect(removed).toEqual([expect.stringContaining('ticketReturn.returnCode == 0x90312')])
    expect(added).toEqual([
      "const { SEC_I_CONTINUE_NEEDED } = require('sspi-status');\r\n",
      old.replace('0x90312', 'SEC_I_CONTINUE_NEEDED'),
    ])
  })

  test('still parses', () => {
    expect(createParse()(after?.toString() ?? '', path).body.length).toBeGreaterThan(0)
  })
})

describe('sspi-client 0.1.0', async () => {
  const { original, copy, report } = await migrate('sspi-client')
  const path = 'test/unit/sspi_client_tests.js'

  test('has two replacements, in assertions beside errorCode', () => {
    expect(changesOf(report)).toEqual([
      `${path}:259 0x80090304 → SEC_E_INTERNAL_ERROR`,
      `${path}:317 0x80090303 → SEC_E_TARGET_UNKNOWN`,
    ])
  })

  test('differs from the original only at the edits, and still parses', () => {
    const after = readFileSync(join(copy, path))
    const { removed, added } = changedLines(readFileSync(join(original, path)), after)
    expect(removed).toHaveLength(2)
    expect(added).toEqual([
      expect.stringMatching(
        /^const \{ SEC_E_INTERNAL_ERROR, SEC_E_TARGET_UNKNOWN \} = require\('sspi-status'\);\n$/u,
      ),
      removed[0]?.replace('0x80090304', 'SEC_E_INTERNAL_ERROR'),
      removed[1]?.replace('0x80090303', 'SEC_E_TARGET_UNKNOWN'),
    ])
    expect(createParse()(after.toString(), path).body.length).toBeGreaterThan(0)
  })

  test('changes nothing in a second run', () => {
    const { stdout } = sspiCodemod(['--json', '--no-gitignore', '.'], { cwd: copy })
    expect((JSON.parse(stdout) as Report).summary).toMatchObject({ changed: 0, replacements: 0 })
  })
})

describe.each(['node-expose-sspi', 'kerberos', 'three', 'webgl-constants', 'typescript'])('%s', (name) => {
  test('has nothing to replace', async () => {
    const { original, copy, report } = await migrate(name)
    expect(changesOf(report)).toEqual([])
    expect(report.summary.scanned).toBe((await sourceFilesIn(original)).length)
    expect(readdirSync(copy)).toEqual(readdirSync(original))
  })
})
