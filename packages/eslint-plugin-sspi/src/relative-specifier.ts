import { isFileSpecifier } from 'sspi-analysis'

/** Path segments, whichever way the slashes lean. */
function segmentsOf(path: string): string[] {
  return path.split(/[/\\]/u).filter((segment) => segment !== '' && segment !== '.')
}

function resolved(base: readonly string[], path: string): string[] {
  const segments = [...base]
  for (const segment of segmentsOf(path)) {
    if (segment === '..') segments.pop()
    else segments.push(segment)
  }
  return segments
}

// Text without a file is called `<input>` or the like: it counts as lying in `cwd`.
function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[a-z]:)/iu.test(path)
}

/**
 * How a file imports a module: that of a file is relative to `cwd` and becomes relative to the
 * importing file; any other stays. Needs no `node:path`, so that the plugin runs in a browser.
 */
export function relativeSpecifier(specifier: string, filename: string, cwd: string): string {
  if (!isFileSpecifier(specifier)) return specifier
  const root = segmentsOf(cwd)
  const target = resolved(root, specifier)
  const folder = resolved(isAbsolute(filename) ? [] : root, filename).slice(0, -1)
  let shared = 0
  while (shared < folder.length && shared < target.length - 1 && folder[shared] === target[shared])
    shared += 1
  const up = folder.slice(shared).map(() => '..')
  return [...(up.length === 0 ? ['.'] : up), ...target.slice(shared)].join('/')
}
