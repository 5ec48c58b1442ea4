/** jscodeshift's parsers that `--parser` chooses from. */
export const parserNames = ['babel', 'flow', 'ts', 'tsx'] as const

export type ParserName = (typeof parserNames)[number]
