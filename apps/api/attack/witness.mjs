// The other client: asks { __typename } again and again, in a process of its own, so that it waits for nothing of ours.
import { Agent, get } from 'node:http'

const PAUSE_MS = 10
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
let times = null

process.on('message', async ({ watch, stop }) => {
  if (watch) {
    times = []
    const mine = times
    while (times === mine) {
      mine.push(await ask(watch))
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
    mine.sort((a, b) => a - b)
    process.send({
      p95: mine[Math.floor(mine.length * 0.95)] ?? 0,
      max: mine.at(-1) ?? 0,
      count: mine.length,
    })
  }
  if (stop) times = null
})

function ask(origin) {
  const began = performance.now()
  return new Promise((resolve) => {
    const headers = { accept: 'application/json', 'x-forwarded-for': '198.51.100.99' }
    const request = get(`${origin}/graphql?query={__typename}`, { agent, headers }, (response) => {
      response.resume().on('end', () => resolve(performance.now() - began))
    })
    // A server that is stopped for so long has been seen to be stopped.
    request.setTimeout(10_000, () => request.destroy())
    request.on('error', () => resolve(performance.now() - began))
  })
}
