import { defaultTransform, type TransformName } from '../run/transform-names.ts'
import type { RunOptions } from '../run/run-transforms.ts'
import type { Arguments } from './arguments.ts'

/** The transforms that are asked for, or the default one. */
function transformsOf({ transform }: Arguments): readonly TransformName[] {
  return transform ?? [defaultTransform]
}

/** What the command line asks a run for. */
export function runOptionsOf(args: Arguments, cwd: string): RunOptions {
  return {
    cwd,
    paths: args.paths,
    globs: args.ignore,
    gitignore: args.gitignore,
    transforms: transformsOf(args),
    parser: args.parser,
    from: args.from,
    vendor: args.vendor,
    includeGenerated: args.includeGenerated,
    shard: args.shard,
    write: !(args.dryRun || args.check || args.diff),
    force: args.force,
  }
}
