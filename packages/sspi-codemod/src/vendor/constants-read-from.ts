import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { findImportedConstants, moduleSpecifiersIn, type NeededConstant, type Program } from 'sspi-analysis'
import { wayTo } from '../import-source.ts'
import { createParse } from '../parse.ts'
import type { ListedFile } from '../run/file-list.ts'
import { decodeSource } from '../run/source-text.ts'
import { specifiersOf } from './vendored-specifier.ts'

/** What the files read from a module already, be it there or not. Files that no parser can read count for nothing. */
export function constantsReadFrom(realPath: string, files: Iterable<ListedFile>): NeededConstant[] {
  const needles = ['SEC_', plainPartOf(basename(realPath))]
  const parse = createParse()
  const astOf = (file: ListedFile): Program | undefined => {
    try {
      const bytes = readFileSync(file.realPath)
      if (!needles.every((needle) => bytes.includes(needle))) return undefined
      return parse(decodeSource(bytes), file.realPath)
    } catch {
      return undefined
    }
  }
  return [...files].flatMap((file) => {
    const ast = astOf(file)
    return ast === undefined ? [] : constantsReadIn(ast, wayTo(realPath, dirname(file.realPath)))
  })
}

/** The longest part of a file's name, without its ending, that every source writes as it is. */
function plainPartOf(name: string): string {
  const parts = name.replace(/\.\w+$/u, '').match(/[\w-]+/gu) ?? []
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

function constantsReadIn(ast: Program, way: string): NeededConstant[] {
  const named = new Set(moduleSpecifiersIn(ast))
  const specifiers = specifiersOf(way).filter((specifier) => named.has(specifier))
  return specifiers.flatMap((specifier) => findImportedConstants(ast, specifier))
}
