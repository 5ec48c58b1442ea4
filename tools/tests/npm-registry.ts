import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { create } from 'tar'

export interface NpmRegistry {
  address: string
  /** How often the tarball was asked for. */
  downloads: () => number
  /** Answers so many requests for the tarball with an error from now on. */
  failDownloads: (times: number) => void
  close: () => void
}

/** A registry on this machine that serves one version of one package to the real npm client. */
export async function startNpmRegistry(name: string, version: string, tarball: Buffer): Promise<NpmRegistry> {
  let downloads = 0
  let failures = 0
  const server = createServer((request, response) => {
    if (request.url === '/tarball.tgz') {
      downloads += 1
      failures -= 1
      response.writeHead(failures >= 0 ? 500 : 200)
      response.end(failures >= 0 ? 'out of order' : tarball)
      return
    }
    const dist = { tarball: `${address}/tarball.tgz`, integrity: integrityOf(tarball) }
    const versions = { [version]: { name, version, dist } }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return {
    address,
    downloads: () => downloads,
    failDownloads: (times) => {
      failures = times
    },
    close: () => server.close(),
  }
}

export async function packTarball(files: Record<string, string>): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'tarball-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, 'package', path)), { recursive: true })
    await writeFile(join(folder, 'package', path), content)
  }
  await create({ cwd: folder, file: join(folder, 'package.tgz'), gzip: true }, ['package'])
  return readFile(join(folder, 'package.tgz'))
}

export function integrityOf(tarball: Buffer): string {
  return `sha512-${createHash('sha512').update(tarball).digest('base64')}`
}
