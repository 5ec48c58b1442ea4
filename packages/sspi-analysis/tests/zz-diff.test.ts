import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { recogniseWith, readersOf } from './recognise.ts'
function* files(dir: string): Generator<string> {
  for (const name of readdirSync(dir)) {
    const path = join(dir, name)
    let s; try { s = statSync(path) } catch { continue }
    if (s.isDirectory()) yield* files(path)
    else if (/\.[cm]?[jt]sx?$/.test(name) && s.size < 40000) yield path
  }
}
const pool = ['0x80090308','-2146893044','0x90312','590610','(0x8009030c | 0)',"'0x80090308'",'0x80090331n','2148074252']
test('diff', () => {
  let n = 0, bad = 0, total = 0, unread = 0
  const t0 = Date.now()
  const all = [...files('node_modules/.pnpm')]
  console.log(all.length)
  const step = Math.max(1, Math.floor(all.length / 12000))
  for (let i = Number(process.env.OFF ?? 0); i < all.length && Date.now() - t0 < 240000; i += step) {
    const path = all[i]!
    let text = readFileSync(path, 'utf8')
    let k = 0
    text = text.replace(/(?<![\w$."'`\/\\\-+#])(?:\d+)(?![\w.$"'`\/\\])/g, () => pool[k++ % pool.length]!)
    if (k === 0) continue
    const language = /\.[cm]?ts$/.test(path) ? 'ts' as const : path.endsWith('.tsx') ? 'tsx' as const : 'js' as const
    const said: Record<string, string> = {}
    for (const parser of readersOf[language]) {
      for (const sourceType of ['module', 'commonjs'] as const) {
        try { said[parser] = JSON.stringify(recogniseWith(parser, { text, language, sourceType, path: 'source' + (/\.[cm]?[jt]sx?$/.exec(path)?.[0] ?? '.js'), settings: { checkGenerated: true, checkZero: true } })); total++; break } catch (e) { if (!/Parsing error|SourceError|Expected|Unexpected|Invalid|not allowed|is not|cannot|must/i.test(String(e))) { console.log(path, parser, String(e).slice(0, 300)) } }
      }
    }
    n++
    const values = Object.values(said)
    if (values.length < readersOf[language].length) unread++
    if (new Set(values).size > 1) {
      bad++
      if (bad < 12) {
        const [a, b] = [...new Set(values)].map((v) => JSON.parse(v))
        const key = (f: any) => JSON.stringify(f)
        const A = new Set([...a.magic, ...a.exempt].map(key)), B = new Set([...b.magic, ...b.exempt].map(key))
        console.log(path, Object.entries(said).map(([p, v]) => p + ':' + [...new Set(values)].indexOf(v)).join(' '), a.skipped, b.skipped, [...A].filter((x) => !B.has(x)).slice(0, 2), [...B].filter((x) => !A.has(x)).slice(0, 2))
      }
    }
  }
  console.log({ n, bad, total, unread })
}, 400000)
