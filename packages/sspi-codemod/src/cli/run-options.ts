import { availableParallelism } from 'node:os'
import { defaultTransform, type TransformName } from '../run/transform-names.ts'
import type { RunOptions } from '../run/run-transforms.ts'
import type { Arguments } from './arguments.ts'
import { usageError } from './usage-exit.ts'

// Files are listed by one thread, and more of them would wait for it.
const MOST_THREADS = 8

/** The transforms that are asked for, or the default one. */
function transformsOf({ transform }: Arguments): readonly TransformName[] {
  return transform ?? [defaultTransform]
}

/** @throws {UsageExit} where no import could be written with it. */
function importSourceGiven({ from }: Arguments): string | undefined {
  if (from !== undefined && /\p{Cc}/u.test(from)) {
    throw usageError(`--from has a control character in it: ${from}`)
  }
  return from
}

/**
 * What the command line asks a run for.
 * @throws {UsageExit} where the import source cannot be written.
 */
export function runOptionsOf(args: Arguments, cwd: string): RunOptions {
  return {
    cwd,
    paths: args.paths,
    globs: args.ignore,
    gitignore: args.gitignore,
    transforms: transformsOf(args),
    parser: args.parser,
    from: importSourceGiven(args),
    vendor: args.vendor,
    includeGenerated: args.includeGenerated,
    shard: args.shard,
    concurrency: args.concurrency ?? Math.min(availableParallelism(), MOST_THREADS),
    write: !(args.dryRun || args.check || args.diff),
    force: args.force,
  }
}
