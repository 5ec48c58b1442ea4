import type { Problem } from './problem.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** What a field holds where an object in JSON may be typed; undefined where it is empty. */
export type TypedObject = { value: JsonObject | undefined } | Problem

/** Reads such a field; `field` names it in the sentence that says what is wrong. */
export function readJsonObject(text: string, field: string): TypedObject {
  if (text.trim() === '') return { value: undefined }
  try {
    const value: unknown = JSON.parse(text)
    if (isJsonObject(value)) return { value }
    return { problem: `${field}: JSON of an object is needed, such as {"name": true}.` }
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : String(error)
    return { problem: `${field}: this is no JSON (${reason}).` }
  }
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
