import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { dumpTables } from '@baobiao/testing/dump-tables'
import { smallPdf } from '@baobiao/testing/small-pdf'
import { expect, it } from 'vitest'
import { publishedOperation } from '../src/graphql/operations.js'
import { type Api, eachEngine } from './support/api.js'

const CLI = fileURLToPath(new URL('../../ingest/dist/cli.js', import.meta.url))
const HOLDER = { authorization: 'Bearer key' }
const HASH = createHash('sha256').update('key').digest('hex')
const INGEST = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) {
  ... on IngestedDocument { pages { name outcome document { id } reason } }
  ... on UnreadableDocument { reason message } } }`

const article = (number: number): string =>
  `高新区引进企业${number}家\n\n　　本报讯（记者 张岚）今年以来，沧州高新区引进企业${number}家。`
/** 沧州高新区今年有企业96家。 in GB18030 */
const GBK = Buffer.from('b2d7d6ddb8dfd0c2c7f8bdf1c4ead3d0c6f3d2b53936bcd2a1a3', 'hex')
const line = (text: string, y: number, size = 10) => ({ text, x: 40, y, size })

/** A file of each format, with what its name, its page or its lines tell. */
const FILES: Readonly<Record<string, string | Buffer>> = {
  'printed.txt': `许昌日报 2024年3月8日 星期五 第3版\n\n${article(2)}`,
  '沧州日报_2021-07-08_A03.txt': article(3),
  'gbk.txt': GBK,
  'utf16.txt': Buffer.from(`　　${article(4)}`, 'utf16le'),
  'heading.md': `# 高新区引进企业\n\n${article(5)}`,
  'web.html': `<!doctype html><title>报</title><p>沧州日报 2022年5月6日 第2版</p><h1>高新区<br>引进企业</h1><p>${article(6)}</p>`,
  'lines.jsonl': [
    { name: 'told', text: article(7), newspaper: '河北日报', publishedOn: '2020-02-29', pageNumber: 'B1' },
    { text: article(8) },
    { text: '' },
  ]
    .map((record) => JSON.stringify(record))
    .join('\n'),
  'issue.pdf': smallPdf([
    [
      line('沧州日报 2023年8月9日 第1版', 20),
      line('高新区引进企业', 60, 24),
      line('今年以来，引进企业9家。', 110),
    ],
    [line('开发区引进企业', 60, 24), line('今年以来，开发区引进企业10家。', 110)],
  ]),
}

const folder = mkdtempSync(join(tmpdir(), 'baobiao-doors-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content)

/** Runs the command line and gives what it prints. */
async function run({ databaseUrl }: Api, args: readonly string[]) {
  // WebAssembly in its quickest form to make: what runs for a second only gains nothing from the best.
  const child = spawn(process.execPath, ['--liftoff-only', CLI, ...args, '--json'], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(await text(child.stdout))
}

function byCommand(api: Api, names: readonly string[], ...told: string[]): Promise<unknown> {
  return run(api, ['ingest', ...names.map((name) => join(folder, name)), ...told])
}

async function byMutation(api: Api, name: string, told: object = {}): Promise<string[]> {
  const base64 = Buffer.from(FILES[name] ?? '').toString('base64')
  const { data, errors } = await api.send(INGEST, { input: { name, content: { base64 }, ...told } }, HOLDER)
  expect(errors).toBeUndefined()
  return data.ingestDocument.pages.map(
    ({ outcome, reason }: { outcome: string | null; reason: string | null }) => outcome ?? reason,
  )
}

/** All that is stored but the failures, which only the command line keeps. */
async function tablesOf({ database }: Api): Promise<object> {
  const { ingestFailure, ...tables } = await dumpTables(database)
  return tables
}

eachEngine('the command line and the mutation', (engine) => {
  const start = () => engine.start({ settings: { apiKeyHashes: [HASH] } })
  const names = Object.keys(FILES)

  it('give equal rows for the same bytes, whichever came first', async () => {
    const [commandFirst, mutationFirst] = [await start(), await start()]
    expect(await byCommand(commandFirst, names)).toMatchObject({ created: 10, failed: 1 })
    for (const name of names.toReversed()) {
      const outcomes = await byMutation(mutationFirst, name)
      expect(outcomes).toEqual(
        outcomes.map((_, index) => (name === 'lines.jsonl' && index === 2 ? 'EMPTY' : 'CREATED')),
      )
    }
    const tables = await tablesOf(commandFirst)
    expect(await tablesOf(mutationFirst)).toEqual(tables)

    expect(await byCommand(mutationFirst, names)).toMatchObject({ created: 0, replaced: 0, unchanged: 10 })
    for (const name of names)
      for (const outcome of await byMutation(commandFirst, name)) expect(outcome).toMatch(/UNCHANGED|EMPTY/)
    for (const api of [commandFirst, mutationFirst]) expect(await tablesOf(api)).toEqual(tables)
  })

  it('keep where a PDF prints what was read, which one statement more tells', async () => {
    const api = await start()
    expect(await byMutation(api, 'issue.pdf')).toEqual(['CREATED', 'CREATED'])
    await byMutation(api, 'heading.md')
    const fields = (
      boxes: string,
    ) => `{ documents(orderBy: [{ field: NAME }]) { nodes { name format pageWidth pageHeight
      metrics { nodes { text span { raw ${boxes} } } } } } }`
    api.statements()
    await api.send(fields(''))
    const without = api.statements().length
    const { data, errors } = await api.send(fields('boxes { page x y width height }'))
    expect(errors).toBeUndefined()
    expect(api.statements()).toHaveLength(without + 1)
    const [markdown, first, second] = data.documents.nodes
    expect([markdown.format, markdown.pageWidth]).toEqual(['MARKDOWN', null])
    for (const { span } of markdown.metrics.nodes) expect(span.boxes).toBeNull()
    expect(first).toMatchObject({ name: 'issue.pdf#page=1', format: 'PDF', pageWidth: 400, pageHeight: 600 })
    for (const [document, page, raw] of [
      [first, 1, '9家'],
      [second, 2, '10家'],
    ]) {
      const { span } = document.metrics.nodes.at(-1)
      expect(span.raw).toBe(raw)
      expect(span.boxes).toHaveLength(1)
      const [box] = span.boxes
      expect(box.page).toBe(page)
      // Behind nine characters of ten points, on the line that begins at 40.
      expect(box.x).toBeGreaterThan(100)
      expect(box.x + box.width).toBeLessThan(200)
      expect(Math.abs(box.y - 110)).toBeLessThan(10)
    }
  })

  it('keep the file of a PDF once for all its pages, and send it until the last is removed', async () => {
    const api = await start()
    const { sourcePart } = api.database.prisma
    const sources = async () => {
      const { data } = await api.send(
        '{ documents(orderBy: [{ field: NAME }]) { nodes { id source { url page } } } }',
      )
      return data.documents.nodes as { id: string; source: { url: string; page: number } | null }[]
    }
    const bytes = FILES['issue.pdf'] as Buffer
    expect(await byMutation(api, 'issue.pdf')).toEqual(['CREATED', 'CREATED'])
    await byMutation(api, 'heading.md')
    // As it was stored before files were kept.
    await sourcePart.deleteMany()
    expect((await sources()).map(({ source }) => source)).toEqual([null, null, null])
    expect(await byMutation(api, 'issue.pdf')).toEqual(['REPLACED', 'REPLACED'])
    expect(await byMutation(api, 'issue.pdf')).toEqual(['UNCHANGED', 'UNCHANGED'])
    const url = `/sources/${createHash('sha256').update(bytes).digest('hex')}.pdf`
    const [markdown, first, second] = await sources()
    expect([markdown?.source, first?.source, second?.source]).toEqual([
      null,
      { url, page: 1 },
      { url, page: 2 },
    ])

    const get = (headers: Record<string, string> = {}, method = 'GET') =>
      fetch(api.origin + url, { method, headers })
    const whole = await get()
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true)
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=86400, immutable',
      'content-disposition': 'attachment; filename="issue.pdf"',
      'content-length': String(bytes.length),
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
    })
    const etag = whole.headers.get('etag') ?? ''
    for (const [headers, status, start, end] of [
      [{ range: 'bytes=0-4' }, 206, 0, 5],
      [{ range: 'bytes=-9' }, 206, bytes.length - 9, bytes.length],
      [{ range: 'bytes=100-' }, 206, 100, bytes.length],
      [{ range: 'bytes=100-', 'if-range': etag }, 206, 100, bytes.length],
      [{ range: 'bytes=100-', 'if-range': '"other"' }, 200, 0, bytes.length],
      [{ range: 'bytes=0-1,4-5' }, 200, 0, bytes.length],
      [{ range: 'lines=1-2' }, 200, 0, bytes.length],
      [{ range: `bytes=${bytes.length}-` }, 416, 0, 0],
      [{ 'if-none-match': etag }, 304, 0, 0],
    ] as const) {
      const response = await get(headers)
      expect([headers, response.status]).toEqual([headers, status])
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes.subarray(start, end))).toBe(true)
    }
    const head = await get({}, 'HEAD')
    expect([head.headers.get('content-length'), await head.text()]).toEqual([String(bytes.length), ''])
    expect((await get({}, 'POST')).status).toBe(405)

    const remove = (id = '') =>
      api.send('mutation ($id: ID!) { deleteDocument(id: $id) { __typename } }', { id }, HOLDER)
    await remove(first?.id)
    expect((await get({}, 'HEAD')).status).toBe(200)
    await remove(second?.id)
    expect((await get({}, 'HEAD')).status).toBe(404)
    expect(await sourcePart.count()).toBe(0)
  })

  it('tell a page the same facts, and take them back', async () => {
    const [command, mutation] = [await start(), await start()]
    const told = { newspaper: '清远日报', publishedOn: '2019-11-12', pageNumber: '7' }
    const options = ['--newspaper', '清远日报', '--published-on', '2019-11-12', '--page', '7']
    const facts = async ({ send }: Api) =>
      (
        await send(`{ documents { nodes { id newspaper publishedOn pageNumber
          metrics(where: { period: { isNull: false } }) { nodes { periodRange { from } } } } } }`)
      ).data.documents.nodes[0]
    await byCommand(command, ['printed.txt'])
    await byMutation(mutation, 'printed.txt')
    expect(await facts(command)).toMatchObject({
      newspaper: '许昌日报',
      publishedOn: '2024-03-08',
      metrics: { nodes: [{ periodRange: { from: '2024-01-01' } }] },
    })
    const printed = await tablesOf(command)

    expect(await byCommand(command, ['printed.txt'], ...options)).toMatchObject({ replaced: 1 })
    expect(await byMutation(mutation, 'printed.txt', told)).toEqual(['REPLACED'])
    expect(await tablesOf(mutation)).toEqual(await tablesOf(command))
    const document = await facts(command)
    expect(document).toMatchObject({
      ...told,
      metrics: { nodes: [{ periodRange: { from: '2019-01-01' } }] },
    })
    // What was told stays, whoever brings the page again.
    expect(await byCommand(mutation, ['printed.txt'])).toMatchObject({ unchanged: 1 })
    expect(await byMutation(command, 'printed.txt')).toEqual(['UNCHANGED'])
    expect(await facts(command)).toEqual(document)

    const correct = publishedOperation('CorrectDocument').text
    const input = { id: document.id, newspaper: null, publishedOn: null, pageNumber: null }
    const { data } = await mutation.send(correct, { input }, HOLDER)
    expect(data.correctDocument).toMatchObject({
      outcome: 'REPLACED',
      document: { publishedOn: '2024-03-08' },
    })
    const id = String(document.id).slice('Document:'.length)
    const corrected = await run(command, [
      'correct',
      id,
      '--newspaper',
      '',
      '--published-on',
      '',
      '--page',
      '',
    ])
    expect(corrected).toMatchObject({ outcome: 'replaced', newspaper: '许昌日报' })
    for (const api of [command, mutation]) expect(await tablesOf(api)).toEqual(printed)
    expect((await mutation.send(correct, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect(
      (await mutation.send(correct, { input: { ...input, id: `Document:${'0'.repeat(64)}` } }, HOLDER)).data
        .correctDocument.__typename,
    ).toBe('NotFound')
  })
})
