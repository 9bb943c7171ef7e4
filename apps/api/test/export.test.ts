import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'
import { seeds } from './support/seeds.js'

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

  const fetched = (file: string, parameters: Record<string, string> = {}, init?: RequestInit) =>
    fetch(`${api.origin}/export/${file}?${new URLSearchParams(parameters)}`, init)
  const lines = async (file: string, parameters?: Record<string, string>): Promise<Line[]> =>
    (await (await fetched(file, parameters)).text())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line)

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

  describe.each<[Record<string, string>, number, string, string]>([
    [{ where: '{' }, 400, 'BAD_REQUEST', '`where` is not JSON'],
    [{ where: '{"unitt":{"equals":"元"}}' }, 400, 'BAD_REQUEST', 'unitt'],
    [{ where: '{"unit":{"equals":"亿元"}}' }, 400, 'BAD_UNIT', 'amount'],
    [{ where: `${'{"not":'.repeat(99)}{}${'}'.repeat(99)}` }, 400, 'LIMIT_EXCEEDED', 'deep'],
    [
      { where: JSON.stringify({ or: Array(200).fill({ text: { contains: '元' } }) }) },
      400,
      'COST_EXCEEDED',
      '50000',
    ],
    [{ after: 'eA' }, 400, 'BAD_CURSOR', 'cursor'],
    [{ bom: 'yes' }, 400, 'BAD_REQUEST', 'on or off'],
    [{ first: '3' }, 400, 'BAD_REQUEST', 'where, after, bom'],
  ])('refuses %j', (parameters, status, code, words) => {
    it('in words', async () => {
      const response = await fetched('metrics.csv', parameters)
      const { errors } = (await response.json()) as {
        errors: [{ message: string; extensions: { code: string } }]
      }
      expect([response.status, errors[0].extensions.code]).toEqual([status, code])
      expect(errors[0].message).toContain(words)
    })
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
    const limited = await engine.start({ documents: corpus, settings: { rateLimit: 30_000 } })
    const ask = () => fetch(`${limited.origin}/export/metrics.jsonl`)
    const before = await ask()
    expect(await before.text()).toContain('36570000000')
    expect(before.headers.get('ratelimit')).toMatch(/r=\d+/)
    await expect.poll(async () => (await ask()).status, { interval: 1, timeout: 10_000 }).toBe(429)
  })
})
