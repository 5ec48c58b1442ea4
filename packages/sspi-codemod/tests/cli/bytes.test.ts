import { chmodSync, readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { magic, project, replaced, repository } from './command.ts'

describe('every byte outside of the edits stays', () => {
  const bom = '\uFEFF'
  const crlf = (text: string) => text.replaceAll('\n', '\r\n')
  const cases = [
    { claim: 'byte-order mark', source: bom + magic, output: bom + replaced },
    { claim: 'CRLF', source: crlf(magic), output: crlf(replaced) },
    { claim: 'byte-order mark and CRLF', source: bom + crlf(magic), output: bom + crlf(replaced) },
    { claim: 'no line end at the end', source: magic.trimEnd(), output: replaced.trimEnd() },
    {
      claim: 'a hashbang',
      source: `#!/usr/bin/env node\n${magic}`,
      output: `#!/usr/bin/env node\n${replaced}`,
    },
    {
      claim: 'odd blanks',
      source: `${magic}\t \u00a0\u2028\f\n\n\n`,
      output: `${replaced}\t \u00a0\u2028\f\n\n\n`,
    },
    {
      claim: 'text beyond ASCII',
      source: `${magic}// ä € 😀 \u0000\n`,
      output: `${replaced}// ä € 😀 \u0000\n`,
    },
  ]
  it.each(cases)('$claim', ({ source, output }) => {
    const folder = repository({ 'a.js': source })
    expect(folder.run('.').code).toBe(0)
    expect(folder.bytes('a.js').equals(Buffer.from(output))).toBe(true)
  })
})

describe('what surrounds the bytes stays', () => {
  it.skipIf(process.platform === 'win32').each([0o755, 0o600, 0o664])('mode %o', (mode) => {
    const folder = project({ 'a.js': magic })
    chmodSync(folder.path('a.js'), mode)
    folder.run('.')
    expect(folder.read('a.js')).toBe(replaced)
    expect(statSync(folder.path('a.js')).mode & 0o777).toBe(mode)
  })

  it('no other file is left behind', () => {
    const folder = project({ 'a.js': magic })
    folder.run('.')
    expect(readdirSync(folder.root)).toEqual(['a.js'])
  })

  it('a file without changes is not written', () => {
    const folder = project({ 'a.js': replaced, 'b.js': magic })
    const { ino, mtimeMs } = statSync(folder.path('a.js'))
    folder.run('.')
    expect(statSync(folder.path('a.js'))).toMatchObject({ ino, mtimeMs })
    expect(statSync(folder.path('b.js')).mtimeMs).toBeGreaterThanOrEqual(mtimeMs)
  })
})
