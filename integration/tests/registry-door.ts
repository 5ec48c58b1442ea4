import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** An address of its own for a registry, behind which the registry can go away. */
export class RegistryDoor {
  /** With a slash at the end. */
  readonly address: string
  private readonly server: Server
  private readonly sockets: Set<Socket>

  private constructor(server: Server, sockets: Set<Socket>) {
    const { port } = server.address() as AddressInfo
    this.address = `http://127.0.0.1:${port}/`
    this.server = server
    this.sockets = sockets
  }

  static async open(registry: string): Promise<RegistryDoor> {
    const { hostname, port } = new URL(registry)
    const sockets = new Set<Socket>()
    const server = createServer((caller) => {
      const called = connect(Number(port), hostname)
      for (const socket of [caller, called]) {
        sockets.add(socket)
        // Either side may hang up whenever it likes.
        socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
      }
      caller.pipe(called).pipe(caller)
    })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(0, '127.0.0.1', resolve)
    })
    return new RegistryDoor(server, sockets)
  }

  /** From now on nobody answers at the address. */
  shut(): Promise<void> {
    for (const socket of this.sockets) socket.destroy()
    return new Promise((resolve) => {
      this.server.close(() => {
        resolve()
      })
    })
  }
}
