import type { TransformContext } from 'vitepress'
import { notFoundHtml } from './theme/not-found-html.ts'

/** VitePress leaves the page for a wrong address to the script; undefined for every other page. */
export function withoutScript(html: string, _file: string, context: TransformContext): string | undefined {
  const { page, siteData } = context
  if (page !== '404.md') return undefined
  const main = `<main class="not-found vp-doc">${notFoundHtml(siteData.base)}</main>`
  return html.replace('</body>', `<noscript>${main}</noscript>\n  </body>`)
}
