import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { beforeAll, expect, it } from 'vitest'
import { encodeGlobalId } from '../src/global-id.js'
import { JSON_LIMITS, tooMuchOf } from '../src/graphql/json-limits.js'
import { publishedOperations } from '../src/graphql/operations.js'
import { MAX_OPERATION_CHARACTERS } from '../src/graphql/read-operation.js'
import { type Answer, type Api, eachEngine, sqliteOnly } from './support/api.js'
import { corpus } from './support/corpus.js'

const codesOf = ({ errors }: Answer): unknown[] => errors?.map(({ extensions }) => extensions.code) ?? []

/** Sends bytes as they are, which no client would, and gives the status and the body of the answer. */
function exchange(origin: string, bytes: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    socket.setEncoding('utf8').on('data', (piece) => {
      answer += piece
    })
    socket.on('error', reject)
    socket.on('close', () =>
      resolve({
        status: Number(answer.split(' ', 2)[1]),
        body: answer.split('\r\n\r\n').slice(1).join('\n'),
      }),
    )
  })
}

const getOf = (target: string, host: string): string =>
  `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nAccept: application/json\r\nConnection: close\r\n\r\n`
const targetOf = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`

sqliteOnly('the JSON of a request', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus })
  })
  const ARTICLES =
    'query ($w: ArticleWhere, $o: [ArticleOrder!]) { articles(where: $w, orderBy: $o) { totalCount } }'
  const post = async (body: string): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' }
    return (await (await fetch(api.url, { method: 'POST', headers, body })).json()) as Answer
  }
  const listOf = (count: number, item: string): string => Array.from({ length: count }, () => item).join(',')

  it.each<[string, string]>([
    ['alternatives', `{"w":{"or":[${listOf(1_000_000, '{}')}]}}`],
    ['conditions', `{"w":{"and":[${listOf(300_000, '{}')}]}}`],
    ['values of a list', `{"w":{"id":{"in":[${listOf(900_000, '1')}]}}}`],
    ['keys to order by', `{"o":[${listOf(200_000, '{"field":"TITLE"}')}]}`],
    ['lists in lists', `{"w":${'['.repeat(1_900_000)}${']'.repeat(1_900_000)}}`],
    ['conditions that nest', `{"w":${'{"not":'.repeat(5_000)}{}${'}'.repeat(5_000)}}`],
    ['values in what no operation uses', `{"x":[${listOf(300_000, '{"a":[]}')}]}`],
  ])('may not hold too many %s', async (_, variables) => {
    const answer = await post(`{"query":${JSON.stringify(ARTICLES)},"variables":${variables}}`)
    expect(codesOf(answer)).toEqual(['LIMIT_EXCEEDED'])
    // Walking through these took up to 34 seconds: they are refused while they are counted, before anything walks them.
    expect(answer.errors?.[0]?.message).toMatch(/^The body is too (?:large|deep): /)
  })

  it('is counted no further than to its limit', () => {
    const bytes = Buffer.from(`[${listOf(1_000_000, '{}')}]`)
    let looked = 0
    const counting = new Proxy(bytes, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looked++
        const value = Reflect.get(target, key, target) as unknown
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    expect(tooMuchOf(counting)).toBe('values')
    expect(looked).toBeLessThan(JSON_LIMITS.values * 3)
  })

  it.each<[string, string, ReturnType<typeof tooMuchOf>]>([
    ['nothing', '', null],
    ['signs inside texts', JSON.stringify({ text: '[{,'.repeat(10_000) }), null],
    [
      'quotes and backslashes inside texts',
      JSON.stringify(['"[\\', '\\"'.repeat(9_000), '\\'.repeat(9_001)]),
      null,
    ],
    ['a text without end', `["${'[,'.repeat(10_000)}`, null],
    ['as many values as allowed', `[${listOf(JSON_LIMITS.values - 1, '"a"')}]`, null],
    ['one more', `[${listOf(JSON_LIMITS.values, '"a"')}]`, 'values'],
    ['as many levels as allowed', `${'['.repeat(JSON_LIMITS.depth)}${']'.repeat(JSON_LIMITS.depth)}`, null],
    ['one more level', `${'['.repeat(JSON_LIMITS.depth + 1)}${']'.repeat(JSON_LIMITS.depth + 1)}`, 'depth'],
    ['closed levels', `[${listOf(JSON_LIMITS.depth * 3, '[[]]')}]`, null],
  ])('is counted right with %s', (_, json, much) => {
    expect(tooMuchOf(Buffer.from(json))).toBe(much)
  })

  it.each<[string, string]>([
    ['a body that is none', '{"query":'],
    ['a list', '[]'],
    ['a text', '"{ __typename }"'],
    ['null', 'null'],
    ['an operation that is no text', '{"query":[1]}'],
    ['variables that are a text', '{"query":"{ __typename }","variables":"{}"}'],
  ])('is refused with %s', async (_, body) => {
    expect(codesOf(await post(body))).toEqual(['BAD_REQUEST'])
  })

  it('is refused as a batch in words', async () => {
    expect((await post('[{"query":"{ __typename }"}]')).errors?.[0]?.message).toMatch(
      /batch.*request of its own/,
    )
  })

  it.each(['%zz', '{', '[1]', '"x"'])('is refused in an address with variables=%s', async (variables) => {
    const answer = await fetch(`${api.url}?query={__typename}&variables=${variables}`)
    expect(answer.status).toBe(400)
    expect(codesOf((await answer.json()) as Answer)).toEqual(['BAD_REQUEST'])
  })

  it('may not hold an operation of any length', async () => {
    const query = `{ __typename #${'x'.repeat(MAX_OPERATION_CHARACTERS)}\n}`
    expect(codesOf(await api.send(query))).toEqual(['LIMIT_EXCEEDED'])
  })

  it.each<[string, string, object]>([
    [
      'a decimal',
      'query ($x: Decimal) { metrics(where: { value: { gt: $x } }) { totalCount } }',
      { x: 'x'.repeat(1e6) },
    ],
    [
      'a day',
      'query ($x: Date) { documents(where: { publishedOn: { gt: $x } }) { totalCount } }',
      { x: '2'.repeat(1e6) },
    ],
    [
      'a moment',
      'query ($x: DateTime) { documents(where: { ingestedAt: { gt: $x } }) { totalCount } }',
      { x: '2'.repeat(1e6) },
    ],
    ['a number', 'query ($x: Int) { articles(first: $x) { totalCount } }', { x: 'x'.repeat(1e6) }],
    ['a cursor', 'query ($x: String) { articles(after: $x) { nodes { id } } }', { x: 'x'.repeat(1e6) }],
    ['an id', 'query ($x: ID!) { node(id: $x) { id } }', { x: 'x'.repeat(1e6) }],
    [
      'an enum',
      'query ($x: OrganizationType) { organizations(where: { type: { equals: $x } }) { totalCount } }',
      { x: 'x'.repeat(1e6) },
    ],
    ['a field', `{ ${'x'.repeat(100_000)} }`, {}],
  ])('is not sent back whole where %s is wrong', async (_, query, variables) => {
    const answer = await api.send(query, variables)
    expect(answer.errors).toBeDefined()
    expect(JSON.stringify(answer).length).toBeLessThan(3_000)
  })
})

eachEngine('a query that was answered before', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus, settings: { costBudget: 10_000 } })
  })
  const QUERY = `query ($first: Int, $after: String, $where: ArticleWhere, $id: ID!, $no: Boolean = false) {
    articles(first: $first, after: $after, where: $where) { nodes { id title text @skip(if: $no) } pageInfo { endCursor } }
    metrics(first: 1, where: { id: { equals: $id } }) { nodes { id } }
  }`
  const good = { first: 2, id: encodeGlobalId('Metric', '0'.repeat(32)) }
  const TEXTS = Array.from({ length: 40 }, () => ({ text: { contains: 'x', startsWith: 'y' } }))
  const without = async (variables: object): Promise<Answer> => {
    // A name of its own makes it another query.
    const renamed = QUERY.replace('query', `query Q${Math.random().toString().slice(2)}`)
    return api.send(renamed, variables)
  }

  it.each<[string, object]>([
    ['other variables', { ...good, first: 5 }],
    ['a field left out', { ...good, no: true }],
    ['a filter', { ...good, where: { title: { contains: '年' } } }],
    ['a page that is too long', { ...good, first: 101 }],
    ['a cursor that is none', { ...good, after: 'x' }],
    ['a filter that is none', { ...good, where: { title: { isNull: 'x' } } }],
    ['an id that is none', { ...good, id: 'x' }],
    ['no id', { first: 2 }],
    ['a cost over the budget', { ...good, first: 100, where: { or: TEXTS } }],
    ['variables that are none', ['x']],
  ])('is answered as the first time: %s', async (_, variables) => {
    expect((await api.send(QUERY, good)).errors).toBeUndefined()
    const [again, first] = [await api.send(QUERY, variables), await without(variables)]
    expect({ ...again, errors: again.errors?.map(withoutPlaces) }).toEqual({
      ...first,
      errors: first.errors?.map(withoutPlaces),
    })
  })

  it('is answered as the first time: every published one', async () => {
    for (const { text } of publishedOperations().filter(({ kind }) => kind === 'query')) {
      const { data, errors } = await api.send(text)
      for (let again = 0; again < 2; again++) expect(await api.send(text)).toMatchObject({ data })
      expect(errors).toBeUndefined()
    }
  })

  it('is executed once, also where it fails', async () => {
    const query =
      'query ($n: Int) { articles(first: 2) { nodes { id mentions(first: $n) { nodes { surface } } } } }'
    expect((await api.send(query, { n: 1 })).errors).toBeUndefined()
    api.statements()
    const { errors } = await api.send(query, { n: 0 })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_PAGE'])
    expect(api.statements()).toHaveLength(1)
  })
})

/** Where in the text an error lies differs by the name of the operation. */
function withoutPlaces({ locations, ...error }: object & { locations?: unknown }): object {
  return error
}

sqliteOnly('the address of a request', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus, settings: { cacheBytes: 1_000_000 } })
  })

  it('is what is executed and what the answer is kept under, whatever host it names', async () => {
    const asked = '{ documents { totalCount } }'
    const host = `x${targetOf('{ poisoned: __typename }')}#`
    const poisoned = await exchange(api.origin, getOf(targetOf(asked), host))
    expect(poisoned.status).toBe(400)
    for (let again = 0; again < 2; again++) {
      const { status, body } = await exchange(api.origin, getOf(targetOf(asked), 'localhost'))
      expect(status).toBe(200)
      expect(body).toContain('"totalCount":3')
    }
  })

  it.each([
    ...[
      '[',
      'a b',
      'x/y',
      'x?y',
      'x#y',
      'a@b',
      'a,b',
      '-',
      '-a',
      'a-',
      '..',
      '.',
      'a..b',
      '.a',
      'x'.repeat(64),
    ],
    ...['localhost:port', 'localhost:123456', 'y:99999', 'y:65536', ':4000', 'y:1:2', '999.999.999.999'],
    ...['[::1', '[:::1]', '[1.2.3.4]', '[::1]:65536', '::1', 'xn--a'],
  ])('is refused for the host %s', async (host) => {
    expect((await exchange(api.origin, getOf(targetOf('{ __typename }'), host))).status).toBe(400)
    const absolute = `http://${host}${targetOf('{ __typename }')}`
    if (!/[\s/?#]/.test(host))
      expect((await exchange(api.origin, getOf(absolute, 'localhost'))).status).toBe(400)
  })

  it.each(['localhost', 'other', ''])('is refused for a second host, here "%s"', async (second) => {
    const twice = getOf(targetOf('{ __typename }'), `localhost\r\nHost: ${second}`)
    expect((await exchange(api.origin, twice)).status).toBe(400)
  })

  it.each([
    'localhost',
    'localhost:4000',
    '127.0.0.1',
    '[::1]:4000',
    'api.example.org',
    'api.example.org.',
    'my_api-1',
    'localhost:65535',
    '[2001:db8::1]',
    'xn--fiqs8s.example',
  ])('may name the host %s, also in absolute form', async (host) => {
    for (const target of [targetOf('{ __typename }'), `http://${host}${targetOf('{ __typename }')}`]) {
      const { status, body } = await exchange(api.origin, getOf(target, host))
      expect(status).toBe(200)
      expect(body).toContain('"__typename":"Query"')
    }
  })

  it.each(['gzip', 'br', 'x-unknown'])('comes with no body encoded as %s', async (encoding) => {
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': encoding },
      body: '{"query":"{ __typename }"}',
    })
    expect(response.status).toBe(415)
    expect(codesOf((await response.json()) as Answer)).toEqual(['UNSUPPORTED_MEDIA_TYPE'])
  })
})

eachEngine('values that one engine cannot store', (engine) => {
  const key = 'requests'
  let api: Api
  beforeAll(async () => {
    const apiKeyHashes = [createHash('sha256').update(key).digest('hex')]
    api = await engine.start({ documents: corpus, settings: { apiKeyHashes } })
  })

  it.each([9, 30, 100, 10_000])('are refused: a filter of %i levels', async (levels) => {
    const query = 'query ($w: ArticleWhere) { articles(where: $w) { totalCount } }'
    const filter = `${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(query)},"variables":{"w":${filter}}}`,
    })
    expect(codesOf((await response.json()) as Answer)).toEqual([
      expect.stringMatching(/^(BAD_FILTER|LIMIT_EXCEEDED)$/),
    ])
  })

  it.each<[string, string]>([
    ['a character that no text holds', 'one\0'],
    ['half of a character', 'one\udc00'],
    ['a megabyte', 'x'.repeat(1_000_000)],
  ])('are refused: a reason of %s', async (_, evidence) => {
    const id = `Organization:${'a'.repeat(32)}`
    const answer = await api.send(
      'mutation ($id: ID!, $evidence: String!) { mergeOrganizations(from: $id, into: $id, evidence: $evidence) { __typename } }',
      { id, evidence },
      { authorization: `Bearer ${key}` },
    )
    expect(codesOf(answer)).toEqual(['BAD_TEXT'])
  })

  it.each<[string, object, string]>([
    ['a newspaper of a megabyte', { newspaper: 'x'.repeat(1_000_000) }, 'input.newspaper'],
    ['a character that no text holds', { pageNumber: '3\0' }, 'input.pageNumber'],
    ['half of a character', { newspaper: '沧州\ud840日报' }, 'input.newspaper'],
  ])('are refused: a correction to %s', async (_, correction, argument) => {
    const { errors } = await api.send(
      'mutation ($input: CorrectDocumentInput!) { correctDocument(input: $input) { __typename } }',
      { input: { id: `Document:${'a'.repeat(64)}`, ...correction } },
      { authorization: `Bearer ${key}` },
    )
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_TEXT', argument })
  })

  it.each<[string, object]>([
    ['no name', { name: ' ' }],
    ['a name of a megabyte', { name: 'x'.repeat(1_000_000) }],
    ['a name with a character that no text holds', { name: 'a\0.txt' }],
    ['such a newspaper', { name: 'a.txt', newspaper: '沧州\0日报' }],
    ['such a page', { name: 'a.txt', pageNumber: '3\0' }],
    ['a name with half of a character', { name: 'a\ud840.txt' }],
    ['a newspaper of two lines', { name: 'a.txt', newspaper: '沧州\n日报' }],
    ['a newspaper of nothing', { name: 'a.txt', newspaper: '' }],
    ['a number as long as a sentence', { name: 'a.txt', pageNumber: '3'.repeat(21) }],
  ])('are refused: a page of %s', async (_, facts) => {
    const answer = await api.send(
      'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { __typename } }',
      { input: { content: { text: '高新区引进企业222家。' }, ...facts } },
      { authorization: `Bearer ${key}` },
    )
    expect(codesOf(answer)).toEqual(['BAD_TEXT'])
  })
})
