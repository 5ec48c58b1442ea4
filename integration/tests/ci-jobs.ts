import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { Outcome, Project, RunOptions } from './project.ts'

interface WorkflowStep {
  uses?: string
  run?: string
  if?: string
  'continue-on-error'?: boolean
}

interface Workflow {
  jobs: Record<string, { strategy?: { matrix: Record<string, unknown[]> }; steps: WorkflowStep[] }>
}

interface GitlabJob {
  script: string[]
  artifacts: { reports: { codequality: string } }
}

/** A command of a job, with what came of it. */
export interface FinishedStep extends Outcome {
  command: string
}

async function readYaml(project: Project, file: string): Promise<unknown> {
  return parse(await readFile(project.path(file), 'utf8'))
}

async function workflowJob(project: Project, file: string, name: string): Promise<Workflow['jobs'][string]> {
  const { jobs } = (await readYaml(project, `.github/workflows/${file}`)) as Workflow
  const job = jobs[name]
  if (job === undefined) throw new Error(`${file} has no job ${name}`)
  return job
}

/** What a job of a GitHub workflow runs for: one value of its matrix each. */
export async function matrixOf(
  project: Project,
  file: string,
  name: string,
  key: string,
): Promise<readonly unknown[]> {
  return (await workflowJob(project, file, name)).strategy?.matrix[key] ?? []
}

/**
 * Runs the `run:` lines of a job of a GitHub workflow as the runner does: in `bash -e`, none after one that failed
 * unless it asks for that. The project is installed, so `npm ci` is left out.
 */
export async function runWorkflowJob(
  project: Project,
  file: string,
  name: string,
  matrix: Readonly<Record<string, unknown>> = {},
): Promise<FinishedStep[]> {
  const finished: FinishedStep[] = []
  let hasFailed = false
  for (const step of (await workflowJob(project, file, name)).steps) {
    if (step.run === undefined || step.run === 'npm ci') continue
    if (hasFailed && step.if !== '${{ !cancelled() }}') continue
    const command = filledIn(step.run, matrix)
    const outcome = await project.run('bash', ['-e', '-c', command])
    finished.push({ command, ...outcome })
    hasFailed ||= outcome.code !== 0 && step['continue-on-error'] !== true
  }
  return finished
}

function filledIn(command: string, matrix: Readonly<Record<string, unknown>>): string {
  return command.replace(/\$\{\{ *matrix\.(\w+) *\}\}/gu, (_, key: string) => String(matrix[key]))
}

/** Runs the script of a job of `.gitlab-ci.yml`, up to the line that fails, and returns its code quality report. */
export async function runGitlabJob(
  project: Project,
  name: string,
): Promise<{ steps: FinishedStep[]; report: unknown }> {
  const job = ((await readYaml(project, '.gitlab-ci.yml')) as Record<string, GitlabJob>)[name]
  if (job === undefined) throw new Error(`.gitlab-ci.yml has no job ${name}`)
  const steps: FinishedStep[] = []
  for (const command of job.script.filter((line) => line !== 'npm ci')) {
    const outcome = await project.run('bash', ['-eo', 'pipefail', '-c', command], gitlabRunner(project, name))
    steps.push({ command, ...outcome })
    if (outcome.code !== 0) break
  }
  const report = await readFile(project.path(job.artifacts.reports.codequality), 'utf8')
  return { steps, report: JSON.parse(report) }
}

function gitlabRunner(project: Project, job: string): RunOptions {
  const env = {
    GITLAB_CI: 'true',
    CI_JOB_NAME: job,
    CI_PROJECT_DIR: project.folder,
    CI_CONFIG_PATH: '.gitlab-ci.yml',
    CI_PROJECT_URL: 'https://gitlab.example/team/project',
    CI_COMMIT_SHORT_SHA: '0123456',
  }
  return { env }
}
