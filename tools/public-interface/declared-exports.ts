import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'

/** Longer unions get a line for each member, so that a new one is seen as that. */
const LONGEST_UNION = 8

/** What an entry of a package exports to an ES module, as one line for each name, overload and member. */
export async function declaredExports(folder: string): Promise<string[]> {
  const entries = await declarationsOf(folder)
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      // No type is cut short.
      noErrorTruncation: true,
    },
  )
  return entries.flatMap(({ specifier, file }) => {
    const lines = exportsOf(program, file).flatMap((symbol) => linesOf(symbol, program.getTypeChecker()))
    return lines.map((line) => `export ${specifier}: ${line}`)
  })
}

interface Entry {
  /** As it is imported: `sspi-status/int32`. */
  specifier: string
  file: string
}

/** @throws {Error} where the package has not been built. */
async function declarationsOf(folder: string): Promise<Entry[]> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string
    exports: Record<string, { types?: string; import?: { types?: string } } | string>
  }
  return Object.entries(manifest.exports).flatMap(([path, conditions]) => {
    const types = typeof conditions === 'string' ? undefined : (conditions.types ?? conditions.import?.types)
    if (types === undefined) return []
    return [{ specifier: manifest.name + path.slice(1), file: join(folder, types) }]
  })
}

function exportsOf(program: ts.Program, file: string): ts.Symbol[] {
  const source = program.getSourceFile(file)
  const module = source && program.getTypeChecker().getSymbolAtLocation(source)
  if (module === undefined)
    throw new Error(`${file} is missing or exports nothing: run \`pnpm build\` first.`)
  return program.getTypeChecker().getExportsOfModule(module)
}

/** Kinds of exports that no package has yet, and that would need lines of their own. */
const UNKNOWN_KINDS = ts.SymbolFlags.Class | ts.SymbolFlags.Enum | ts.SymbolFlags.Module

/** @throws {Error} for a kind of export that it has no lines for. */
function linesOf(symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  const { name } = symbol
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  if (target.flags & UNKNOWN_KINDS) throw new Error(`${name} is an export of a kind that is not listed yet.`)
  return [...valueLines(name, target, checker), ...typeLines(name, target, checker)]
}

function valueLines(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  if (!(symbol.flags & ts.SymbolFlags.Value)) return []
  const type = checker.getTypeOfSymbol(symbol)
  const signatures = type.getCallSignatures()
  if (signatures.length === 0) return [`const ${name}: ${checker.typeToString(type)}`]
  return signatures.map((signature) => `function ${name}${checker.signatureToString(signature)}`)
}

function typeLines(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  if (symbol.flags & ts.SymbolFlags.Interface) {
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    const signatures = [...type.getCallSignatures(), ...type.getConstructSignatures()]
    if (signatures.length + checker.getIndexInfosOfType(type).length > 0)
      throw new Error(`${name} has signatures, which are not listed yet.`)
    const members = type.getProperties()
    return members.map((member) => `interface ${name}.${memberLine(member, checker)}`)
  }
  if (!(symbol.flags & ts.SymbolFlags.TypeAlias)) return []
  const type = checker.getDeclaredTypeOfSymbol(symbol)
  const parts = type.isUnion() && type.types.length > LONGEST_UNION ? type.types : [type]
  const flags = ts.TypeFormatFlags.InTypeAlias
  return parts.map((part) => {
    return `type ${name}${parts.length > 1 ? ' |' : ' ='} ${checker.typeToString(part, undefined, flags)}`
  })
}

function memberLine(member: ts.Symbol, checker: ts.TypeChecker): string {
  const mark = member.flags & ts.SymbolFlags.Optional ? '?' : ''
  const isReadonly = member.declarations?.some(
    (declaration) => ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly,
  )
  return `${isReadonly === true ? 'readonly ' : ''}${member.name}${mark}: ${checker.typeToString(checker.getTypeOfSymbol(member))}`
}
