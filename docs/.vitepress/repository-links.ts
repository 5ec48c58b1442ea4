import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MarkdownRenderer, SiteConfig } from 'vitepress'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const docs = join(repository, 'docs')

/** The files outside `docs` that pages link to, by their paths in the repository. */
const linked = new Set<string>()

/** As text, because a browser would download a script or play a `.ts` as a film. */
function addressOf(path: string): string {
  return `/source/${path}.txt`
}

/** Turns links to files of the repository outside `docs` into links to copies of them in the site. */
export function linkRepositoryFiles(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('repository-files', (state) => {
    const env = state.env as { path?: string }
    if (env.path === undefined) return
    const links = state.tokens
      .flatMap((token) => token.children ?? [])
      .filter(({ type }) => type === 'link_open')
    for (const link of links) {
      const path = repositoryPath(env.path, link.attrGet('href') ?? '')
      if (path === undefined) continue
      linked.add(path)
      link.attrSet('href', addressOf(path))
    }
  })
}

/** @throws {Error} for a link to a file that does not exist */
function repositoryPath(page: string, href: string): string | undefined {
  if (!href.startsWith('../')) return undefined
  const target = join(dirname(page), decodeURI(href.replace(/[?#].*$/u, '')))
  if (!relative(docs, target).startsWith('..')) return undefined
  const path = relative(repository, target).split(sep).join(posix.sep)
  if (!existsSync(target) || !statSync(target).isFile()) {
    throw new Error(`${relative(repository, page)} links to ${path}, which is no file of the repository.`)
  }
  return path
}

export function copyRepositoryFiles({ outDir }: SiteConfig): void {
  for (const path of linked) {
    const target = join(outDir, addressOf(path))
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(join(repository, path), target)
  }
}
