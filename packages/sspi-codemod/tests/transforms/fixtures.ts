import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TransformName } from '../../src/run/transform-names.ts'

/** One pair of files of a transform's fixtures folder. */
export interface Fixture {
  /** The name of the file, without what says which of the two it is. */
  path: string
  input: string
  output: string
}

/** The fixtures of a transform: sources, and what it makes of them. */
export function fixturesOf(transform: TransformName): Fixture[] {
  const folder = fileURLToPath(new URL(`${transform}/fixtures`, import.meta.url))
  // Node keeps the byte-order mark.
  const read = (file: string) => readFileSync(`${folder}/${file}`).toString('utf8')
  return readdirSync(folder)
    .filter((file) => file.includes('.input.'))
    .map((file) => ({
      path: file.replace('.input.', '.'),
      input: read(file),
      output: read(file.replace('.input.', '.output.')),
    }))
}

/** How the bytes of a file may differ that says the same. */
export interface Variant {
  name: string
  write: (source: string) => string
  /** Whether a source can be written in this way at all. */
  suits: (source: string) => boolean
}

const LINE_END = /\r\n|[\r\n]/gu
const withLineEnd = (lineEnd: string) => (source: string) => source.replace(LINE_END, lineEnd)
const hasLines = (source: string) => /[\r\n]/u.test(source)
const isUnmarked = (source: string) => !source.startsWith('\uFEFF')
const takesHashbang = (source: string) => isUnmarked(source) && !source.startsWith('#!')
const withHashbang = (source: string) =>
  `#!/usr/bin/env node${/\r\n|[\r\n]/u.exec(source)?.[0] ?? '\n'}${source}`

/** The ways of writing one source. The output of a variant is the same variant of the output. */
export const variants: Variant[] = [
  { name: 'as it is', write: (source) => source, suits: () => true },
  { name: 'LF', write: withLineEnd('\n'), suits: hasLines },
  { name: 'CRLF', write: withLineEnd('\r\n'), suits: hasLines },
  { name: 'CR', write: withLineEnd('\r'), suits: hasLines },
  { name: 'byte-order mark', write: (source) => `\uFEFF${source}`, suits: isUnmarked },
  { name: 'hashbang', write: withHashbang, suits: takesHashbang },
  {
    name: 'hashbang behind a byte-order mark',
    write: (source) => `\uFEFF${withHashbang(source)}`,
    suits: takesHashbang,
  },
]

/** Every line ends in another way than the one above it. */
export function withMixedLineEnds(source: string): string {
  let line = 0
  return source.replace(LINE_END, () => ['\r\n', '\n', '\r'][line++ % 3] ?? '')
}

export const withUnixLineEnds = withLineEnd('\n')
