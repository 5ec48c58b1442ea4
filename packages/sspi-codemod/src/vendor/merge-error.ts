/** Constants that cannot be added to a module as it is. */
export class MergeError extends Error {
  override readonly name = 'MergeError'
}
