import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Partial<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
}

/** Serves the files of a folder on loopback. */
export class StaticServer {
  /** With a slash at the end. */
  readonly address: string
  private readonly server: Server

  private constructor(server: Server) {
    const { port } = server.address() as AddressInfo
    this.server = server
    this.address = `http://127.0.0.1:${port}/`
  }

  static async listen(folder: string): Promise<StaticServer> {
    const server = createServer((request, response) => {
      void answer(folder, new URL(request.url ?? '/', 'http://127.0.0.1').pathname, response)
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
  try {
    const body = await readFile(file)
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body)
  } catch {
    response.writeHead(404).end()
  }
}
