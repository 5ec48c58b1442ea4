import { afterAll, beforeAll, expect, it } from 'vitest'
import { replayPage } from './page-transcript.ts'
import { Project } from './project.ts'

let project: Project

beforeAll(async () => {
  project = await Project.empty('transcript')
})

afterAll(() => project.remove())

it.each([
  { claim: 'a success without a word', command: 'true', printed: '' },
  { claim: 'a failure without a word', command: 'false', printed: '\nexit code 1' },
  { claim: 'what is found', command: 'echo found; exit 1', printed: '\nfound' },
  {
    claim: 'a failure that says something',
    command: 'echo broken; exit 2',
    printed: '\nbroken\nexit code 2',
  },
])('shows $claim', async ({ command, printed }) => {
  const page = (below: string) => `Before.\n\n\`\`\`console\n$ ${command}${below}\n\`\`\`\n\nBehind.\n`
  expect(await replayPage(page('\nof an earlier run'), { project, env: {} })).toBe(page(printed))
})
