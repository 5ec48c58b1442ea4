type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** What stands at each path of some documents, as `results[].name: string`. */
export function shapeOf(documents: readonly unknown[]): string[] {
  const types = new Map<string, Set<string>>()
  const add = (path: string, type: string) => types.set(path, (types.get(path) ?? new Set()).add(type))

  function visit(value: Json, path: string): void {
    if (Array.isArray(value)) {
      add(path, 'list')
      for (const element of value) visit(element, `${path}[]`)
    } else if (typeof value === 'object' && value !== null) {
      add(path, 'object')
      for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`)
    } else {
      add(path, value === null ? 'null' : typeof value)
    }
  }

  for (const document of documents) visit(document as Json, '')
  types.delete('')
  return [...types].map(([path, found]) => `${path}: ${[...found].sort().join(' | ')}`)
}

interface Schema {
  $ref?: string
  $defs?: Record<string, Schema>
  type?: string
  const?: Json
  enum?: Json[]
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
}

/** What a JSON Schema says of each path, as `summary.scanned: integer`; what may be missing has a `?`. */
export function shapeOfSchema(schema: unknown): string[] {
  const root = schema as Schema
  return membersOf(root, '', root.$defs ?? {})
}

function membersOf(schema: Schema, path: string, definitions: Record<string, Schema>): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, member]) => {
    const mark = schema.required?.includes(key) === true ? '' : '?'
    return linesAt(member, (path === '' ? key : `${path}.${key}`) + mark, definitions)
  })
}

function linesAt(written: Schema, path: string, definitions: Record<string, Schema>): string[] {
  const schema = written.$ref === undefined ? written : definitions[written.$ref.replace('#/$defs/', '')]
  if (schema === undefined)
    throw new Error(`${path} refers to a schema that is not there: ${String(written.$ref)}`)
  const items = schema.items === undefined ? [] : linesAt(schema.items, `${path}[]`, definitions)
  return [`${path}: ${kindOf(schema)}`, ...items, ...membersOf(schema, path, definitions)]
}

function kindOf({ type, const: constant, enum: values }: Schema): string {
  if (constant !== undefined) return JSON.stringify(constant)
  return values === undefined
    ? (type ?? 'anything')
    : values.map((value) => JSON.stringify(value)).join(' | ')
}
