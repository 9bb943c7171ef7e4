import { createHash } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { getIntrospectionQuery } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../src/graphql/operation-limits.js'
import { type PublishedOperation, publishedOperations } from '../src/graphql/operations.js'
import { type Answer, type Api, sqliteOnly } from './support/api.js'
import { corpus } from './support/corpus.js'

const isQuery = ({ kind }: PublishedOperation): boolean => kind === 'query'

const repeat = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ')

const codesOf = ({ errors }: Answer): unknown[] => [
  ...new Set(errors?.map(({ extensions }) => extensions.code)),
]

/** `article { document { articles { nodes { document { … id } } } } }`, as deep as wanted. */
function nested(levels: number): string {
  const opening = repeat(
    levels,
    (index) =>
      ['documents {', 'nodes {', 'articles {', 'nodes {', 'document {', 'articles {', 'nodes {'][
        index < 3 ? index : 3 + ((index - 3) % 4)
      ] as string,
  )
  return `{ ${opening} __typename ${'}'.repeat(levels)} }`
}

sqliteOnly('limits of operations', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus })
  })

  describe('against the size of operations', () => {
    const aliases = (count: number, field = 'position'): string =>
      repeat(count, (index) => `a${index}: ${field}`)
    const skips = (count: number): string => repeat(count, (index) => `a${index}: position @skip(if: false)`)

    it.each<[string, string, object?]>([
      ['tokens', `{ ${repeat(LIMITS.tokens, () => '__typename')} }`],
      [
        'tokens in fragments',
        `{ ...F } fragment F on Query { ${repeat(LIMITS.tokens, () => '__typename')} }`,
      ],
      ['tokens that close nothing', '{a'.repeat(LIMITS.tokens)],
      ['depth', nested(LIMITS.depth + 1)],
      [
        'depth in inline fragments',
        nested(LIMITS.depth + 1)
          .replaceAll('document {', '... on Article { document {')
          .replaceAll('__typename', `__typename ${'}'.repeat(5)}`),
      ],
      [
        'depth in fragments, each of them shallow',
        `{ documents { nodes { ...A0 } } } ${repeat(6, (index) => `fragment A${index} on Document { articles { nodes { document { ${index < 5 ? `...A${index + 1}` : 'id'} } } } }`)}`,
      ],
      [
        'depth of introspection',
        `{ __schema { types { ${'ofType { '.repeat(LIMITS.depth)} name ${'}'.repeat(LIMITS.depth)} } } }`,
      ],
      [
        'lists inside lists of introspection',
        '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      ],
      [
        'such lists through a fragment',
        '{ __schema { types { ...T } } } fragment T on __Type { fields { type { fields { type { fields { type { fields { name } } } } } } } }',
      ],
      ['aliases', `{ articles { nodes { ${aliases(31)} } } }`],
      ['aliases of __typename', `{ ${aliases(31, '__typename')} }`],
      [
        'aliases in a fragment that is used twice',
        `{ articles { nodes { ...F } } metrics { nodes { article { ...F } } } } fragment F on Article { ${aliases(16)} }`,
      ],
      ['directives', `{ articles { nodes { ${skips(21)} } } }`],
      [
        'directives in a fragment that is used twice',
        `{ articles { nodes { ...F } } metrics { nodes { article { ...F } } } } fragment F on Article { ${skips(11)} }`,
      ],
      [
        'directives on fragments',
        `{ articles { nodes { ${repeat(21, () => '...F @include(if: true)')} } } } fragment F on Article { id }`,
      ],
      [
        'spreads of many fragments',
        `{ articles { nodes { ${repeat(51, (index) => `...F${index}`)} } } } ${repeat(51, (index) => `fragment F${index} on Article { id }`)}`,
      ],
      ['one field again and again', `{ articles { nodes { ${repeat(6, () => 'document { name }')} } } }`],
      [
        'one field again and again in a fragment',
        `{ articles { nodes { ...F } } } fragment F on Article { ${repeat(300, () => 'id')} }`,
      ],
      [
        'directives by variables',
        `query ($on: Boolean = true) { articles { nodes { ${repeat(21, () => '... @include(if: $on) { id }')} } } }`,
        { on: true },
      ],
    ])('limits %s', async (_, query, variables) => {
      const answer = await api.send(query, variables)
      expect(answer.data).toBeUndefined()
      expect(codesOf(answer)).toEqual([expect.stringMatching(/^(LIMIT_EXCEEDED|GRAPHQL_VALIDATION_FAILED)$/)])
      expect(answer.errors?.some(({ message }) => /too large|introspection depth/i.test(message))).toBe(true)
    })

    it.each<readonly [string, string]>([
      ['introspection', getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true })],
      ...publishedOperations()
        .filter(isQuery)
        .map(({ name, text }) => [name, text] as const),
    ])('leaves more than room enough for %s', async (_, query) => {
      expect((await api.send(query)).errors).toBeUndefined()
    })
  })

  describe('against the cost of operations', () => {
    const DEAR =
      'articles(first: 100) { nodes { metrics(first: 100) { nodes { article { mentions(first: 100) { nodes { surface } } } } } } }'

    it('tell the cost and the budget', async () => {
      const { extensions } = await api.send('{ articles(first: 10) { nodes { title } totalCount } }')
      expect(extensions?.cost).toEqual({
        requested: expect.any(Number),
        actual: expect.any(Number),
        budget: 50_000,
      })
      const twice = await api.send('{ articles(first: 20) { nodes { title } totalCount } }')
      expect(twice.extensions?.cost.requested).toBeGreaterThan(1.8 * (extensions?.cost.requested ?? 0))
    })

    it.each<[string, string, object?]>([
      ['nested pages', `{ ${DEAR} }`],
      ['a fragment', `{ ...F } fragment F on Query { ${DEAR} }`],
      [
        'fragments inside fragments',
        `{ articles(first: 100) { nodes { ...A } } } fragment A on Article { metrics(first: 100) { nodes { ...M } } } fragment M on Metric { article { mentions(first: 100) { nodes { surface } } } }`,
      ],
      ['variables', `query ($n: Int) { ${DEAR.replaceAll('100', '$n')} }`, { n: 100 }],
      ["variables' defaults", `query ($n: Int = 100) { ${DEAR.replaceAll('100', '$n')} }`],
      ['pages from the end', `{ ${DEAR.replaceAll('first', 'last')} }`],
      [
        'aliases',
        `{ ${repeat(25, (index) => `a${index}: articles(first: 100) { nodes { metrics(first: 100) { nodes { id } } } }`)} }`,
      ],
      [
        'many statistics',
        `{ ${repeat(30, (index) => `a${index}: metricStatistics(groupBy: [UNIT], first: 100) { nodes { keys { value organization { id name type } article { id title } } sum min max median average } }`)} }`,
      ],
      ['a part that is not included', `query ($on: Boolean = false) { ... @include(if: $on) { ${DEAR} } }`],
      [
        'a fault elsewhere that would hide it',
        `query ($id: ID = "x") { article(id: $id) { id } ${DEAR} }`,
        { id: null },
      ],
      [
        'filters',
        `query ($w: ArticleWhere) { ${repeat(30, (index) => `a${index}: articles(first: 100, where: $w) { nodes { id title text } }`)} }`,
        {
          w: {
            or: Array.from({ length: 59 }, () => ({
              text: { contains: '高' },
              title: { contains: '新' },
              kicker: { isNull: true },
            })),
          },
        },
      ],
      [
        'a default page in many places',
        `{ ${repeat(20, (index) => `a${index}: articles { nodes { metrics { nodes { organization { mentions { nodes { surface } } } } } } }`)} }`,
      ],
    ])('count %s', async (_, query, variables) => {
      api.statements()
      const answer = await api.send(query, variables)
      expect(answer.data ?? null).toBeNull()
      expect(codesOf(answer)).toEqual([expect.stringMatching(/^(COST_EXCEEDED|BAD_REQUEST)$/)])
      expect(api.statements()).toEqual([])
    })
  })

  describe('against requests', () => {
    const QUERY = '{ __typename }'

    it.each([
      ['text/plain', JSON.stringify({ query: QUERY })],
      ['application/x-www-form-urlencoded', `query=${encodeURIComponent(QUERY)}`],
      [
        'multipart/form-data; boundary=x',
        `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${QUERY}\r\n--x--`,
      ],
      ['application/graphql', QUERY],
      ['application/jsonp', JSON.stringify({ query: QUERY })],
    ])('refuse %s, which any page could send for a reader', async (type, body) => {
      const response = await fetch(api.url, { method: 'POST', headers: { 'content-type': type }, body })
      expect(response.status).toBe(415)
      expect(codesOf((await response.json()) as Answer)).toEqual(['UNSUPPORTED_MEDIA_TYPE'])
    })

    it('refuse a body without a type', async () => {
      const response = await fetch(api.url, {
        method: 'POST',
        body: new Blob([JSON.stringify({ query: QUERY })]),
      })
      expect(response.status).toBe(415)
    })

    it('refuse batches', async () => {
      const response = await fetch(api.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([{ query: QUERY }, { query: QUERY }]),
      })
      expect(response.status).toBe(400)
      expect(codesOf((await response.json()) as Answer)).toEqual(['BAD_REQUEST'])
    })

    it.each([true, false])('count bytes, whether their number is said (%s) or not', async (said) => {
      const small = await engine.start({ settings: { bodyLimitBytes: 10_000 } })
      const body = JSON.stringify({ query: QUERY, variables: { padding: 'x'.repeat(1_000_000) } })
      const { status, text } = await postInPieces(small.url, body, said)
      expect(status).toBe(413)
      expect(codesOf(JSON.parse(text))).toEqual(['BODY_TOO_LARGE'])
      expect((await postInPieces(small.url, JSON.stringify({ query: QUERY }), said)).status).toBe(200)
    })

    it('let a file in with a key that anybody else may not send', async () => {
      const apiKeyHashes = [createHash('sha256').update('key').digest('hex')]
      const settings = { bodyLimitBytes: 10_000, keyBodyLimitBytes: 100_000, apiKeyHashes }
      const { send } = await engine.start({ settings })
      const holder = { authorization: 'Bearer key' }
      const sizes = async (characters: number, headers = {}) =>
        codesOf(await send(QUERY, { padding: 'x'.repeat(characters) }, headers))
      expect(await sizes(50_000)).toEqual(['BODY_TOO_LARGE'])
      const { errors } = await send(QUERY, { padding: 'x'.repeat(50_000) })
      expect(errors?.[0]?.extensions.limit).toEqual({ bytes: 10_000, bytesWithKey: 100_000 })
      expect(await sizes(50_000, { authorization: 'Bearer wrong' })).toEqual(['BODY_TOO_LARGE'])
      expect(await sizes(50_000, holder)).toEqual([])
      expect(await sizes(100_000, holder)).toEqual(['BODY_TOO_LARGE'])
    })

    it('tell other origins nothing, and those that are listed no credentials', async () => {
      const listed = await engine.start({ settings: { corsOrigins: ['https://reader.example'] } })
      const allowed = async (url: string, origin: string, method: string): Promise<(string | null)[]> => {
        const { headers } = await fetch(url, {
          method,
          headers: { origin, 'content-type': 'application/json', 'access-control-request-method': 'POST' },
          ...(method === 'POST' && { body: JSON.stringify({ query: QUERY }) }),
        })
        if (method === 'OPTIONS' && origin === 'https://reader.example')
          expect(headers.get('access-control-max-age')).toBe('86400')
        return [headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]
      }
      for (const method of ['OPTIONS', 'POST']) {
        expect(await allowed(listed.url, 'https://reader.example', method)).toEqual([
          'https://reader.example',
          null,
        ])
        expect((await allowed(listed.url, 'https://evil.example', method))[0]).not.toBe(
          'https://evil.example',
        )
        expect((await allowed(listed.url, 'https://evil.example', method))[0]).not.toBe('*')
        expect(await allowed(api.url, 'https://evil.example', method)).toEqual([null, null])
      }
    })

    it('let pages of listed origins read refusals too, and what tells how to go on', async () => {
      const origin = 'https://reader.example'
      const { url, origin: server } = await engine.start({
        settings: { corsOrigins: [origin], rateLimit: 10 },
      })
      const json = { 'content-type': 'application/json', origin }
      const body = JSON.stringify({ query: '{ documents(first: 100) { nodes { id } } }' })
      for (const [address, init, status] of [
        [url, { method: 'POST', headers: { origin }, body }, 415],
        [url, { method: 'POST', headers: json, body: 'x'.repeat(5_000_000) }, 413],
        [url, { method: 'POST', headers: json, body }, 429],
        [`${server}/export/nothing.csv`, { headers: { origin } }, 404],
      ] as const) {
        const { status: given, headers } = await fetch(address, init)
        expect([given, headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([
          status,
          origin,
          expect.stringContaining('Origin'),
        ])
        expect(headers.get('access-control-expose-headers')).toContain('RateLimit')
      }
    })
  })

  describe('of the schema', () => {
    it.each([
      ['directly', '{ __schema { types { name } } }'],
      ['by a fragment', '{ ...F } fragment F on Query { __schema { types { name } } }'],
      ['by an alias', '{ a: __type(name: "Article") { fields { name } } }'],
      ['by a suggestion', '{ articels { totalCount } }'],
      ['by an enum', '{ metrics(where: { dimension: { equals: MOMEY } }) { totalCount } }'],
    ])('tell nothing %s where introspection is off', async (_, query) => {
      const closed = await engine.start({ settings: { introspection: false } })
      const answer = await closed.send(query)
      expect(codesOf(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
      expect(JSON.stringify(answer)).not.toMatch(/Did you mean|"articles"|MONEY/)
      expect((await closed.send('{ articles { nodes { __typename } } }')).errors).toBeUndefined()
    })

    it('serve no GraphiQL where it is off', async () => {
      const page = async ({ url }: Api): Promise<string> =>
        (await fetch(url, { headers: { accept: 'text/html' } })).text()
      const closed = await engine.start({ settings: { graphiql: false } })
      expect(await page(api)).toContain('Baobiao')
      expect(await page(closed)).not.toMatch(/graphiql/i)
    })

    it('let published operations through, and nothing else, where that is wanted', async () => {
      const closed = await engine.start({ documents: corpus, settings: { persistedOnly: true } })
      expect(codesOf(await closed.send('{ __typename }'))).toEqual(['PERSISTED_ONLY'])
      for (const { hash } of publishedOperations().filter(isQuery)) {
        const extensions = encodeURIComponent(
          JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
        )
        const response = await fetch(`${closed.url}?extensions=${extensions}`, {
          headers: { accept: 'application/json' },
        })
        expect(response.status).toBe(200)
        expect(((await response.json()) as Answer).errors).toBeUndefined()
      }
    })
  })
})

/** Sends `body` in two pieces, with or without telling how long it is. */
function postInPieces(url: string, body: string, told: boolean): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(told && { 'content-length': Buffer.byteLength(body) }),
        },
      },
      async (response) => {
        const chunks: Buffer[] = []
        for await (const chunk of response) chunks.push(chunk)
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
      },
    )
    request.on('error', reject)
    request.write(body.slice(0, 20))
    request.end(body.slice(20))
  })
}
