/** What stands for ESLint and its parsers, which take ten times as long to load as all else: nothing that can be used. */
export const Linter = Object
