/** Parses deep sources one after the other, and says which: the last one where this ends the process. */
import { writeSync } from 'node:fs'
import { nestingOf } from '../../src/nesting.ts'
import { createParse, MOST_DEPTH, SourceError } from '../../src/parse.ts'
import { languageOf } from '../../src/source-language.ts'
import { type DeepSource, ended, misleading, shapes } from './deep-sources.ts'

const count = Number(process.argv[2])
const parse = createParse('babel')

function check(name: string, text: string, path: string): void {
  writeSync(1, `${name}\n`)
  try {
    parse(text, path)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
  }
}

/** As many as are still read by the parser of oxc. */
function mostRead({ text, path }: DeepSource): number {
  const depthOf = (times: number) => nestingOf(text(times), languageOf(path)).depth
  let [most, tooMany] = [1, 2]
  while (depthOf(tooMany) <= MOST_DEPTH) [most, tooMany] = [tooMany, 2 * tooMany]
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1
    if (depthOf(middle) > MOST_DEPTH) tooMany = middle
    else most = middle
  }
  return most
}

for (const { name, path, text } of [...shapes, ...ended, ...misleading]) check(name, text(count), path)
for (const shape of shapes) {
  const most = mostRead(shape)
  check(`${most} of ${shape.name}`, shape.text(most), shape.path)
}
