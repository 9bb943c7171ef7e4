import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Exchange {
  readonly method: string
  readonly body: string
  readonly status: number
  /** What has come of the answer so far. */
  answered(): string
}

/** A proxy in front of an API that remembers what goes through it: what a client really sends. */
export async function countingProxy(
  target: string,
): Promise<{ url: string; sent: Exchange[]; close(): void }> {
  const sent: Exchange[] = []
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const headers = { ...incoming.headers, host: new URL(target).host, 'accept-encoding': 'identity' }
    const onward = request(
      new URL(incoming.url ?? '/', target),
      { method: incoming.method ?? 'GET', headers },
      (answer) => {
        let answered = ''
        answer.on('data', (chunk) => (answered += chunk))
        const [method, status] = [incoming.method ?? '', answer.statusCode ?? 0]
        sent.push({ method, body: body.toString(), status, answered: () => answered })
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    onward.on('error', () => outgoing.destroy())
    outgoing.on('close', () => onward.destroy())
    onward.end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    sent,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
