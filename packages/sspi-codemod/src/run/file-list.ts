/** A file to read, or a folder that could not be. */
export interface ListedFile {
  /** As reports show it: relative to the working directory, with `/`. */
  path: string
  /** Where it lies, free of symbolic links. */
  realPath: string
}

/** Some files of one folder: 160,000 of them take little more memory than their names. */
export interface FileGroup {
  /** What each name follows in the path that reports show. */
  path: string
  /** What each name follows in the real path. */
  realPath: string
  /** A file that was named itself has the empty name, for its link may be called otherwise. */
  names: readonly string[]
}

/** Files to read, in groups, each of which is one thread's. */
export class FileList implements Iterable<ListedFile> {
  readonly groups: readonly FileGroup[]
  readonly length: number

  constructor(groups: readonly FileGroup[]) {
    this.groups = groups
    this.length = groups.reduce((sum, { names }) => sum + names.length, 0)
  }

  *[Symbol.iterator](): Iterator<ListedFile> {
    for (const group of this.groups) yield* filesIn(group)
  }
}

export function fileIn({ path, realPath }: FileGroup, name: string): ListedFile {
  return { path: path + name, realPath: realPath + name }
}

export function* filesIn(group: FileGroup): Iterable<ListedFile> {
  for (const name of group.names) yield fileIn(group, name)
}

// No name of a file holds it.
const SEPARATOR = '\0'

/** A group as one text, which another thread gets in a fraction of the time. */
export function packGroup({ path, realPath, names }: FileGroup): string {
  return [path, realPath, ...names].join(SEPARATOR)
}

export function unpackGroup(packed: string): FileGroup {
  const [path = '', realPath = '', ...names] = packed.split(SEPARATOR)
  return { path, realPath, names }
}
