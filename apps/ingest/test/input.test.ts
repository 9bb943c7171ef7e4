import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@baobiao/database'
import { ENDINGS } from '@baobiao/documents'
import { describe, expect, it } from 'vitest'
import { eachEngine } from './each-engine.js'
import { runCli, temporaryFolder } from './run-cli.js'

const ARTICLE = '沧州高新区引进高新技术企业39家。'

/** Writes files into a folder of its own, whose path it returns. */
function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

async function documentsAt(databaseUrl: string) {
  const { prisma, close } = await openDatabase(databaseUrl)
  const documents = await prisma.document.findMany({
    include: { articles: true, metrics: true },
    orderBy: { name: 'asc' },
  })
  await close()
  return documents
}

eachEngine('pages of every kind', ({ newUrl }) => {
  it('come from text, Markdown, web pages and JSON Lines', async () => {
    const folder = folderOf({
      'a.txt': `${ARTICLE}一`,
      'b.md': `# 高新区引进企业\n\n${ARTICLE}二`,
      'c.html': `<!doctype html><title>报</title><script>var x = 1</script><h1>高新区<br>引进企业</h1><p>${ARTICLE}<p>产值&nbsp;12亿元。`,
      'd.jsonl': `${JSON.stringify({ name: 'x', text: `${ARTICLE}三`, publishedOn: '2021-07-08', newspaper: '沧州日报' })}\n\n${JSON.stringify({ text: `${ARTICLE}四` })}\n`,
      'e.ndjson': Buffer.from(`${JSON.stringify({ text: `${ARTICLE}五` })}\n`, 'utf16le'),
      '.hidden.docx': 'x',
    })
    const databaseUrl = await newUrl()
    const run = await runCli(['ingest', folder, '--json'], { databaseUrl })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    const documents = await documentsAt(databaseUrl)
    expect(documents.map(({ name }) => name)).toEqual([
      'a.txt',
      'b.md',
      'c.html',
      'd.jsonl:3',
      'e.ndjson:1',
      'x',
    ])
    expect(documents.every(({ metrics }) => metrics.some(({ text }) => text === '39家'))).toBe(true)
    const html = documents[2]
    expect(html?.text).toBe(`<h1>高新区引进企业</h1>\n\n${ARTICLE}\n\n产值 12亿元。`)
    expect(html?.articles.map(({ title }) => title)).toEqual(['高新区引进企业'])
    expect(documents[5]).toMatchObject({ newspaper: '沧州日报', publishedOn: '2021-07-08', pageNumber: null })
  })

  it('fail one by one, with a reason and what to do, and are tried again', async () => {
    const folder = folderOf({
      'empty.txt': '',
      'blank.txt': ' \n\t\n',
      'scan.txt': '%PDF-1.7\n',
      'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a),
      'program.txt': Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0),
      'late-binary.txt': `${'文'.repeat(5000)}\0`,
      'cut.txt': Buffer.from(ARTICLE).subarray(0, 10),
      'huge.txt': Buffer.alloc(2 * 1024 * 1024 + 1, '文'),
      'lines.jsonl': `{"text": 1}\nnot json\n{"text":"x","publishedOn":"2021-02-30"}\n{"text":"${'文'.repeat(800_000)}"}\n{"text":""}\n${JSON.stringify({ text: ARTICLE })}\n`,
      'empty.html': '<html><script>1</script></html>',
      'good.txt': `${ARTICLE}好`,
    })
    const databaseUrl = await newUrl()
    const run = await runCli(['ingest', folder, '--json'], { databaseUrl })
    expect(run.code).toBe(1)
    expect(JSON.parse(run.stdout)).toMatchObject({ created: 2, failed: 14 })
    const failures = async (): Promise<Record<string, string>> => {
      const { stdout } = await runCli(['failures', '--json'], { databaseUrl })
      const rows = stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
      return Object.fromEntries(rows.map(({ name, code }) => [name.slice(folder.length + 1), code]))
    }
    expect(await failures()).toEqual({
      'empty.txt': 'EMPTY',
      'blank.txt': 'EMPTY',
      'scan.txt': 'PDF_BROKEN',
      'picture.txt': 'IMAGE',
      'program.txt': 'BINARY',
      'late-binary.txt': 'BINARY',
      'cut.txt': 'TRUNCATED',
      'huge.txt': 'TOO_LARGE',
      'lines.jsonl:1': 'BAD_RECORD',
      'lines.jsonl:2': 'BAD_RECORD',
      'lines.jsonl:3': 'BAD_RECORD',
      'lines.jsonl:4': 'TOO_LARGE',
      'lines.jsonl:5': 'EMPTY',
      'empty.html': 'EMPTY',
    })
    expect(run.stderr.trim().split('\n')).toHaveLength(14)
    writeFileSync(join(folder, 'cut.txt'), `${ARTICLE}全`)
    writeFileSync(join(folder, 'lines.jsonl'), JSON.stringify({ text: `${ARTICLE}新` }))
    const again = await runCli(['retry', '--json'], { databaseUrl })
    expect(JSON.parse(again.stdout)).toMatchObject({ created: 2, failed: 8 })
    expect(Object.keys(await failures())).toHaveLength(8)
    expect(await failures()).not.toHaveProperty('cut.txt')
  })

  it('tell newspaper, date and page by their path or their furniture, and by nothing else', async () => {
    const folder = folderOf({
      '沧州日报/2021-07-08/A03.txt': `${ARTICLE}今年引进企业5家。`,
      '河北日报20220320第5版.txt': `${ARTICLE}二`,
      '简报_2021-02-30.txt': `${ARTICLE}三`,
      '01d20210708ea.txt': `${ARTICLE}四`,
      'head.txt': `许昌日报 2020年4月9日 星期四 第3版\n\n${ARTICLE}五`,
    })
    const databaseUrl = await newUrl()
    await runCli(['ingest', folder, '--quiet'], { databaseUrl })
    const documents = await documentsAt(databaseUrl)
    const [thisYear] =
      documents.find(({ name }) => name === 'A03.txt')?.metrics.filter(({ period }) => period === '今年') ??
      []
    expect(thisYear).toMatchObject({ text: '5家', periodFrom: '2021-01-01' })
    const facts = documents.map(({ name, newspaper, publishedOn, pageNumber }) => [
      name,
      newspaper,
      publishedOn,
      pageNumber,
    ])
    expect(Object.fromEntries(facts.map(([name, ...rest]) => [name, rest]))).toEqual({
      'A03.txt': ['沧州日报', '2021-07-08', 'A03'],
      '河北日报20220320第5版.txt': ['河北日报', '2022-03-20', '5'],
      '简报_2021-02-30.txt': [null, null, null],
      '01d20210708ea.txt': [null, null, null],
      'head.txt': ['许昌日报', '2020-04-09', '3'],
    })
  })
})

it('name what a folder holds and nobody reads, with what to do', async () => {
  const folder = folderOf({ 'a.txt': ARTICLE, 'b.RTF': '{', 'c/d.docx': 'x', 'c/e.docx': 'x', 'f.log': 'x' })
  const databaseUrl = `file:${join(temporaryFolder(), 'test.sqlite')}`
  const { code, stdout } = await runCli(['ingest', folder], { databaseUrl })
  const lines = stdout.split('\n').filter((line) => line.startsWith('passed over'))
  expect([code, lines]).toEqual([
    0,
    [
      'passed over 1 .rtf (b.RTF): save them as plain text in UTF-8, or print them to PDF',
      'passed over 2 .docx (d.docx, e.docx): save them as plain text in UTF-8, or print them to PDF',
      'passed over 1 .log (f.log): name a file outright to have it read as text',
    ],
  ])
  const again = await runCli(['ingest', folder, '--json'], { databaseUrl })
  expect(JSON.parse(again.stdout)).toMatchObject({ unchanged: 1, passedOver: { rtf: 1, docx: 2, log: 1 } })
})

it('are all told of by the help', async () => {
  const { stdout } = await runCli(['ingest', '--help'])
  // Commander breaks lines.
  expect(stdout.replace(/\s+/g, ' ')).toContain(ENDINGS.map((ending) => `.${ending}`).join(', '))
})

it('are looked for where the path says, and what is wrong with the path is told', async () => {
  const folder = folderOf({ 'notes.docx': 'x' })
  const { code, stderr } = await runCli(['parse', folder, `${folder}/*.txt`, `${folder}/a.txt`, folder])
  expect(code).toBe(1)
  expect(stderr.split('\n').map((line) => line.replace(folder, ''))).toEqual([
    expect.stringMatching(/^: no page in this folder: files of pages end in .*\.pdf/),
    '/*.txt: no file matches: check the pattern',
    '/a.txt: there is no such file: check the path',
    expect.stringMatching(/^: no page in this folder/),
    expect.stringMatching(/^passed over 1 \.docx \(notes\.docx\): save them as plain text/),
    '',
  ])
})

describe('standard input', () => {
  it('is one page or JSON Lines', async () => {
    const databaseUrl = `file:${join(temporaryFolder(), 'test.sqlite')}`
    const input = `${JSON.stringify({ name: '一', text: ARTICLE })}\n${JSON.stringify({ name: '二', text: `${ARTICLE}二` })}`
    const run = await runCli(['ingest', '-', '--input', 'jsonl', '--json'], { databaseUrl, input })
    expect(JSON.parse(run.stdout)).toMatchObject({ created: 2 })
    expect((await documentsAt(databaseUrl)).map(({ name }) => name).sort()).toEqual(['一', '二'])
  })

  it('is not there to be tried again', async () => {
    const databaseUrl = `file:${join(temporaryFolder(), 'test.sqlite')}`
    expect((await runCli(['retry'], { databaseUrl })).stdout).toBe('Nothing failed.\n')
    await runCli(['ingest', '-'], { databaseUrl, input: ' ' })
    const { code, stderr } = await runCli(['retry'], { databaseUrl })
    expect([code, stderr]).toEqual([0, '-: came through standard input: send it again, or `dismiss` it\n'])
  })
})
