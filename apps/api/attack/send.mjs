import { request } from 'node:http'
import { connect } from 'node:net'

const ATTACKER = '198.51.100.1'

/** One answer: its status, the codes of its errors, and its data. */
function answerOf(status, text) {
  let answer = {}
  try {
    answer = JSON.parse(text)
  } catch {
    // No JSON, no codes.
  }
  const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code ?? 'no code')
  return { statuses: [status], codes: [...new Set(codes)], data: answer.data }
}

/** Sends a body of JSON, as bytes where it is no operation. */
export function post({ url }, body, headers = {}) {
  const bytes = typeof body === 'string' ? body : JSON.stringify(body)
  return send(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, bytes)
}

export function get({ url }, query, headers = {}) {
  return send(`${url}?${new URLSearchParams({ query })}`, { headers }, '')
}

export function send(url, { method = 'GET', headers = {} }, body) {
  return new Promise((resolve) => {
    const sent = request(
      url,
      { method, headers: { accept: 'application/json', 'x-forwarded-for': ATTACKER, ...headers } },
      (response) => {
        const pieces = []
        response.on('data', (piece) => pieces.push(piece))
        response.on('error', () => resolve({ statuses: [], codes: ['broken off'] }))
        response.on('end', () => resolve(answerOf(response.statusCode, Buffer.concat(pieces).toString())))
      },
    )
    sent.on('error', ({ code }) => resolve({ statuses: [], codes: [code] }))
    sent.end(body)
  })
}

/** Sends bytes as no client would, and waits for the end of the connection. */
export function raw({ origin }, bytes) {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(origin).port), new URL(origin).hostname, () => socket.write(bytes))
    let text = ''
    socket.setEncoding('utf8').on('data', (piece) => {
      text += piece
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      const statuses = [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))
      resolve({ statuses, codes: [] })
    })
    socket.setTimeout(2_000, () => socket.destroy())
  })
}

/**
 * Opens this many connections, each of which sends `bytes` and then neither reads nor sends, and leaves them when
 * `milliseconds` are over.
 */
export async function stall({ origin }, count, bytes, milliseconds) {
  const { hostname, port } = new URL(origin)
  const sockets = Array.from({ length: count }, () => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes)).pause()
    return socket.on('error', () => {})
  })
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  for (const socket of sockets) socket.destroy()
  return { statuses: [], codes: [] }
}

/** The answer, with the megabytes by which the server has grown at most until it was there. */
export async function weighed(target, answer) {
  const before = await memoryOf(target)
  let [most, done] = [before, false]
  const stop = answer.finally(() => {
    done = true
  })
  while (!done) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    most = Math.max(most, await memoryOf(target))
  }
  const { statuses, codes } = await stop
  const grown = Math.round(most - before)
  return { statuses, codes: [...codes, `${grown} MB more`], grown }
}

/** What the server has resident, in megabytes; nothing while it does not say so. */
async function memoryOf({ origin }) {
  try {
    const text = await (await fetch(`${origin}/metrics`, { headers: { connection: 'close' } })).text()
    return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 1e6
  } catch {
    return 0
  }
}

/** Opens a stream of events and gives how many came until `milliseconds` are over. */
export function follow({ url }, query, milliseconds, headers = {}) {
  return new Promise((resolve) => {
    const sent = request(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          'x-forwarded-for': ATTACKER,
          ...headers,
        },
      },
      (response) => {
        response.on('error', () => {}).resume()
        setTimeout(() => {
          sent.destroy()
          resolve({ statuses: [response.statusCode], codes: [] })
        }, milliseconds)
      },
    )
    sent.on('error', () => {})
    sent.end(JSON.stringify({ query }))
  })
}

/** The answers of many, as one. */
export async function together(answers) {
  const all = await Promise.all(answers)
  return { statuses: all.flatMap(({ statuses }) => statuses), codes: all.flatMap(({ codes }) => codes) }
}

/** One after the other. */
export async function inTurn(times, one) {
  const all = []
  for (let time = 0; time < times; time++) all.push(await one(time))
  return together(all)
}
