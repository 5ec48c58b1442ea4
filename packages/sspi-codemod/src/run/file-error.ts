const SENTENCES: Readonly<Record<string, string>> = {
  EACCES: 'Permission denied.',
  EPERM: 'Permission denied.',
  ENOENT: 'No such file or folder.',
  EISDIR: 'It is a folder.',
  ELOOP: 'Its symbolic links lead in a circle.',
  ENOSPC: 'No space is left on the disk.',
  EDQUOT: 'The disk quota is used up.',
  EROFS: 'The file system is read-only.',
  ERR_STRING_TOO_LONG: 'Too large to be read as text.',
  ERR_FS_FILE_TOO_LARGE: 'Too large to be read.',
}

/** One sentence on what the file system refused. */
export function describeFileError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return SENTENCES[code] ?? error.message
}
