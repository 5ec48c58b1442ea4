import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import manifest from '../../package.json' with { type: 'json' }
import { codeSections } from './code-search.ts'
import { drawFlowcharts } from './flowchart.ts'
import { makeFencesLive } from './live-fences.ts'
import { withoutScript } from './not-found-page.ts'
import { describeCodePage } from './page-head.ts'
import { pagesOf } from './page-titles.ts'
import { showPublicPictures } from './public-pictures.ts'
import { copyRepositoryFiles, linkRepositoryFiles } from './repository-links.ts'
import { base } from './site-base.ts'
import { withStandIns } from './stand-ins.ts'

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

export default defineConfig({
  base,
  lang: 'en-GB',
  title: 'SSPI status codes',
  description: manifest.description,
  cleanUrls: true,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  // One file instead of a list of all pages in each of them.
  metaChunk: true,
  // The table of codes links to 96 pages, of which a reader wants one.
  router: { prefetchLinks: false },
  srcExclude: ['tests/**'],
  markdown: {
    languageAlias: { mjs: 'js', cjs: 'js', console: 'shellsession' },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => {
      linkRepositoryFiles(markdown)
      showPublicPictures(markdown)
      drawFlowcharts(markdown)
      makeFencesLive(markdown)
    },
  },
  vite: {
    plugins: [withStandIns],
    // The thread of the tools loads what a language or a transform needs when it is asked for.
    worker: { format: 'es', plugins: () => [withStandIns] },
    // The compiler of TypeScript, which is loaded only for a source in it.
    build: { chunkSizeWarningLimit: 4000 },
    resolve: {
      // The sources, so that a page which needs more than the entry points has the table once.
      alias: [
        { find: /^sspi-status$/u, replacement: `${packages}sspi-status/src/index.ts` },
        { find: /^sspi-status\/(\w+)$/u, replacement: `${packages}sspi-status/src/$1.ts` },
        { find: /^(eslint-plugin-sspi|sspi-analysis)$/u, replacement: `${packages}$1/src/index.ts` },
        // What the parser of TypeScript does with names of files, also where there are none.
        { find: /^(?:node:)?path$/u, replacement: fileURLToPath(import.meta.resolve('path-browserify')) },
      ],
    },
  },
  transformPageData: describeCodePage,
  transformHtml: withoutScript,
  buildEnd: copyRepositoryFiles,
  themeConfig: {
    search: {
      provider: 'local',
      options: { miniSearch: { _splitIntoSections: codeSections } },
    },
    outline: [2, 3],
    nav: [
      { text: 'Codes', link: '/status/' },
      { text: 'Guide', link: '/guide/' },
      { text: 'Rules', link: '/rules/' },
      { text: 'Transforms', link: '/transforms/' },
      { text: 'Playground', link: '/playground/' },
    ],
    sidebar: {
      '/rules/': [{ text: 'Rules', link: '/rules/', items: pagesOf('rules') }],
      '/transforms/': [{ text: 'Transforms', link: '/transforms/', items: pagesOf('transforms') }],
      '/guide/': [
        { text: 'Guide', link: '/guide/', items: pagesOf('guide') },
        { text: 'Figures', items: pagesOf('') },
      ],
    },
  },
})
