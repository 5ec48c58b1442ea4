import type { Representation } from './text-edit.ts'

/** What a C type of a result makes of a status in JavaScript. */
type NumberRepresentation = Exclude<Representation, 'hex'>

/**
 * Names of result types and the number that a caller gets, by binding: koffi and ref-napi read `long` as 32 bits on
 * Windows; Deno, Bun and node:ffi give a bigint for 64 bits.
 */
const TYPES: Readonly<Record<NumberRepresentation, readonly string[]>> = {
  int32: [
    ...['int', 'int32', 'int32_t', 'long', 'signed int', 'signed long', 'i32'],
    ...['LONG', 'INT', 'INT32', 'HRESULT', 'NTSTATUS', 'SECURITY_STATUS'],
  ],
  unsigned: [
    ...['uint', 'uint32', 'uint32_t', 'ulong', 'unsigned int', 'unsigned long', 'unsigned', 'u32'],
    ...['DWORD', 'ULONG', 'UINT', 'UINT32'],
  ],
  bigint: ['i64', 'u64', 'isize', 'usize', 'int64', 'uint64', 'int64_t', 'uint64_t'],
}

const representationByType: ReadonlyMap<string, NumberRepresentation> = new Map(
  (['int32', 'unsigned', 'bigint'] as const).flatMap((representation) =>
    TYPES[representation].map((type) => [type, representation] as const),
  ),
)

/** The number that a result of a C type is in JavaScript; undefined for any other type. */
export function representationOfType(type: string): NumberRepresentation | undefined {
  return representationByType.get(type)
}
