/**
 * Writes a Software Bill of Materials of each published package, in the format of CycloneDX, into the folder that is
 * named: what npm installs with it, and what is bundled into it. The packages must have been built.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { extract } from 'tar'
import { bundledLibraries, type BundledLibrary } from './bundled-libraries.ts'
import { packPackage, publishedFolders } from './pack-package.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const shell = process.platform === 'win32'

interface Component {
  'bom-ref': string
  type: 'library'
  name: string
  version: string
  purl: string
  licenses: { expression: string }[]
}

/** As far as it is read or added to. */
interface Bill {
  metadata: { component: { components?: Component[] } }
  components: readonly unknown[]
}

async function npm(args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', args, { cwd, shell, maxBuffer: 2 ** 26 })
  return stdout
}

/** The package itself is the root of its bill, so npm installs into what was unpacked. */
async function billOf(folder: string, scratch: string): Promise<Bill> {
  const project = join(await mkdtemp(join(scratch, 'project-')), folder)
  await mkdir(project)
  await extract({ file: await packPackage(root, folder, scratch), cwd: project, strip: 1 })
  await forgetPeers(join(project, 'package.json'))
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], project)
  const bill = JSON.parse(
    await npm(['sbom', '--sbom-format=cyclonedx', '--sbom-type=library', '--omit=dev'], project),
  ) as Bill
  bill.metadata.component.components = (await bundledLibraries(root, folder)).map(componentOf)
  return bill
}

/** What is bundled is a part of the package itself. */
function componentOf({ name, version, license }: BundledLibrary): Component {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return {
    ...{ 'bom-ref': `bundled/${name}@${version}`, type: 'library', name, version, purl },
    licenses: [{ expression: license }],
  }
}

/** What a project has anyway, in a version of its own choice, does not come with the package. */
async function forgetPeers(path: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { peerDependencies?: unknown }
  delete manifest.peerDependencies
  await writeFile(path, JSON.stringify(manifest))
}

const [target] = process.argv.slice(2)
if (target === undefined) throw new Error('Name the folder to write to.')
await mkdir(target, { recursive: true })
const scratch = await mkdtemp(join(tmpdir(), 'bill-of-materials-'))
try {
  for (const folder of await publishedFolders(root)) {
    const bill = await billOf(folder, scratch)
    await writeFile(join(target, `${folder}.cdx.json`), JSON.stringify(bill, undefined, 2))
    const { components, metadata } = bill
    const bundled = metadata.component.components?.length ?? 0
    console.log(`${folder}: ${components.length} packages come along, ${bundled} are bundled`)
  }
} finally {
  await rm(scratch, { recursive: true })
}
