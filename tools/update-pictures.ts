import { posix } from 'node:path'
import type { GeneratedFiles } from './generated-files.ts'
import { pagesWithSections, type Sections } from './marked-sections.ts'
import { diff, explainBindError, explainNumber, lint, outputOf, type ProgramRun } from './program-runs.ts'
import { terminalPicture } from './terminal-picture.ts'

interface Picture {
  readonly run: ProgramRun
  /** For who does not see it. */
  readonly alt: string
}

const folder = 'docs/public/pictures'

/** By the names of their files. */
const pictures = {
  eslint: {
    run: lint,
    alt:
      'ESLint reports two numbers in src/retry.mjs: 0x80090318 is SEC_E_INCOMPLETE_MESSAGE, ' +
      '2148074273 is SEC_E_BUFFER_TOO_SMALL.',
  },
  'sspi-codemod': {
    run: diff,
    alt:
      'The codemod shows as a diff that it would replace both numbers in src/retry.mjs by SEC_E_INCOMPLETE_MESSAGE and ' +
      'SEC_E_BUFFER_TOO_SMALL, which it imports from sspi-status.',
  },
  'sspi-status': {
    run: explainNumber,
    alt: 'The command explains 0x80090308: SEC_E_INVALID_TOKEN, an error, with its meaning and its other numbers.',
  },
  'ldap-bind-error': {
    run: explainBindError,
    alt:
      'The command explains an LDAP bind error: data 52e is ERROR_LOGON_FAILURE, and the status SEC_E_INVALID_TOKEN in ' +
      'front comes with every such cause.',
  },
} satisfies Record<string, Picture>

type PictureName = keyof typeof pictures

const shownIn: readonly (readonly [page: string, names: readonly PictureName[]])[] = [
  ['README.md', ['eslint', 'sspi-codemod', 'sspi-status']],
  ['docs/guide/eslint.md', ['eslint']],
  ['docs/transforms/index.md', ['sspi-codemod']],
  ['docs/guide/ldap-bind-errors.md', ['ldap-bind-error']],
]

/** What the programs really print, as pictures in colour, and the places that show them. */
export async function pictureFiles(root: string): Promise<GeneratedFiles> {
  const pages = shownIn.map(([page, names]): [string, Sections] => [
    page,
    { pictures: names.map((name) => imageOf(page, name)).join('\n\n') },
  ])
  const files = await pagesWithSections(root, pages)
  for (const [name, { run }] of Object.entries<Picture>(pictures)) {
    files.set(`${folder}/${name}.svg`, terminalPicture(run.shown, outputOf(root, run, true)))
  }
  return files
}

function imageOf(page: string, name: PictureName): string {
  return `![${pictures[name].alt}](${posix.relative(posix.dirname(page), `${folder}/${name}.svg`)})`
}
