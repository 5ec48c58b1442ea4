import plugin from 'eslint-plugin-sspi'
import { factsOf, type PluginFacts } from './rule-facts.ts'

// VitePress puts what `load` returns into the page.
export declare const data: PluginFacts

export default { load: (): PluginFacts => factsOf(plugin) }
