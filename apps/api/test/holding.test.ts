import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { type Api, sqliteOnly } from './support/api.js'

const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
})

/** A connection on which nothing is read until it is asked for. */
async function connected({ origin }: Api): Promise<Socket> {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname).pause()
  socket.on('error', () => {})
  sockets.push(socket)
  await once(socket, 'connect')
  return socket
}

const from = (address: string): string => `X-Forwarded-For: ${address}\r\n`
/** A request whose body lacks its end. */
const unended = (address: string, bytes: number): string =>
  `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${from(address)}Content-Length: ${bytes + 9}\r\n\r\n${'x'.repeat(bytes)}`

sqliteOnly('a client that takes its time', (engine) => {
  it('may make the server hold its share, and no more; others have theirs', async () => {
    const api = await engine.start({ settings: { trustedProxies: ['loopback'] } })
    const bodies = await Promise.all(Array.from({ length: 20 }, () => connected(api)))
    const refused = bodies.map(async (socket) => {
      socket.write(unended('192.0.2.1', 3_900_000))
      let answer = ''
      // An answer may come in pieces.
      for await (const piece of socket) {
        answer += piece
        if (/"code":"\w+"/.test(answer)) break
      }
      return answer
    })
    // 16 of them are 62 MB: who comes on top is told.
    const first = await Promise.race(refused)
    expect(first).toMatch(/^HTTP\/1.1 503/)
    expect(first).toContain('"code":"BUSY"')
    const ask = async (address: string): Promise<number> =>
      (
        await fetch(api.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
          body: JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(3_900_000) } }),
        })
      ).status
    expect(await ask('192.0.2.2')).toBe(200)
    for (const socket of bodies) socket.destroy()
    await expect.poll(() => ask('192.0.2.1')).toBe(200)
  })

  it('loses its connection where it sends thousands of requests in it at once, and holds up nobody', async () => {
    const api = await engine.start()
    const flood = await connected(api)
    flood.resume().write('GET /graphql?query={__typename} HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(20_000))
    await new Promise((resolve) => flood.once('close', resolve))
    const few = await connected(api)
    let answers = ''
    few.setEncoding('utf8').on('data', (text) => {
      answers += text
    })
    few.resume().write('GET /graphql?query={__typename} HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(20))
    await expect.poll(() => answers.match(/HTTP\/1.1 200/g)?.length).toBe(20)
  })
})
