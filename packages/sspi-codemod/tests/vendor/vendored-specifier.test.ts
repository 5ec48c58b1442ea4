import { describe, expect, it } from 'vitest'
import { vendoredSpecifierFor } from '../../src/vendor/vendored-specifier.ts'
import { parse } from '../transforms/codemod.ts'

/** A file, and how it names the module to which `way` leads from its folder. */
interface Row {
  path: string
  source?: string
  way: string
  specifier: string
  packageType?: 'module' | 'commonjs'
}

function expectSpecifier({ path, source = '', way, specifier, packageType }: Row): void {
  const importing = { ast: parse(source, path), path, packageType, system: undefined }
  expect(vendoredSpecifierFor(way, importing)).toBe(specifier)
}

describe('where the file has no relative imports, its module system decides', () => {
  it.each<Row>([
    { path: 'a.mjs', way: './codes.mjs', specifier: './codes.mjs' },
    { path: 'a.mjs', way: '../lib/codes.js', specifier: '../lib/codes.js' },
    { path: 'a.cjs', way: './codes.js', specifier: './codes' },
    { path: 'a.cjs', way: './codes.cjs', specifier: './codes.cjs' },
    { path: 'a.js', way: './codes.js', specifier: './codes.js', packageType: 'module' },
    { path: 'a.cjs', way: './codes.js', specifier: './codes', packageType: 'module' },
    { path: 'a.js', way: './codes.js', specifier: './codes' },
    { path: 'a.js', source: "import 'b'", way: './codes.js', specifier: './codes.js' },
    { path: 'a.js', source: "import 'b'", way: './codes.ts', specifier: './codes' },
    { path: 'a.ts', source: "import 'b'", way: './codes.ts', specifier: './codes' },
    { path: 'a.ts', source: "import 'b'", way: './codes.ts', specifier: './codes.js', packageType: 'module' },
    { path: 'a.mts', way: './codes.ts', specifier: './codes.js' },
    { path: 'a.mts', way: './codes.mts', specifier: './codes.mjs' },
    { path: 'a.cts', way: './codes.cts', specifier: './codes.cjs', packageType: 'module' },
    { path: 'a.tsx', source: "import 'b'", way: './codes.ts', specifier: './codes' },
  ])('$path ($packageType) $source: $way is $specifier', expectSpecifier)
})

describe('its relative imports decide otherwise', () => {
  it.each<Row>([
    { path: 'a.ts', source: "import './b.js'", way: './codes.ts', specifier: './codes.js' },
    { path: 'a.ts', source: "import './b.ts'", way: './codes.ts', specifier: './codes.ts' },
    { path: 'a.ts', source: "import './b.ts'", way: './codes.js', specifier: './codes.js' },
    { path: 'a.ts', source: "import './b.mts'", way: './codes.mts', specifier: './codes.mts' },
    { path: 'a.ts', source: "import './b'", way: './codes.ts', specifier: './codes', packageType: 'module' },
    { path: 'a.ts', source: "import './b'", way: './codes.mts', specifier: './codes.mjs' },
    { path: 'a.ts', source: "import b = require('./b.js')", way: './codes.ts', specifier: './codes.js' },
    { path: 'a.ts', source: "export * from './b.js'", way: './codes.ts', specifier: './codes.js' },
    { path: 'a.cjs', source: "const b = require('./b.js')", way: './codes.js', specifier: './codes.js' },
    { path: 'a.cjs', source: "f(() => require('./b.js'))", way: './codes.js', specifier: './codes.js' },
  ])('$source in $path: $way is $specifier', expectSpecifier)
})

describe('some imports do not tell', () => {
  it.each<Row>([
    { path: 'a.ts', source: "import 'b.js'", way: './codes.ts', specifier: './codes' },
    {
      path: 'a.ts',
      source: "import './b.json'; import './c.js'",
      way: './codes.ts',
      specifier: './codes.js',
    },
    { path: 'a.ts', source: "import './b.css'", way: './codes.ts', specifier: './codes' },
  ])('$source', expectSpecifier)
})

describe('a module that is named already keeps its name', () => {
  it.each<Row>([
    { path: 'a.ts', source: "import './b.js'; import './codes'", way: './codes.ts', specifier: './codes' },
    { path: 'a.ts', source: "import './b'; import './codes.ts'", way: './codes.ts', specifier: './codes.ts' },
    { path: 'a.ts', source: "import './b'; import '../codes.js'", way: './codes.ts', specifier: './codes' },
  ])('$source', expectSpecifier)
})
