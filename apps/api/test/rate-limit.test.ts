import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { IncomingMessage } from 'node:http'
import { type AddressInfo, Socket } from 'node:net'
import { openDatabase } from '@baobiao/database'
import { pino } from 'pino'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { describe, expect, it, vi } from 'vitest'
import { createHttpServer } from '../src/http/http-server.js'
import { clientsBy } from '../src/limits/client.js'
import { openRateLimit } from '../src/limits/rate-limit.js'
import { MAX_STREAMS } from '../src/limits/use-stream-limit.js'
import { type Answer, type Api, eachEngine, sqliteOnly, TEST_SETTINGS } from './support/api.js'
import { corpus } from './support/corpus.js'

const DEAR = '{ articles(first: 100) { nodes { id title text } } }'
const CHEAP = '{ __typename }'
const FROM_THE_BEGINNING = Buffer.from('["events",0]').toString('base64url')
const KEY = 'k'.repeat(64)
const KEYS = { apiKeyHashes: [createHash('sha256').update(KEY).digest('hex')] }

interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly answer: Answer
}

async function ask(
  { url }: Pick<Api, 'url'>,
  query: string,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, headers: response.headers, answer: (await response.json()) as Answer }
}

const codeOf = ({ answer }: Answered): unknown => answer.errors?.[0]?.extensions.code
const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address })
const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` })
const remaining = ({ answer }: Answered): number => answer.extensions?.cost.allowance?.remaining ?? Number.NaN

/** Follows what is ingested, from the beginning. */
async function replayOf({ url }: Api) {
  const controller = new AbortController()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({
      query: `subscription { documentIngested(after: "${FROM_THE_BEGINNING}") { document { id name newspaper text } } }`,
    }),
    signal: controller.signal,
  })
  let text = ''
  const reading = (async () => {
    for await (const piece of response.body ?? []) text += Buffer.from(piece).toString()
  })().catch(() => {})
  return {
    text: () => text,
    events: () => text.split('event: next').length - 1,
    stop: () => {
      controller.abort()
      return reading
    },
  }
}

eachEngine('the allowance of a client', (engine) => {
  const start = (settings: object = {}): Promise<Api> =>
    engine.start({
      documents: corpus,
      settings: { rateLimit: 1_000, trustedProxies: ['loopback'], ...settings },
    })

  it('is told with every answer, and falls by what the answer really cost', async () => {
    const api = await start()
    const [first, second] = [await ask(api, DEAR), await ask(api, DEAR)]
    const { requested, actual = 0, allowance } = first.answer.extensions?.cost ?? {}
    expect(actual).toBeLessThan(requested ?? 0)
    expect(allowance).toEqual({
      limit: 1_000,
      remaining: 1_000 - actual,
      resetSeconds: expect.any(Number),
    })
    expect(first.headers.get('ratelimit-policy')).toBe('"cost";q=1000;w=60')
    expect(first.headers.get('ratelimit')).toMatch(new RegExp(`^"cost";r=${allowance?.remaining};t=\\d+$`))
    expect(remaining(second)).toBe(1_000 - 2 * actual)
  })

  it('stops one client when it is used up, and nobody else', async () => {
    const api = await start({ rateLimit: 700 })
    const answers: Answered[] = []
    for (let times = 0; times < 60; times++) answers.push(await ask(api, DEAR, from('192.0.2.1')))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(answers[0]?.status).toBe(200)
    for (const one of refused) {
      expect(codeOf(one)).toBe('RATE_LIMITED')
      expect(Number(one.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(one.headers.get('ratelimit')).toMatch(/^"cost";r=\d+;t=\d+$/)
    }
    // What is cheaper than the rest still gets through.
    expect((await ask(api, CHEAP, from('192.0.2.1'))).status).toBe(200)
    expect((await ask(api, DEAR, from('192.0.2.2'))).status).toBe(200)
  })

  it('is used up by requests that fail before they are executed, too', async () => {
    const api = await start()
    let asked = 0
    for (; asked < 100; asked++) if ((await ask(api, '{ nothing }')).status === 429) break
    expect(asked).toBe(20)
    expect(codeOf(await ask(api, CHEAP))).toBe('RATE_LIMITED')
  })

  it('is told with what failed before it was executed, too, and so is its cost', async () => {
    const api = await start({ costBudget: 100 })
    const failures: readonly (readonly [string, string])[] = [
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ documents {', 'GRAPHQL_PARSE_FAILED'],
      ['{ documents(where: { publishedOn: { equals: "1" } }) { totalCount } }', 'BAD_DATE'],
      ['query ($a: Int!) { documents(first: $a) { totalCount } }', 'BAD_REQUEST'],
      [DEAR, 'COST_EXCEEDED'],
    ]
    let left = 1_000
    for (const [query, code] of failures) {
      const failed = await ask(api, query)
      left -= 50
      expect([codeOf(failed), failed.answer.extensions?.cost]).toEqual([
        code,
        {
          requested: expect.any(Number),
          actual: 50,
          budget: 100,
          allowance: { limit: 1_000, remaining: left, resetSeconds: expect.any(Number) },
        },
      ])
      expect(failed.headers.get('ratelimit')).toMatch(new RegExp(`^"cost";r=${left};`))
    }
  })

  it('is told in the body of what is no operation at all, too', async () => {
    const api = await start()
    const cost = async (init: RequestInit): Promise<unknown> =>
      ((await (await fetch(api.url, { method: 'POST', ...init })).json()) as Answer).extensions?.cost
    const told = (spent: number, remaining: number): object => ({
      requested: spent,
      actual: spent,
      budget: 50_000,
      allowance: { limit: 1_000, remaining, resetSeconds: expect.any(Number) },
    })
    expect(await cost({ body: 'query=1', headers: { 'content-type': 'text/plain' } })).toEqual(told(0, 1_000))
    expect(await cost({ body: '{', headers: { 'content-type': 'application/json' } })).toEqual(told(50, 950))
  })

  it('is told with what is no operation at all, and with streams', async () => {
    const api = await start()
    const told = async (init: RequestInit): Promise<[number, string | null]> => {
      const response = await fetch(api.url, { method: 'POST', ...init })
      await response.body?.cancel()
      return [response.status, response.headers.get('ratelimit')]
    }
    const json = { 'content-type': 'application/json' }
    const body = (query: string): string => JSON.stringify({ query })
    const events = { ...json, accept: 'text/event-stream' }
    for (const [init, status] of [
      [{ body: 'query=1', headers: { 'content-type': 'text/plain' } }, 415],
      [{ body: '{', headers: json }, 400],
      [{ body: body(CHEAP), headers: { ...json, accept: 'text/csv' } }, 406],
      [{ body: body('subscription { documentIngested { cursor } }'), headers: events }, 200],
    ] as const)
      expect(await told(init)).toEqual([status, expect.stringMatching(/^"cost";r=\d+;t=\d+$/)])
  })

  it('is used up by variables that cannot be read', async () => {
    const api = await start()
    const wrong = async (query: string, variables?: object): Promise<number> => {
      for (let asked = 0; asked < 40; asked++) {
        const { errors } = await api.send(query, variables, { accept: 'application/json' })
        if (errors?.[0]?.extensions?.code === 'RATE_LIMITED') return asked
      }
      return 40
    }
    expect(
      await wrong('query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', { w: { a: 1 } }),
    ).toBe(20)
  })

  it('is shared by all processes over PostgreSQL', async () => {
    const api = await start({ rateLimit: 100_000 })
    const settings = { ...TEST_SETTINGS, rateLimit: 100_000, databaseUrl: api.databaseUrl }
    const [database, rateLimit] = [await openDatabase(api.databaseUrl), openRateLimit(settings)]
    const server = createHttpServer({ database, settings, logger: pino({ level: 'silent' }), rateLimit })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const other = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }
    const spentBy = (answer: Awaited<ReturnType<typeof ask>>): number =>
      answer.answer.extensions?.cost.actual ?? 0
    const here = spentBy(await ask(api, DEAR))
    expect(here).toBeGreaterThan(0)
    let spent = engine.name === 'postgresql' ? here : 0
    // What was reserved and not spent is given back behind the answer.
    await expect
      .poll(async () => {
        const there = await ask(other, DEAR)
        spent += spentBy(there)
        return remaining(there) + spent
      })
      .toBe(100_000)
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await Promise.all([database.close(), rateLimit?.close()])
  })
})

it('what is given back is there for the next request, however long the database takes to have it', async () => {
  const limit = openRateLimit({ rateLimit: 100, databaseUrl: 'file:none' })
  const client = { name: 'a client', mayWrite: false, wrongKey: false }
  const { reward } = RateLimiterMemory.prototype
  let arrive = (): void => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const slow = vi.spyOn(RateLimiterMemory.prototype, 'reward').mockImplementation(async function (
    this: RateLimiterMemory,
    ...given
  ) {
    await arrived
    return reward.apply(this, given)
  })
  expect(await limit?.take(client, 100)).toMatchObject({ granted: true, allowance: { remaining: 0 } })
  const given = limit?.giveBack(client, 90)
  expect(limit?.lastSeen(client).remaining).toBe(90)
  const next = limit?.take(client, 50)
  arrive()
  expect(await next).toMatchObject({ granted: true, allowance: { remaining: 40 } })
  await given
  slow.mockRestore()
})

sqliteOnly('the allowance', (engine) => {
  it('of a key is its own, and larger', async () => {
    const api = await engine.start({ documents: corpus, settings: { ...KEYS, rateLimit: 1_000 } })
    const keyed = await ask(api, DEAR, bearer(KEY))
    expect(keyed.answer.extensions?.cost.allowance?.limit).toBe(10_000)
    const spent = keyed.answer.extensions?.cost.actual ?? 0
    expect(remaining(await ask(api, DEAR))).toBe(1_000 - spent)
  })

  it('lets nobody try keys without end', async () => {
    const api = await engine.start({ settings: { ...KEYS, rateLimit: 10_000 } })
    const tries: number[] = []
    for (let times = 0; times < 12; times++)
      tries.push((await ask(api, CHEAP, bearer(`wrong${times}`))).status)
    expect(tries.filter((status) => status === 200).length).toBeLessThanOrEqual(10)
    expect(tries.at(-1)).toBe(429)
    expect((await ask(api, CHEAP, bearer(KEY))).status).toBe(200)
  })

  it('is one for all behind a proxy that is not trusted, which the log tells once', async () => {
    const told = ({ log }: Api): number =>
      log.filter(({ msg }) => String(msg).includes('TRUSTED_PROXIES is empty')).length
    const api = await engine.start({ settings: { rateLimit: 1_000 } })
    await ask(api, CHEAP)
    expect(told(api)).toBe(0)
    for (const address of ['192.0.2.1', '192.0.2.2']) await ask(api, DEAR, from(address))
    expect(told(api)).toBe(1)
    const trusting = await engine.start({ settings: { trustedProxies: ['loopback'] } })
    await ask(trusting, CHEAP, from('192.0.2.1'))
    expect(told(trusting)).toBe(0)
  })

  it('is not touched by answers that are ready, which are the same for everybody', async () => {
    const api = await engine.start({
      documents: corpus,
      settings: { rateLimit: 1_000, cacheBytes: 1_000_000, trustedProxies: ['loopback'] },
    })
    const [executed, ready, other] = [
      await ask(api, DEAR, from('192.0.2.1')),
      await ask(api, DEAR, from('192.0.2.1')),
      await ask(api, DEAR, from('192.0.2.2')),
    ]
    expect(executed.headers.get('etag')).toBe(ready.headers.get('etag'))
    for (const one of [ready, other]) expect(one.answer.data).toEqual(executed.answer.data)
    // What is left is each one's own: it stands in the answer and in the headers.
    const { actual = 0, requested } = executed.answer.extensions?.cost ?? {}
    expect(actual).toBeGreaterThan(0)
    for (const [one, left] of [
      [executed, 1_000 - actual],
      [ready, 1_000 - actual],
      [other, 1_000],
    ] as const)
      expect(one.answer.extensions?.cost).toEqual({
        requested,
        actual: one === executed ? actual : 0,
        budget: 50_000,
        allowance: { limit: 1_000, remaining: left, resetSeconds: expect.any(Number) },
      })
    expect(ready.headers.get('ratelimit')).toMatch(new RegExp(`^"cost";r=${1_000 - actual};`))
    expect(other.headers.get('ratelimit')).toMatch(/^"cost";r=1000;/)
    const etag = ready.headers.get('etag') ?? ''
    const same = await fetch(`${api.url}?${new URLSearchParams({ query: DEAR })}`, {
      headers: { 'if-none-match': etag, ...from('192.0.2.1') },
    })
    expect([same.status, same.headers.get('ratelimit')]).toEqual([
      304,
      expect.stringMatching(/^"cost";r=\d+;/),
    ])
  })

  it('is without bounds where the limit is off', async () => {
    const api = await engine.start({ documents: corpus, settings: { rateLimit: 0 } })
    for (let times = 0; times < 30; times++) {
      const { status, headers, answer } = await ask(api, DEAR)
      expect([status, headers.get('ratelimit')]).toEqual([200, null])
      expect(answer.extensions?.cost).toEqual({
        requested: expect.any(Number),
        actual: expect.any(Number),
        budget: 50_000,
      })
    }
  })

  it('is spent by each event of a replay, which waits when nothing is left', async () => {
    const api = await engine.start({ documents: corpus, settings: { rateLimit: 13 } })
    const held = await replayOf(api)
    await expect.poll(held.events).toBeGreaterThan(0)
    // Meanwhile one without a limit is told everything.
    const free = await replayOf(await engine.start({ documents: corpus, settings: { rateLimit: 0 } }))
    await expect.poll(free.events).toBe(corpus.length)
    expect(held.events()).toBeLessThan(corpus.length)
    expect(held.text()).not.toContain('"errors"')
    await held.stop()
    await free.stop()
  })

  it('holds for the number of subscriptions that are open', async () => {
    const api = await engine.start({ documents: corpus })
    const open = new AbortController()
    const follow = async (): Promise<Response> =>
      fetch(api.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: 'subscription { documentIngested { cursor } }' }),
        signal: open.signal,
      })
    await Promise.all(Array.from({ length: MAX_STREAMS }, follow))
    const refused = await follow()
    expect(await refused.text()).toContain('RATE_LIMITED')
    open.abort()
    const again = async (): Promise<string> => {
      const controller = new AbortController()
      const response = await fetch(api.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({
          query: 'subscription ($after: String) { documentIngested(after: $after) { cursor } }',
          variables: { after: FROM_THE_BEGINNING },
        }),
        signal: controller.signal,
      })
      const reader = (response.body as ReadableStream<Uint8Array>).getReader()
      let text = ''
      // A stream that is let in may begin with a sign of life; one that is refused ends.
      for (let ended = false; !ended && !text.includes('"data"'); ) {
        const { done, value } = await reader.read()
        text += Buffer.from(value ?? []).toString()
        ended = done
      }
      controller.abort()
      return text
    }
    await expect.poll(again).toContain('"data":{"documentIngested"')
  })
})

describe('the client of a request', () => {
  const request = (remoteAddress: string, headers: Record<string, string> = {}): IncomingMessage => {
    const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress })
    return Object.assign(new IncomingMessage(socket), { headers })
  }

  it.each<[string, string, string | undefined, readonly string[], string]>([
    ['its address', '192.0.2.1', undefined, [], 'address 192.0.2.1'],
    ['its address in the other notation', '::ffff:192.0.2.1', undefined, [], 'address 192.0.2.1'],
    ['its address, whatever a header says', '192.0.2.1', '198.51.100.1', [], 'address 192.0.2.1'],
    ['what a trusted proxy says', '10.0.0.1', '198.51.100.1', ['10.0.0.0/8'], 'address 198.51.100.1'],
    [
      'what the last proxy that is not trusted says',
      '10.0.0.1',
      '1.2.3.4, 198.51.100.1, 10.0.0.2',
      ['10.0.0.0/8'],
      'address 198.51.100.1',
    ],
    [
      'nobody, where a trusted proxy says nonsense',
      '10.0.0.1',
      'x'.repeat(1000),
      ['10.0.0.0/8'],
      'address unknown',
    ],
    ['the network of a customer', '2001:db8:1:2:3:4:5:6', undefined, [], 'address 2001:db8:1:2::/64'],
  ])('is %s', (_, address, forwarded, trusted, expected) => {
    const headers = forwarded ? { 'x-forwarded-for': forwarded } : undefined
    expect(clientsBy([], trusted)(request(address, headers)).name).toBe(expected)
  })

  it('is its key, where it has one', () => {
    const clientOf = clientsBy(KEYS.apiKeyHashes, [])
    expect(clientOf(request('192.0.2.1', bearer(KEY)))).toMatchObject({ mayWrite: true, wrongKey: false })
    expect(clientOf(request('192.0.2.1', bearer(KEY))).name).toBe(
      clientOf(request('192.0.2.9', bearer(KEY))).name,
    )
    for (const authorization of [`Bearer ${KEY}x`, 'Bearer', KEY, `Basic ${KEY}`, ''])
      expect(clientOf(request('192.0.2.1', { authorization }))).toMatchObject({
        mayWrite: false,
        wrongKey: true,
      })
  })
})
