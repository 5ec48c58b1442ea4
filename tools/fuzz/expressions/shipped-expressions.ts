import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import {
  parseSync,
  Visitor,
  type CallExpression,
  type NewExpression,
  type Node,
  type RegExpLiteral,
} from 'oxc-parser'
import type { ConstructedExpression } from './constructed-expressions.ts'

/** A regular expression of the sources. */
export interface ShippedExpression {
  /** `path:line`, relative to the repository. */
  place: string
  source: string
  flags: string
}

interface ExpressionPlaces {
  literals: ShippedExpression[]
  /** The places of `new RegExp` and `RegExp(…)`, whose values only a run knows. */
  constructed: string[]
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What the site does with a text that somebody pastes. */
const SITE_FOLDERS = ['docs/playground', 'docs/status']

/** Every regular expression of the sources that run at a user's. */
export async function shippedExpressions(): Promise<ShippedExpression[]> {
  const files = await sourceFiles()
  const places = await Promise.all(
    files.map(
      async (file) => [file, expressionPlacesIn(file, await readFile(join(root, file), 'utf8'))] as const,
    ),
  )
  const constructing = places.filter(([, { constructed }]) => constructed.length > 0)
  const values = await constructedBy(constructing.map(([file]) => file))
  return places.flatMap(([, { literals, constructed }]) => [
    ...literals,
    ...constructed.flatMap((place) => valuesAt(place, values)),
  ])
}

/**
 * Where a source has expressions. What splits a text has the flag `g`, for it is looked for all over the text.
 * @throws {Error} where the source cannot be read.
 */
export function expressionPlacesIn(file: string, text: string): ExpressionPlaces {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? ''}`)
  const placeOf = ({ start }: { start: number }) => `${file}:${text.slice(0, start).split('\n').length}`
  const literals = new Map<Node, RegExpLiteral>()
  const [named, splitters] = [new Map<string, Node>(), new Set<Node | string>()]
  const constructed: string[] = []
  const construction = (node: NewExpression | CallExpression) => {
    if (nameOf(node.callee) === 'RegExp') constructed.push(placeOf(node))
  }
  new Visitor({
    Literal(node) {
      if ('regex' in node) literals.set(node, node)
    },
    NewExpression: construction,
    CallExpression(node) {
      construction(node)
      const [separator] = node.arguments
      const isSplit = node.callee.type === 'MemberExpression' && nameOf(node.callee.property) === 'split'
      if (isSplit && separator !== undefined) splitters.add(nameOf(separator) ?? separator)
    },
    VariableDeclarator({ id, init }) {
      const name = nameOf(id)
      if (name !== undefined && init !== null) named.set(name, init)
    },
  }).visit(program)
  for (const [name, value] of named) if (splitters.has(name)) splitters.add(value)
  return {
    constructed,
    literals: [...literals.values()].map((node) => {
      const { pattern, flags } = node.regex
      return {
        place: placeOf(node),
        source: pattern,
        flags: splitters.has(node) && !flags.includes('g') ? `g${flags}` : flags,
      }
    }),
  }
}

function nameOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined
}

/**
 * What was constructed at a place.
 * @throws {Error} where nothing was, so that no expression is left out.
 */
export function valuesAt(place: string, values: readonly ConstructedExpression[]): ShippedExpression[] {
  const found = values.filter((value) => value.place === place)
  if (found.length === 0) throw new Error(`${place}: loading the module does not construct this expression.`)
  return found
}

async function constructedBy(modules: readonly string[]): Promise<ConstructedExpression[]> {
  const script = fileURLToPath(new URL('constructed-expressions.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...modules], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  })
  const all = JSON.parse(stdout) as ConstructedExpression[]
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

async function sourceFiles(): Promise<string[]> {
  const packages = await readdir(join(root, 'packages'))
  const folders = [...packages.map((name) => `packages/${name}/src`), ...SITE_FOLDERS]
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const files = await readdir(join(root, folder), { recursive: true })
      return files
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${folder}/${file.split(sep).join('/')}`)
    }),
  )
  return lists.flat().sort()
}
