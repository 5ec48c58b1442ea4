import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Partial<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** Serves the files of a folder on loopback, `.html` also without that ending. */
export class StaticServer {
  /** With a slash at the end. */
  readonly address: string
  private readonly server: Server

  private constructor(server: Server) {
    const { port } = server.address() as AddressInfo
    this.server = server
    this.address = `http://127.0.0.1:${port}/`
  }

  /** @param base below which path the files are, with a slash at both ends */
  static async listen(folder: string, base = '/'): Promise<StaticServer> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
      if (pathname.startsWith(base)) void answer(folder, pathname.slice(base.length - 1), response)
      else response.writeHead(404).end()
    })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(0, '127.0.0.1', resolve)
    })
    return new StaticServer(server)
  }

  close(): void {
    this.server.closeAllConnections()
    this.server.close()
  }
}

async function answer(folder: string, path: string, response: ServerResponse): Promise<void> {
  // Asked for by browsers, whatever the page.
  if (path === '/favicon.ico') {
    response.writeHead(204).end()
    return
  }
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  for (const each of [file, `${file}.html`]) {
    const body = await readFile(each).catch(() => undefined)
    if (body === undefined) continue
    response.writeHead(200, { 'content-type': types[extname(each)] ?? 'application/octet-stream' }).end(body)
    return
  }
  response.writeHead(404).end()
}
