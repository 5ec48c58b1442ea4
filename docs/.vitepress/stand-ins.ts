interface StandIn {
  /** What is imported. */
  id: RegExp
  /** By whom. */
  importer: RegExp
  code: string
}

/** What programs that run in Node import, and a page does not need. */
const standIns: readonly StandIn[] = [
  {
    // The names of TypeScript's libraries, in two hundred files, which the rules and the codemod do not ask for.
    id: /^\.{1,2}\/lib$/u,
    importer: /\/@typescript-eslint\/scope-manager\//u,
    code: 'export const lib = new Map()',
  },
  {
    // ESLint's own rules, of which none is on; they are half of its size.
    id: /^\.{1,2}\/rules$/u,
    importer: /\/eslint\/lib\/config\//u,
    code: 'export const get = () => undefined\nexport const has = () => false',
  },
  {
    // How jscodeshift's runner hands over its options, with files and folders.
    id: /\/jscodeshift-options\.ts$/u,
    importer: /\/sspi-codemod\/src\/transforms\//u,
    code: 'export const jscodeshiftOptionsOf = undefined',
  },
]

/** Puts something small in the place of what a page does not need. */
export const withStandIns = {
  name: 'stand-ins',
  enforce: 'pre' as const,
  resolveId: (id: string, importer = '') => {
    const index = standIns.findIndex((each) => each.id.test(id) && each.importer.test(importer))
    return index === -1 ? undefined : `\0stand-in-${index}.js`
  },
  load: (id: string) => {
    const index = /^\0stand-in-(\d+)\.js$/u.exec(id)?.[1]
    return index === undefined ? undefined : standIns[Number(index)]?.code
  },
}
