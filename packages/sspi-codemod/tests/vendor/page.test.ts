import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { project } from '../cli/command.ts'

const page = readFileSync(new URL('../../../../docs/guide/vendored-constants.md', import.meta.url), 'utf8')

function fenceOf(name: string): string {
  const code = new RegExp(`^\`\`\`ts ${name}\\n([^]*?)^\`\`\`$`, 'mu').exec(page)?.[1]
  if (code === undefined) throw new Error(`no fence ${name}`)
  return code
}

it('the page on vendored constants shows what the command does', () => {
  const folder = project({ 'src/retry.ts': fenceOf('before') })
  const command = /^npx sspi-codemod (.*)$/mu.exec(page)?.[1]?.split(' ') ?? []
  expect(folder.run(...command).code).toBe(0)
  expect(folder.read('src/retry.ts')).toBe(fenceOf('after'))
  expect(folder.read('src/sspi-codes.ts')).toBe(fenceOf('module'))
})
