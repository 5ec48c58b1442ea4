/** Who may import whom: table → analysis → hosts. ESLint checks it; an arrow that is not here is an error. */
import type { Linter } from 'eslint'

export interface ImportDirection {
  /** Packages that the sources may import, with their entry points. */
  values: string[]
  /** Packages of which the sources may import types alone. */
  types: string[]
  /** Globs inside `src` of the files that never run in a browser and so may import `node:` modules. */
  node: string[]
}

export const importDirections: Record<string, ImportDirection> = {
  'sspi-status': { values: [], types: [], node: ['command.ts', 'command/**/*.ts'] },
  'sspi-analysis': {
    values: ['sspi-status', '@typescript-eslint/scope-manager'],
    types: ['@typescript-eslint/types'],
    node: [],
  },
  'eslint-plugin-sspi': {
    values: ['sspi-status', 'sspi-analysis', '@typescript-eslint/utils/eslint-utils'],
    types: ['@typescript-eslint/utils', 'eslint'],
    node: ['**/*.ts'],
  },
  'sspi-codemod': {
    values: [
      'sspi-status',
      'sspi-analysis',
      '@typescript-eslint/scope-manager',
      '@clack/prompts',
      'ajv/dist/2020.js',
      'cli-progress',
      'commander',
      'diff',
      'ignore',
      'jscodeshift',
      'oxc-parser',
      'package-manager-detector',
      'picocolors',
    ],
    types: ['@typescript-eslint/types'],
    node: ['**/*.ts'],
  },
}

interface Restriction {
  regex: string
  message: string
  allowTypeImports?: boolean
}

/** `sspi-analysis/src/…`, and a relative path that leads into another package. */
const aroundTheDoor: Restriction = {
  regex: `^(?:\\.{1,2}/(?:.*/)?)?(?:${Object.keys(importDirections).join('|')})/(?:src|tests|dist)(?:/|$)`,
  message: 'Import a package by its name and one of its entry points.',
}

export const importDirectionConfigs: Linter.Config[] = [
  { name: 'imports/doors', files: ['packages/*/**/*.ts'], rules: rulesFor([aroundTheDoor]) },
  ...Object.entries(importDirections).flatMap(([name, direction]) => [
    {
      name: `imports/${name}`,
      files: [`packages/${name}/src/**/*.ts`],
      ignores: direction.node.map((glob) => `packages/${name}/src/${glob}`),
      rules: rulesFor(restrictionsOf(name, direction, ['\\.{1,2}/'])),
    },
    {
      name: `imports/${name}/node`,
      files: [`packages/${name}/src/{${[...direction.node, ''].join(',')}}`],
      rules: rulesFor(restrictionsOf(name, direction, ['\\.{1,2}/', 'node:'])),
    },
  ]),
]

function restrictionsOf(name: string, { values, types }: ImportDirection, prefixes: string[]): Restriction[] {
  const message = `Not among what ${name} may import; tools/import-directions.ts has the list.`
  const allowed = [...prefixes, ...withEntryPoints([...values, ...types])]
  const stranger = { regex: `^(?!${allowed.join('|')})`, message }
  const unlessValue = values.map((value) => `(?!${value}$)`).join('')
  const onlyTypes = withEntryPoints(types).map((type) => ({
    regex: `^${unlessValue}${type}`,
    message: `${name} may import only types from here.`,
    allowTypeImports: true,
  }))
  return [aroundTheDoor, stranger, ...onlyTypes]
}

function withEntryPoints(names: string[]): string[] {
  return names.map((name) => `${name}(?:/|$)`)
}

function rulesFor(restrictions: Restriction[]): Linter.RulesRecord {
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: restrictions }],
    // The rule above does not see `import('…')`.
    'no-restricted-syntax': ['error', ...restrictions.flatMap(importCalls)],
  }
}

function importCalls({ regex, message, allowTypeImports = false }: Restriction) {
  const source = `Literal[value=/${regex.replaceAll('/', '\\u002f')}/]`
  const asExpression = { selector: `ImportExpression > ${source}`, message }
  const asType = { selector: `TSImportType ${source}`, message }
  return allowTypeImports ? [asExpression] : [asExpression, asType]
}
