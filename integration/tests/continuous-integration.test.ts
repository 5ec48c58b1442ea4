import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matrixOf, runGitlabJob, runWorkflowJob } from './ci-jobs.ts'
import { GitRepository } from './git-repository.ts'
import { ambiguous, commit, magic, replaced, subjects } from './hooked-commits.ts'
import { Project } from './project.ts'
import { sarifProblemsIn } from './sarif-schema.ts'

/** What the runner of GitHub Actions reads with the matchers that the action setup-node gives it. */
const ESLINT_FILE = /^\S.*$/u
const ESLINT_PROBLEM =
  /^\s+(?<line>\d+):(?<column>\d+)\s+(?<level>error|warning)\s+(?<message>.*?)\s{2,}(?<rule>\S+)$/u

const annotations = [
  '::error file=src/handshake.js,line=3,endLine=3,col=82,endColumn=92,title=sspi-codemod replacement::0x80090318 is SEC_E_INCOMPLETE_MESSAGE: sspi-codemod writes SEC_E_INCOMPLETE_MESSAGE.',
  "::notice file=src/report.js,line=3,endLine=3,col=56,endColumn=68,title=sspi-codemod text::'0x8009030C' is left alone: Texts are for the transform text-to-constants.",
]

const anyText = expect.any(String) as string

interface SarifLog {
  runs: { results: { ruleId: string; locations: { physicalLocation: { region: unknown } }[] }[] }[]
}

describe('a project in CI', () => {
  let project: Project

  beforeAll(async () => {
    project = await Project.copy('continuous-integration')
    for (const args of [['install', '--package-lock-only'], ['ci']]) {
      const { code, stderr } = await project.run('npm', args)
      if (code !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}`)
    }
  })

  afterAll(() => project.remove())

  describe('on GitHub Actions', () => {
    it('annotates what ESLint and the codemod find', async () => {
      const [lint, codemod] = await runWorkflowJob(project, 'status-codes.yml', 'status-codes')
      expect([lint?.code, codemod?.code]).toEqual([1, 1])
      const lines = lint?.stdout.split('\n') ?? []
      const problems = lines.flatMap((line) => {
        const groups = ESLINT_PROBLEM.exec(line)?.groups
        return groups === undefined ? [] : [groups]
      })
      expect(lines.filter((line) => ESLINT_FILE.test(line))).toContain(project.path('src/handshake.js'))
      expect(problems).toMatchObject([
        { line: '3', column: '82', level: 'error', rule: 'sspi/no-magic-status' },
        { line: '3', column: '56', level: 'error', rule: 'sspi/no-magic-status' },
        { line: '3', column: '56', level: 'error', rule: 'sspi/no-obsolete-status' },
      ])
      expect(codemod?.stdout.trimEnd().split('\n')).toEqual(annotations)
      expect(codemod?.stderr).toBe('')
      const page = new URL('../../docs/guide/continuous-integration.md', import.meta.url)
      expect(await readFile(page, 'utf8')).toContain(`\n${annotations[0] ?? ''}\n`)
    })

    it('uploads logs that are SARIF 2.1.0', async () => {
      const steps = await runWorkflowJob(project, 'code-scanning.yml', 'status-codes')
      expect(steps.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
        { code: 0, stderr: '' },
        { code: 1, stderr: '' },
        { code: 1, stderr: '' },
      ])
      const texts = await Promise.all(
        ['eslint', 'sspi-codemod'].map((name) => readFile(project.path('sarif', `${name}.sarif`), 'utf8')),
      )
      expect(texts.map(sarifProblemsIn)).toEqual([[], []])
      expect(sarifProblemsIn(texts[1]?.replace('"error"', '"grave"') ?? '')).not.toEqual([])
      const found = texts.map((text) => (JSON.parse(text) as SarifLog).runs[0]?.results)
      expect(found.map((results) => results?.map(({ ruleId }) => ruleId))).toEqual([
        ['sspi/no-magic-status', 'sspi/no-magic-status', 'sspi/no-obsolete-status'],
        ['replacement', 'text'],
      ])
      expect(found.map((results) => results?.[0]?.locations[0]?.physicalLocation.region)).toMatchObject([
        { startLine: 3, startColumn: 82, endLine: 3, endColumn: 92 },
        { startLine: 3, startColumn: 82, endLine: 3, endColumn: 92 },
      ])
    })

    it('looks at a large repository in shards, and annotates what one job would', async () => {
      const shards = await matrixOf(project, 'shards.yml', 'shard', 'shard')
      const outcomes = await Promise.all(
        shards.map((shard) => runWorkflowJob(project, 'shards.yml', 'shard', { shard })),
      )
      expect(outcomes.flat().map(({ code }) => code)).toEqual([0, 0, 0])
      const [report] = await runWorkflowJob(project, 'shards.yml', 'report')
      expect({ code: report?.code, stderr: report?.stderr }).toEqual({ code: 1, stderr: '' })
      expect(report?.stdout.trimEnd().split('\n')).toEqual(annotations)
    })
  })

  describe('on GitLab', () => {
    const issue = (path: string, checkName: string, severity: string) => ({
      description: anyText,
      check_name: checkName,
      fingerprint: anyText,
      severity,
      location: expect.objectContaining({ path }) as unknown,
    })

    const at = (path: string) => ({ path, lines: { begin: 3, end: 3 } })

    it('reports what the codemod finds as code quality', async () => {
      const { steps, report } = await runGitlabJob(project, 'sspi-codemod')
      expect(steps).toMatchObject([{ code: 1, stderr: '' }])
      expect(report).toEqual([
        {
          ...issue('src/handshake.js', 'sspi-codemod/replacement', 'major'),
          location: at('src/handshake.js'),
        },
        { ...issue('src/report.js', 'sspi-codemod/text', 'info'), location: at('src/report.js') },
      ])
    })

    it('reports what ESLint finds in the same shape', async () => {
      const { steps, report } = await runGitlabJob(project, 'eslint')
      expect(steps).toMatchObject([{ code: 1, stderr: '' }])
      expect(report).toMatchObject([
        issue('src/handshake.js', 'sspi/no-magic-status', 'major'),
        issue('src/report.js', 'sspi/no-magic-status', 'major'),
        issue('src/report.js', 'sspi/no-obsolete-status', 'major'),
      ])
    })
  })

  describe('with husky and lint-staged', () => {
    let repository: GitRepository

    beforeAll(async () => {
      repository = await GitRepository.of(project)
      // npm does so by itself where scripts may run.
      await project.run('npm', ['run', 'prepare'], { env: repository.env })
    })

    it('put the constants into what is committed', async () => {
      expect(await commit(repository, 'new.js', magic)).toMatchObject({ code: 0 })
      expect(await repository.git('show', 'HEAD:src/new.js')).toBe(replaced)
      expect(await repository.git('status', '--porcelain')).toBe('')
    })

    it('refuse a commit where ESLint still has something to say', async () => {
      const { code, stderr } = await commit(repository, 'login.js', ambiguous)
      expect(code).toBe(1)
      expect(stderr).toContain('sspi/no-ambiguous-ldap-status')
      expect(await subjects(repository)).toBe('new.js\nStart\n')
    })
  })
})
