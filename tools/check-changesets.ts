/**
 * Fails where a public interface changed since its package was released and no changeset says so. What was released
 * stands beside the list of what is, in `public-interface.released.txt`; with `--released` it is written.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import readChangesets from '@changesets/read'
import { textOf, writeStaleFiles } from './generated-files.ts'
import { announcedBump, isEnough, neededBump } from './needed-bump.ts'
import { packagesWithInterface, publicInterfaceFile } from './update-public-interface.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const changesets = await readChangesets(root)

function releasedFileOf(name: string): string {
  return publicInterfaceFile(name).replace(/txt$/, 'released.txt')
}

async function linesIn(path: string): Promise<string[]> {
  return ((await textOf(join(root, path))) ?? '').split('\n').filter((line) => line !== '')
}

async function check(name: string): Promise<void> {
  const { bump, because } = neededBump(
    await linesIn(releasedFileOf(name)),
    await linesIn(publicInterfaceFile(name)),
  )
  const releases = changesets.flatMap((changeset) =>
    changeset.releases.filter((release) => release.name === name),
  )
  const announced = announcedBump(releases.map(({ type }) => type))
  console.log(`${name}: needs ${bump}, changesets say ${announced}`)
  if (isEnough(announced, bump)) return
  console.error(`${because.join('\n')}\n${name}: add a changeset for a ${bump} version (\`pnpm changeset\`)`)
  process.exitCode = 1
}

/** What is there now is what the next version is compared with. */
async function recordRelease(name: string): Promise<void> {
  const text = (await linesIn(publicInterfaceFile(name))).join('\n')
  await writeStaleFiles(root, new Map([[releasedFileOf(name), `${text}\n`]]))
}

for (const name of packagesWithInterface)
  await (process.argv.includes('--released') ? recordRelease : check)(name)
