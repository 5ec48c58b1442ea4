import type { MarkdownRenderer } from 'vitepress'

const publicFolder = /^(?:\.\.\/)*public\//u

/** Pages name a picture by where its file is, so that GitHub shows it too; the site has it at its root. */
export function showPublicPictures(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('public-pictures', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const source = token.type === 'image' ? token.attrGet('src') : null
      if (source !== null) token.attrSet('src', source.replace(publicFolder, '/'))
    }
  })
}
