import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { h } from 'vue'
import CopyText from './CopyText.vue'
import NotFound from './NotFound.vue'
import LiveExample from './LiveExample.vue'
import './style.css'

export default {
  extends: DefaultTheme,
  // The theme's own page for a wrong address has no main part and a link whose name is not its text.
  Layout: () => h(DefaultTheme.Layout, null, { 'not-found': () => h(NotFound) }),
  enhanceApp: ({ app }) => {
    app.component('CopyText', CopyText)
    app.component('LiveExample', LiveExample)
  },
} satisfies Theme
