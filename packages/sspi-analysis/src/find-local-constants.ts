import type { StatusCode } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import { isCompiledEnumMember } from './definitions.ts'
import { isFileSpecifier } from './import-sources.ts'
import { judgeConstants, type JudgedConstant } from './judge-constants.ts'
import { isSameInBoth } from './representation.ts'
import type { SourceFile } from './source-file.ts'
import type { ConstantForm } from './status-constant.ts'
import type { Representation } from './text-edit.ts'
import { isInsideAmbient, type Node } from './tree.ts'
import type { WrittenValue } from './written-value.ts'

/** A declaration of a constant that a module already has. */
export interface LocalConstant {
  /** The row of the name, which may be an alias. */
  code: StatusCode
  /** Where the name stands. */
  nameNode: Node
  value: Node
  form: ConstantForm
  representation: Representation
  /** Whether the value is that of the code. */
  isRight: boolean
  /** The number or text that the value is, without casts. */
  written: WrittenValue
}

/** A table of rows has its names as texts; a default is what a caller leaves out. */
const DECLARATIONS: ReadonlySet<ConstantForm> = new Set<ConstantForm>([
  'variable',
  'field',
  'enum-member',
  'property',
  'defined-property',
  'assignment',
])

/** The constants of the table that a file declares itself, right or wrong, in the order of the source. */
export function findLocalConstants(analysis: Analysis): LocalConstant[] {
  if (analysis.skipped !== undefined || isConstantsModule(analysis.file)) return []
  const constants = judgeConstants(analysis).flatMap((constant) => localConstantOf(constant) ?? [])
  return withOneRepresentation(constants)
}

function localConstantOf({
  verdict,
  written,
  code,
  nameNode,
  value,
  form,
}: JudgedConstant): LocalConstant | undefined {
  if (verdict === 'foreign' || written === undefined || value === undefined) return undefined
  if (!DECLARATIONS.has(form) || isCompiledEnumMember(value) || isInsideAmbient(nameNode)) return undefined
  const isRight = verdict === 'right'
  return { code, nameNode, value, form, representation: representationOf(written), isRight, written }
}

function representationOf({ kind, value }: WrittenValue): Representation {
  if (kind === 'text') return 'hex'
  if (kind === 'bigint') return 'bigint'
  return value < 0n ? 'int32' : 'unsigned'
}

// A code below 0x80000000 is the same number in both; it follows the others of its file.
function withOneRepresentation(constants: LocalConstant[]): LocalConstant[] {
  const others = constants.filter((constant) => !isSameInBoth(constant))
  const isInt32 = others.some(({ representation }) => representation === 'int32')
  const isUnsigned = others.some(({ representation }) => representation === 'unsigned')
  if (!isInt32 || isUnsigned) return constants
  return constants.map((constant) =>
    isSameInBoth(constant) ? { ...constant, representation: 'int32' } : constant,
  )
}

/** Whether a file is itself one of the modules that the settings name: how it would import itself says so. */
function isConstantsModule({ path, settings: { sources } }: SourceFile): boolean {
  if (path === undefined || sources === undefined) return false
  const [name = '', folder = ''] = path.split(/[/\\]/u).reverse()
  const own = withoutExtension(name)
  return Object.values(sources).some((source) => {
    if (!isFileSpecifier(source)) return false
    const specifier = withoutExtension(source)
    return (
      specifier === `./${own}` || (own === 'index' && (specifier === `../${folder}` || specifier === '.'))
    )
  })
}

function withoutExtension(path: string): string {
  return path.replace(/(?<=[^/\\.])\.[cm]?[jt]sx?$/u, '')
}
