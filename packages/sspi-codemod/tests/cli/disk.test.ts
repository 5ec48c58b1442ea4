import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isReplaced, magic, project, replaced, repository } from './command.ts'

describe('a full disk', () => {
  it('leaves the file that no longer fits as it was, with nothing beside it', (context) => {
    const folder = project({ 'a.js': magic, 'small/b.js': '' })
    const size = 64 * 1024
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder.path('small')])
    if (mounted.status !== 0) return context.skip('needs the right to mount a file system')
    onTestFinished(() => void spawnSync('umount', [folder.path('small')]))
    const large = `${magic}${'// x\n'.repeat(Math.trunc((size - magic.length) / 5))}`
    folder.write({ 'small/b.js': large })
    const { code, stderr } = folder.run('.')
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'error small/b.js: No space is left on the disk.\n' })
    expect(folder.read('small/b.js')).toBe(large)
    expect(readdirSync(folder.path('small'))).toEqual(['b.js'])
    expect(isReplaced(folder.read('a.js'))).toBe(true)
  })
})

describe('a disk that is full in the midst of a write', () => {
  // The system writes as much as fits, and says so only where it is asked again.
  it('leaves the file as it was, whole', (context) => {
    const folder = project({ 'small/b.js': '', 'd.js': magic })
    const size = (64 + 48) * 1024
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder.path('small')])
    if (mounted.status !== 0) return context.skip('needs the right to mount a file system')
    onTestFinished(() => void spawnSync('umount', [folder.path('small')]))
    const large = `${magic}${'// x\n'.repeat(Math.trunc((64 * 1024 - magic.length) / 5))}`
    folder.write({ 'small/b.js': large, 'small/a.js': '' })
    const { code, stderr } = folder.run('.')
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'error small/b.js: No space is left on the disk.\n',
    })
    expect(folder.read('small/b.js') === large).toBe(true)
    expect(readdirSync(folder.path('small'))).toEqual(['a.js', 'b.js'])
    expect(isReplaced(folder.read('d.js'))).toBe(true)
  })

  it('but is written where there is room for both', (context) => {
    const folder = project({ 'small/b.js': '' })
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=136k', 'tmpfs', folder.path('small')])
    if (mounted.status !== 0) return context.skip('needs the right to mount a file system')
    onTestFinished(() => void spawnSync('umount', [folder.path('small')]))
    folder.write({ 'small/b.js': `${magic}${'// x\n'.repeat(13_000)}` })
    expect(folder.run('.')).toMatchObject({ code: 0, stderr: '' })
    expect(folder.read('small/b.js') === `${replaced}${'// x\n'.repeat(13_000)}`).toBe(true)
  })
})

describe('a file of 50 MB', () => {
  it('is changed like any other', () => {
    const line = `// ${'x'.repeat(197)}\n`
    const rest = line.repeat((50 * 1024 * 1024) / line.length)
    const folder = project({ 'a.js': `${magic}${rest}` })
    expect(folder.run('.')).toMatchObject({ code: 0, stderr: '' })
    expect(folder.read('a.js') === `${replaced}${rest}`).toBe(true)
  })
})

describe('a repository inside another one', () => {
  it('guards its own files', () => {
    const outer = repository({ 'a.js': magic, '.gitignore': 'inner\n' })
    const inner = repository({ 'b.js': magic })
    mkdirSync(outer.path('inner'))
    spawnSync('git', ['clone', '--quiet', inner.root, outer.path('inner')])
    expect(outer.run('.', 'inner')).toMatchObject({ code: 0, stderr: '' })
    expect([outer.read('a.js'), outer.read('inner/b.js')].map(isReplaced)).toEqual([true, true])

    writeFileSync(outer.path('inner/b.js'), magic)
    writeFileSync(outer.path('a.js'), replaced)
    const { code, stderr } = outer.run('inner')
    expect({ code, stderr: stderr.split('\n')[0] }).toEqual({ code: 0, stderr: '' })
    writeFileSync(outer.path('inner/b.js'), `${magic}f()\n`)
    expect(outer.run('inner').code).toBe(1)
    expect(outer.read('inner/b.js')).toBe(`${magic}f()\n`)
  })
})
