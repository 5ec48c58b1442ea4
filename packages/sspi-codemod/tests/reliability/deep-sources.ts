import { readFileSync } from 'node:fs'
import { traps, trapsOfTypes } from './misleading-sources.ts'

/** A source in which something stands inside each other as often as one likes. */
export interface DeepSource {
  name: string
  path: string
  text: (count: number) => string
}

/** `before«open»inside«close»behind`: what stands between the marks is repeated. */
const SHAPE = /^(?<before>[^«]*)«(?<open>[^»]*)»(?<inside>[^«]*)(?:«(?<close>[^»]*)»)?(?<behind>.*)$/su

function deepSource(line: string, path: string): DeepSource {
  const shape = SHAPE.exec(line.replaceAll(String.raw`\n`, '\n'))?.groups
  if (shape === undefined) throw new Error(`${line} says nothing that can be repeated.`)
  const { before = '', open = '', inside = '', close = '', behind = '' } = shape
  return {
    name: `${line} (${path})`,
    path,
    text: (count) => before + open.repeat(count) + inside + close.repeat(count) + behind,
  }
}

function shapesIn(text: string): DeepSource[] {
  return text
    .split(/^=== /mu)
    .slice(1)
    .flatMap((section) => {
      const [path = '', ...lines] = section.trim().split('\n')
      return lines.map((line) => deepSource(line, path))
    })
}

/** The constructs of all languages that can stand inside each other. */
export const shapes = shapesIn(readFileSync(new URL('deep-sources.txt', import.meta.url), 'utf8'))

/** Brackets behind what may mislead. */
export const misleading = [
  ...traps.flatMap((trap) => ['a.js', 'a.mjs', 'a.tsx'].map((path) => [trap, path] as const)),
  ...trapsOfTypes.flatMap((trap) => ['a.ts', 'a.tsx', 'a.js'].map((path) => [trap, path] as const)),
].map(([trap, path]): DeepSource => ({
  name: `brackets behind ${JSON.stringify(trap)} (${path})`,
  path,
  text: (count) => `${trap}${'('.repeat(count)}1${')'.repeat(count)}`,
}))

const STEP = 200

/** So many of the first, then what seems to end them, and again. */
const endings: readonly [path: string, open: string, end: string][] = [
  ['a.js', 'do ', 'x;while(function(){'],
  ['a.js', 'do ', 'x\nwhile(function(){'],
  ['a.js', 'do ', '{}while(function(){'],
  ['a.js', 'if(a)', 'x;else (function(){'],
  ['a.js', 'if(a)', '{}else (function(){'],
  ['a.js', 'if(a)', 'x,function(){'],
  ['a.js', 'if(a)', 'export default function(){'],
  ['a.js', 'if(a)', '@b\nclass A{x=(function(){'],
  ['a.js', 'if(a)', 'try{}catch{a(function(){'],
  ['a.js', 'if(a)', 'switch(a){case function(){'],
  ['a.js', 'for(;;)', 'x,function(){'],
  ['a.js', 'b:', 'x,function(){'],
  ['a.js', 'b\n:', 'x,function(){'],
  ['a.js', 'a=', '@b\nclass{x='],
  ['a.js', 'a=', '@b()\n@c\nclass{x='],
  ['a.js', 'a=', 'class\nA\nextends\nB{x='],
  ['a.js', 'a=', 'class extends {} {x='],
  ['a.js', 'a=', 'async\nb=>{'],
  ['a.js', 'a=', '{default:'],
  ['a.js', 'a=', '{case(){'],
  ['a.ts', 'a=', 'class extends {} implements A,B {x='],
  ['a.ts', 'a=', 'class A\nimplements B,C\n{x='],
  ['a.ts', 'a=', '@b\nabstract\nclass{x='],
  ['a.ts', 'if(a)', 'abstract\nclass A{a(){'],
  ['a.ts', 'if(a)', 'b;else a(function(){if(a)b<c\nelse '],
  ['a.ts', 'do ', 'b;while(function(){if(a)b<c\nelse '],
  ['a.ts', 'b:', 'c,function(){if(a)b<c\nelse '],
  ['a.ts', 'if(a)', 'declare\nnamespace a{'],
  ['a.ts', 'if(a)', 'type\nA={a:B<'],
]

export const ended = endings.map(([path, open, end]): DeepSource => ({
  name: `${JSON.stringify(open)} and ${JSON.stringify(end)} (${path})`,
  path,
  text: (count) => (open.repeat(STEP) + end).repeat(Math.ceil(count / STEP)),
}))
