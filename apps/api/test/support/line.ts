import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** A way to the database that can be cut and laid again, as a restart of the server or a lost network would. */
export class Line {
  readonly #sockets = new Set<Socket>()
  #server: Server | null = null
  #port = 0

  constructor(private readonly target: URL) {}

  async lay(): Promise<string> {
    return this.#listen((near) => {
      const far = this.#hold(connect(Number(this.target.port), this.target.hostname))
      near.pipe(far).pipe(near)
    })
  }

  /** Lays it to a machine that takes everything and says nothing. */
  async silence(): Promise<string> {
    return this.#listen(() => {})
  }

  async #listen(taken: (near: Socket) => void): Promise<string> {
    this.#server = createServer((near) => taken(this.#hold(near)))
    this.#server.listen(this.#port, '127.0.0.1')
    await once(this.#server, 'listening')
    this.#port = (this.#server.address() as AddressInfo).port
    return Object.assign(new URL(this.target), { port: String(this.#port) }).toString()
  }

  async cut(): Promise<void> {
    const closed = this.#server && once(this.#server, 'close')
    this.#server?.close()
    for (const socket of this.#sockets) socket.destroy()
    this.#sockets.clear()
    await closed
  }

  #hold(socket: Socket): Socket {
    this.#sockets.add(socket)
    return socket.on('error', () => {})
  }
}
