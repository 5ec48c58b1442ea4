import { takenFileOf, writeScaffold } from './scaffold-files.ts'
import { transformsFolder } from './transforms.ts'
import { siteIndexFiles } from './update-site-index.ts'
import { transformDocsFiles } from './update-transform-docs.ts'

const runFolder = 'packages/sspi-codemod/src/run'

/** Why there cannot be a new transform of that name, in one line; `undefined` where there can. */
export function problemOfName(root: string, name: string): string | undefined {
  const isName = /^[a-z][a-z\d]*(?:-[a-z][a-z\d]*)*$/.test(name) && name.split('-to-').length === 2
  if (!isName)
    return `"${name}" is no name of a transform: write what it turns into what, …-to-…, in words of lower-case letters.`
  const taken = takenFileOf(root, { templates: templatesOf(name) })
  return taken === undefined ? undefined : `There is a transform ${name} already: ${taken} exists.`
}

/**
 * Writes a transform with its test, a pair of fixtures and its page, adds it to the lists of transforms, then writes all
 * that derives from transforms; where that fails, nothing is left of it.
 * @returns the paths of what was written
 */
export function scaffoldTransform(root: string, name: string): Promise<string[]> {
  return writeScaffold(root, {
    templates: templatesOf(name),
    words: {
      __NAME__: name,
      __DESCRIPTION__: `Turns ${name.replaceAll('-', ' ').replace(' to ', ' into ')}`,
    },
    lists: {
      [`${runFolder}/transform-names.ts`]: (text) =>
        text.replace(/,?\s*\] as const$/m, `, '${name}'] as const`),
      [`${runFolder}/load-transforms.ts`]: (text) =>
        text.replace(/^\}$/m, `'${name}': () => import('../transforms/${name}.ts'),\n}`),
    },
    derive: async () => [await transformDocsFiles(root), await siteIndexFiles(root)],
  })
}

function templatesOf(name: string): Record<string, string> {
  const tests = 'packages/sspi-codemod/tests/transforms'
  return {
    [`${transformsFolder}/${name}.ts`]: 'tools/templates/transform.ts.template',
    [`${tests}/${name}.test.ts`]: 'tools/templates/transform-test.ts.template',
    [`${tests}/${name}/fixtures/comparison.input.mjs`]: 'tools/templates/transform-input.mjs.template',
    [`${tests}/${name}/fixtures/comparison.output.mjs`]: 'tools/templates/transform-output.mjs.template',
    [`docs/transforms/${name}.md`]: 'tools/templates/transform-page.md.template',
  }
}
