import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { print } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { TABLES } from '../src/export/tables.js'
import { type Answer, type Api, eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'
import { seeds } from './support/seeds.js'

const CLI = fileURLToPath(new URL('../../ingest/dist/cli.js', import.meta.url))
const execute = promisify(execFile)

type Row = Readonly<Record<string, unknown>>

const parsed = <Line>(lines: string): Line[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)

/** The value at a path of keys: document.name. */
const at = (row: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Row | null)?.[key] ?? null, row)

interface Line {
  readonly id: string
  readonly cursor: string
}

eachEngine('/export', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({
      documents: [...corpus, ...seeds()],
      settings: { corsOrigins: ['https://charts.example'] },
    })
  })

  const fetched = (file: string, parameters: Record<string, string> | string = {}, init?: RequestInit) =>
    fetch(`${api.origin}/export/${file}?${new URLSearchParams(parameters)}`, init)
  const lines = async (file: string, parameters?: Record<string, string>): Promise<Line[]> =>
    parsed(await (await fetched(file, parameters)).text())

  it.each(['articles', 'organizations', 'metrics'])(
    'gives all %s, page after page, and goes on where it broke off',
    async (kind) => {
      const { data } = await api.send(`{ ${kind} { totalCount } }`)
      const all = await lines(`${kind}.jsonl`)
      expect(new Set(all.map(({ id }) => id)).size).toBe(data[kind].totalCount)
      const csv = await (await fetched(`${kind}.csv`)).text()
      for (const { id } of all) expect(csv).toContain(`\n${id},`)
      const [at] = [Math.min(all.length - 2, 120)]
      expect(await lines(`${kind}.jsonl`, { after: all[at]?.cursor ?? '' })).toEqual(all.slice(at + 1))
      expect(csv.trimEnd().endsWith(`,${all.at(-1)?.cursor}`)).toBe(true)
    },
  )

  // The command line reads both engines by the same code: to start it three times is enough.
  const once = engine.name === 'sqlite' ? Object.entries(TABLES) : []
  it.each(once)('gives %s in the words of the command line', async (kind, { columns }) => {
    const env = { ...process.env, DATABASE_URL: api.databaseUrl }
    const { stdout } = await execute(process.execPath, [CLI, 'export', kind], { env, maxBuffer: 2 ** 26 })
    const told = new Map(parsed<Line & Row>(stdout).map((row) => [row.id, row]))
    // The command line prints authors with their places, and names without counts.
    const compared = Object.entries(columns).filter(
      ([name]) => !['cursor', 'authors', 'names'].includes(name),
    )
    for (const line of await lines(`${kind}.jsonl`))
      for (const [name, path] of compared)
        expect(told.get(line.id)?.[name], `${name} of ${line.id}`).toEqual(at(line, path))
    expect(told.size).toBeGreaterThan(10)
  })

  it('takes the filter of the lists, and gives what the API gives', async () => {
    const where = { amount: { unit: '亿元', gte: '300' }, newspaper: { equals: '清远日报' } }
    const [line] = await lines('metrics.jsonl', { where: JSON.stringify(where) })
    const { data } = await api.send(
      'query ($id: ID!) { metric(id: $id) { id value unit organization { name } sentence { text } } }',
      { id: line?.id },
    )
    expect(line).toMatchObject(data.metric)
    expect(data.metric.value).toBe('36570000000')
  })

  it('writes CSV as spreadsheets read it', async () => {
    const where = JSON.stringify({ title: { equals: '两企业获银行授信' } })
    const response = await fetched('articles.csv', { bom: 'on', where })
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, row] = bytes.toString().slice(1).split('\r\n')
    expect(head).toBe(
      'id,newspaper,publishedOn,pageNumber,position,kicker,title,subtitle,outlet,authors,text,documentId,document,cursor',
    )
    expect(row).toMatch(/^Article:[0-9a-f]+,沧州日报,2024-03-08,3,1,,两企业获银行授信,/)
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="articles.csv"')
  })

  it('is there for pages of other origins that may ask the API', async () => {
    const from = async (origin: string) =>
      (await fetched('metrics.csv', {}, { method: 'HEAD', headers: { origin } })).headers.get(
        'access-control-allow-origin',
      )
    expect([await from('https://charts.example'), await from('https://other.example')]).toEqual([
      'https://charts.example',
      null,
    ])
  })

  const DEEP = `${'{"not":'.repeat(99)}{}${'}'.repeat(99)}`
  const LONG = JSON.stringify({ or: Array(200).fill({ text: { contains: '元' } }) })
  it.each<[Record<string, string> | string, string, string | undefined, string | RegExp]>([
    [{ where: '{' }, 'BAD_REQUEST', 'where', '`where` is not JSON'],
    [
      { where: '{"unitt":{"equals":"元"}}' },
      'BAD_REQUEST',
      'where',
      /^`where`: Field "unitt" .*Did you mean "unit"/,
    ],
    [
      { where: '{"value":{"gt":"1e3"}}' },
      'BAD_DECIMAL',
      'where.value.gt',
      /^`where.value.gt`: [^{]*"1e3"[^{]*$/,
    ],
    [
      { where: '{"publishedOn":{"in":["2024-13-01"]}}' },
      'BAD_DATE',
      'where.publishedOn.in.0',
      '"2024-13-01"',
    ],
    [{ where: '{"qualifier":{"equals":"atLeast"}}' }, 'BAD_REQUEST', 'where.qualifier.equals', 'AT_LEAST'],
    [{ where: '{"unit":{"equals":"亿元"}}' }, 'BAD_UNIT', 'where.unit.equals', 'amount'],
    [{ where: DEEP }, 'LIMIT_EXCEEDED', 'where', 'deep'],
    [{ where: LONG }, 'COST_EXCEEDED', undefined, '50000'],
    [{ after: 'eA' }, 'BAD_CURSOR', 'after', 'cursor'],
    [{ bom: 'yes' }, 'BAD_REQUEST', 'bom', 'on or off'],
    [{ first: '3' }, 'BAD_REQUEST', 'first', 'where, after, bom'],
    ['where={"unit":{"equals":"亩"}}&where={}', 'BAD_REQUEST', 'where', 'more than once'],
    ['after=&bom=on&after=', 'BAD_REQUEST', 'after', 'more than once'],
  ])('refuses %j in words, with the parameter at fault', async (parameters, code, argument, words) => {
    const response = await fetched('metrics.csv', parameters)
    const { errors } = (await response.json()) as {
      errors: [{ message: string; extensions: { code: string; argument?: string } }]
    }
    expect([response.status, errors[0].extensions]).toEqual([400, argument ? { code, argument } : { code }])
    expect(errors[0].message).toMatch(words)
  })

  const EARLY = { requested: 50, actual: 50, budget: 50_000 }
  it.each<[Record<string, string>, object | null]>([
    [{ bom: 'yes' }, EARLY],
    [{ first: '3' }, EARLY],
    [{ where: '{' }, EARLY],
    [{ where: DEEP }, EARLY],
    [{ where: LONG }, null],
    [{ where: '{"unitt":{"equals":"元"}}' }, null],
    [{ where: '{"value":{"gt":"1e3"}}' }, null],
    [{ where: '{"unit":{"equals":"亿元"}}' }, null],
    [{ after: 'eA' }, null],
  ])('tells and takes for a refused %j what the API does', async (parameters, early) => {
    const { where = '{}', after } = parameters
    const operation = print((TABLES.metrics as (typeof TABLES)[string]).operation)
    const variables = { where: JSON.parse(early ? '{}' : where), first: 100, after }
    const cost = early ?? (await api.send(operation, variables)).extensions?.cost
    const { extensions } = (await (await fetched('metrics.csv', parameters)).json()) as Answer
    expect(extensions?.cost).toEqual(cost)
    expect(extensions?.cost?.actual).toBeGreaterThan(0)
  })

  it('gives no byte order mark to JSON', async () => {
    const response = await fetched('metrics.jsonl', { bom: 'on' })
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('.csv')])
  })

  it('takes no POST, and has no other tables', async () => {
    expect((await fetched('metrics.csv', {}, { method: 'POST' })).status).toBe(405)
    for (const file of ['mentions.csv', 'metrics.xlsx'])
      for (const accept of ['*/*', 'text/html']) {
        const response = await fetched(file, {}, { headers: { accept } })
        expect([response.status, await response.text()]).toEqual([
          404,
          'There is no such table; there are /export/articles, /export/organizations, /export/metrics, each with .csv, .jsonl\n',
        ])
      }
  })

  it('costs what its pages cost, and waits for the allowance no longer than the client does', async () => {
    const limited = await engine.start({ documents: corpus, settings: { rateLimit: 5_000 } })
    const ask = async (parameters = '') => {
      const response = await fetch(`${limited.origin}/export/metrics.jsonl${parameters}`)
      return { status: response.status, headers: response.headers, text: await response.text() }
    }
    const refused = JSON.parse((await ask('?first=3')).text) as Answer
    expect(refused.extensions?.cost.allowance?.remaining).toBe(5_000 - 50)
    const before = await ask()
    expect(before.text).toContain('36570000000')
    expect(before.headers.get('ratelimit')).toMatch(/r=\d+/)
    await expect.poll(async () => (await ask()).status, { interval: 1 }).toBe(429)
  })
})
