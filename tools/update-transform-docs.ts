import { leftAloneReasons } from 'sspi-analysis'
import type { GeneratedFiles } from './generated-files.ts'
import { pagesWithSections } from './marked-sections.ts'
import { siteLinks } from './site.ts'
import { readTransforms, transformsFolder } from './transforms.ts'
import type { TransformFacts } from './transforms.ts'

/** Head and foot of every transform's page, and the tables of transforms in the READMEs. */
export async function transformDocsFiles(root: string): Promise<GeneratedFiles> {
  const transforms = await readTransforms(root)
  const linkTo = await siteLinks(root)
  const ownPages = transforms.map((transform) => {
    const sections = {
      header: header(transform),
      reasons: reasons(transform),
      footer: footer(transform.name),
    }
    return [pagePath(transform.name), sections] as const
  })
  const linkToSite = (name: string) => linkTo(`transforms/${name}`)
  return pagesWithSections(root, [
    ...ownPages,
    ['README.md', { transforms: table(transforms, pagePath) }],
    ['packages/sspi-codemod/README.md', { transforms: table(transforms, linkToSite) }],
  ])
}

/** Every reason for which the transform leaves a place as it is, as the report prints it. */
function reasons({ reasons }: TransformFacts): string {
  const rows = reasons.map((reason) => `| \`${reason}\` | ${leftAloneReasons[reason]} |`)
  return ['| reason | what it means |\n|---|---|', ...rows].join('\n')
}

function pagePath(name: string): string {
  return `docs/transforms/${name}.md`
}

function header({ name, description }: TransformFacts): string {
  const command = `npx sspi-codemod src --transform ${name}`
  return `# ${name}\n\n${description}.\n\n\`\`\`sh\n${command}\n\`\`\``
}

function footer(name: string): string {
  const toRoot = '../../'
  const source = `${toRoot}${transformsFolder}/${name}.ts`
  const test = `${toRoot}packages/sspi-codemod/tests/transforms/${name}.test.ts`
  return `## Resources\n\n- [Transform](${source})\n- [Test](${test})`
}

function table(transforms: TransformFacts[], linkTo: (name: string) => string): string {
  const rows = transforms.map(({ name, description }) => `| [${name}](${linkTo(name)}) | ${description} |`)
  return ['| transform | what it does |\n|---|---|', ...rows].join('\n')
}
