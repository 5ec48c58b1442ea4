import fc from 'fast-check'
import { sourceExtensions } from '../../packages/sspi-codemod/src/run/source-extensions.ts'
import { hostileSources, type HostileSource } from './hostile-sources.ts'
import { hostileTexts } from './hostile-texts.ts'

export interface HostileFile {
  name: string
  text: string
  /** How the bytes are made of the text, and those of the name. */
  encodings: { text: BufferEncoding; name: BufferEncoding }
}

/** Words of a command line that mean something, near misses and what no flag takes. */
const words = [
  '--json',
  '--diff',
  '--check',
  '--dry-run',
  '--force',
  '--quiet',
  '--no-color',
  '--no-gitignore',
  '--include-generated',
  '--stdin',
  '--help',
  '-v',
  '-h',
  '--',
  '-',
  '--jso',
  '--json=1',
  '--no-json',
  '-abc',
  '.',
  '*',
  '@a',
  '~',
  '%s',
  '$HOME',
  'a.js',
  'literals-to-constants',
  'sarif',
  'babel',
  '1/2',
  '2/1',
  '0',
  '-1',
  '3',
  '',
]

const flagsWithValue = [
  '--transform',
  '--from',
  '--vendor',
  '--stdin-filepath',
  '--ignore',
  '--shard',
  '--parser',
  '--concurrency',
  '--format',
  '--merge-reports',
]

/** What a process can be given, and what leads to no other folder. */
const argument = fc
  .oneof(fc.constantFrom(...words), hostileTexts)
  .map((text) => text.replaceAll(/[\0/\\]/gu, '').replaceAll('..', '.'))

const flagWithValue = fc
  .tuple(fc.constantFrom(...flagsWithValue), argument, fc.boolean())
  .map(([flag, value, isGlued]) => (isGlued ? [`${flag}=${value}`] : [flag, value]))

/** Arguments in any order and number, most of which make no sense together. */
export const hostileLines: fc.Arbitrary<string[]> = fc
  .array(
    fc.oneof(
      argument.map((each) => [each]),
      flagWithValue,
    ),
    { maxLength: 6 },
  )
  .map((all) => all.flat())

const stem = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('a', '--force', '-', ':(top)a', '.a', 'a b', 'a.min', '\uD800', 'ä'),
  },
  { weight: 1, arbitrary: argument.map((text) => text.slice(0, 60)) },
  { weight: 1, arbitrary: fc.constant('n'.repeat(240)) },
)

const encoding = fc.constantFrom<BufferEncoding>(
  ...Array<BufferEncoding>(9).fill('utf8'),
  'latin1',
  'utf16le',
)

function extensionOf({ path }: HostileSource): string {
  return path.slice(path.indexOf('.') + 1)
}

const sourceFile: fc.Arbitrary<HostileFile> = fc
  .tuple(stem, hostileSources, fc.nat(99_999), encoding, fc.boolean())
  .map(([name, source, number, text, isPlain]) => ({
    name: `${name}${number}.${extensionOf(source)}`,
    text: source.text,
    encodings: { text, name: isPlain ? 'utf8' : 'latin1' },
  }))

const ignoreFile: fc.Arbitrary<HostileFile> = fc
  .array(
    fc.oneof(
      hostileTexts,
      fc.constantFrom(...sourceExtensions).map((each) => `a*.${each}`),
    ),
    {
      maxLength: 3,
    },
  )
  .map((lines) => ({
    name: '.gitignore',
    text: lines.join('\n'),
    encodings: { text: 'utf8', name: 'utf8' },
  }))

/** The files of one folder. */
export const hostileFolders: fc.Arbitrary<HostileFile[]> = fc
  .tuple(fc.array(sourceFile, { minLength: 20, maxLength: 40, size: 'max' }), fc.option(ignoreFile))
  .map(([files, ignored]) => (ignored === null ? files : [...files, ignored]))
