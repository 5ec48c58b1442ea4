/** The CI hosts' own formats, in which the report can be printed instead of `--json`. */
export const reportFormats = ['github', 'gitlab', 'sarif'] as const

export type ReportFormat = (typeof reportFormats)[number]
