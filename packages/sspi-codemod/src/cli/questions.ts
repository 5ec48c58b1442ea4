import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isCancel, multiselect, select, text, type CANCEL_SYMBOL } from '@clack/prompts'
import { checkNamedPath } from '../run/list-files.ts'
import { defaultTransform, transformNames } from '../run/transform-names.ts'
import type { Arguments } from './arguments.ts'
import { printable } from './printable.ts'

/** The user left a question without an answer. */
class QuestionsCancelled extends Error {
  override readonly name = 'QuestionsCancelled'
}

// stdout holds the result alone.
const output = process.stderr

async function answerTo<T>(question: Promise<T | typeof CANCEL_SYMBOL>): Promise<T> {
  const answer = await question
  if (isCancel(answer)) throw new QuestionsCancelled()
  return answer
}

function validatorOf(cwd: string): (path: string | undefined) => string | undefined {
  return (path) => {
    if (!path) return undefined
    try {
      checkNamedPath(path, cwd)
      return undefined
    } catch (error) {
      return printable(error instanceof Error ? error.message : String(error))
    }
  }
}

async function askForPaths(cwd: string): Promise<string[]> {
  const first = existsSync(join(cwd, 'src')) ? 'src' : '.'
  const validate = validatorOf(cwd)
  const paths = [
    await answerTo(
      text({ message: 'Which file or folder?', placeholder: first, defaultValue: first, validate, output }),
    ),
  ]
  for (;;) {
    const message = 'Another one? Leave it empty to go on.'
    const path = await answerTo(text({ message, defaultValue: '', validate, output }))
    if (path === '') return paths
    paths.push(path)
  }
}

function askForTransforms(): Promise<NonNullable<Arguments['transform']>> {
  return answerTo(
    multiselect({
      message: 'Which transforms?',
      options: transformNames.map((value) => ({ value })),
      initialValues: [defaultTransform],
      required: true,
      output,
    }),
  )
}

function askForDiff(): Promise<boolean> {
  return answerTo(
    select({
      message: 'What to do?',
      options: [
        { value: true, label: 'Show what would change' },
        { value: false, label: 'Change the files' },
      ],
      output,
    }),
  )
}

async function complete(args: Arguments, cwd: string): Promise<Arguments> {
  // The library asks the environment alone.
  if (!args.color) process.env['NO_COLOR'] = '1'
  const isDecided = args.dryRun || args.check || args.diff || args.json || args.format !== undefined
  const paths = await askForPaths(cwd)
  const transform = args.transform ?? (await askForTransforms())
  const diff = isDecided ? args.diff : await askForDiff()
  return { ...args, paths, transform, diff }
}

/** Asks in the terminal for what the command line left open; `undefined` where the user ends the questions. */
export async function askFor(args: Arguments, cwd: string): Promise<Arguments | undefined> {
  try {
    return await complete(args, cwd)
  } catch (error) {
    if (error instanceof QuestionsCancelled) return undefined
    throw error
  }
}
