import { constantExportedAs, exportedNameOf, sharedSourcesOf, type SourcedConstant } from 'sspi-analysis'
import { lookup, toHex, toInt32 } from 'sspi-status'
import type { VendoredForm } from './vendored-module.ts'

/** How a module of constants is written. */
export interface ConstantStyle {
  quote: string
  semicolon: string
  lineEnd: string
}

const MODULE = '.'
const sources = sharedSourcesOf(MODULE)

/** The name under which a module with all representations exports a constant. */
export function vendoredNameOf(constant: SourcedConstant): string {
  return exportedNameOf(constant, sources)
}

/** The constant that such a module exports under a name; undefined where that is none of the table. */
export function vendoredConstantNamed(exported: string): SourcedConstant | undefined {
  const constant = constantExportedAs(exported, MODULE, sources)
  return constant !== undefined && lookup(constant.name)?.name === constant.name ? constant : undefined
}

/** The value of a constant; undefined for a name that is none of the table. */
export function vendoredValueOf({
  name,
  representation,
}: SourcedConstant): number | bigint | string | undefined {
  const value = lookup(name)?.value
  if (value === undefined) return undefined
  switch (representation) {
    case 'unsigned':
      return value
    case 'int32':
      return toInt32(value)
    case 'bigint':
      return BigInt(value)
    case 'hex':
      return toHex(value).slice(2)
  }
}

/** The lines that declare a constant, with a comment on what the code means. */
export function constantLinesOf(
  constant: SourcedConstant,
  form: VendoredForm,
  style: ConstantStyle,
): string[] {
  const { meaning = '', value = 0 } = lookup(constant.name) ?? {}
  // A signed decimal does not show which code it is.
  const code = constant.representation === 'int32' ? `\`${hexOf(value)}\`: ` : ''
  const declared = `${form === 'commonjs' ? 'exports.' : 'export const '}${vendoredNameOf(constant)}`
  return [`/** ${code}${meaning} */`, `${declared} = ${writtenValueOf(constant, style)}${style.semicolon}`]
}

function writtenValueOf(constant: SourcedConstant, { quote }: ConstantStyle): string {
  const value = vendoredValueOf(constant) ?? 0
  if (typeof value === 'string') return `${quote}${value}${quote}`
  if (typeof value === 'bigint') return `${hexOf(value)}n`
  return constant.representation === 'unsigned' ? hexOf(value) : String(value)
}

function hexOf(value: number | bigint): string {
  return `0x${value.toString(16).padStart(8, '0')}`
}
