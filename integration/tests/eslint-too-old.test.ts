import { afterAll, beforeAll, expect, it } from 'vitest'
import { Project } from './project.ts'

let project: Project

beforeAll(async () => {
  project = await Project.copy('eslint-too-old')
})

afterAll(() => project.remove())

it('npm says which ESLint is needed and installs nothing', async () => {
  const { code, stderr } = await project.run('npm', ['install'])
  expect(stderr).toContain('peerOptional eslint@">=8.57.0" from eslint-plugin-sspi')
  expect(code).toBe(1)
})

it('the plugin says it where somebody installs it all the same', async () => {
  expect((await project.run('npm', ['install', '--legacy-peer-deps'])).code).toBe(0)
  const { code, stderr } = await project.runBin('eslint', ['client.js'])
  expect(stderr).toContain('[eslint-plugin-sspi] This ESLint is too old: 8.57 or newer is needed.\n')
  expect(code).toBe(2)
})
