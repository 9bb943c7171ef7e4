import { parsePage } from '@baobiao/parser'
import { smallPdf } from '@baobiao/testing/small-pdf'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Settings } from '../src/environment.js'
import { MAX_PAGE_CHARACTERS } from '../src/schema/parse/parse.queries.js'
import { type Api, sqliteOnly } from './support/api.js'
import { seeds } from './support/seeds.js'

const SPAN = 'span { start end raw }'
const PARSE = `query ($text: String!) { parse(text: $text) {
  parserVersion
  articles { title kicker subtitle outlet text titleSpans { start end raw } authors { name role ${SPAN} }
    dateline { text place date ${SPAN} } paragraphs { kind text spans { start end raw } } captions { text credit ${SPAN} } }
  organizations { name type region mentions { surface articleIndex rule ${SPAN} } }
  metrics { text value max unit dimension qualifier change indicator organization period periodRange { from to } base per articleIndex rule
    normalized { value unit } sentence { text ${SPAN} } ${SPAN} }
  captions { text ${SPAN} }
  leftOut { text reason ${SPAN} }
} }`
const PARSE_FILE = `query ($base64: String!, $name: String!, $page: Int!) {
  parseFile(base64: $base64, name: $name, page: $page) {
    ... on ParsedDocument { format pageCount newspaper publishedOn text lines { start end fontSize box { page x } }
      page { metrics { text periodRange { from } span { boxes { page x } } } } }
    ... on UnreadableDocument { reason message }
  }
}`

sqliteOnly('parse', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start()
  })

  it('reads a text without storing it', async () => {
    const text = '沧州高新区去年入驻企业1286家，总产值达36.57亿元。'
    api.statements()
    const { data, errors } = await api.send(PARSE, { text })
    expect(errors).toBeUndefined()
    expect(data.parse.metrics.map(({ value, unit }: Record<string, string>) => [value, unit])).toEqual([
      ['1286', '家'],
      ['3657000000', '元'],
    ])
    expect(api.statements()).toEqual([])
  })

  it('tells the region of an organization as one that is stored has it', async () => {
    const { data } = await api.send(PARSE, { text: '沧州市财政局向云石新材料有限公司拨款3万元。' })
    const regions = data.parse.organizations.map(({ name, region }: Record<string, string>) => [name, region])
    expect(regions).toEqual([
      ['沧州市财政局', '河北省/沧州市'],
      ['云石新材料有限公司', null],
    ])
  })

  it('understands times by the day of the issue', async () => {
    const { data } = await api.send(
      `{ parse(text: "今年1—2月，全市工业产值36.57亿元，同比增长12.5%。", publishedOn: "2024-03-08") {
        metrics { text period periodRange { from to } base }
      } }`,
    )
    expect(data.parse.metrics).toMatchObject([
      { text: '36.57亿元', periodRange: { from: '2024-01-01', to: '2024-02-29' } },
      { text: '12.5%', base: '同比' },
    ])
  })

  it('says what each line was taken for, why, and what came next', async () => {
    const text =
      '石桥镇图书馆开馆\n本报记者 张三\n　　本报讯 石桥镇图书馆6月1日开馆，藏书3万册。\n本版编辑：李四'
    const { data, errors } = await api.send(
      `query ($text: String!) { parse(text: $text) {
        lines { role articleIndex reason evidence runnerUp { role sameArticle behindBy evidence } span { raw } }
      } }`,
      { text },
    )
    expect(errors).toBeUndefined()
    const { lines } = data.parse
    expect(lines.map(({ role }: { role: string }) => role)).toEqual([
      'TITLE',
      'BYLINE',
      'PARAGRAPH',
      'LEFT_OUT',
    ])
    expect(lines[1]).toMatchObject({ articleIndex: 0, reason: null, span: { raw: '本报记者 张三' } })
    expect(lines[3]).toMatchObject({ articleIndex: null, reason: 'EDITOR_CREDIT' })
    for (const { evidence, runnerUp } of lines) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(runnerUp.behindBy).toBeGreaterThanOrEqual(0)
    }
    const { errors: refused } = await api.send(
      `query ($text: String!) { parse(text: $text) { lines { text } } }`,
      {
        text: `${'\n'.repeat(20_000)}${text}`,
      },
    )
    expect(refused?.[0]).toMatchObject({ extensions: { code: 'BAD_TEXT' } })
  })

  it('reads a page of a PDF as it would be ingested, with the place of every line', async () => {
    const line = (text: string, y: number, size = 10) => ({ text, x: 40, y, size })
    const pdf = smallPdf([
      [line('沧州日报 2023年8月9日 第1版', 20), line('高新区引进企业', 60, 24)],
      [line('开发区引进企业', 60, 24), line('今年以来，开发区引进企业10家。', 110)],
    ])
    const read = async (bytes: Buffer, page: number, name = '沧州日报_2021-07-08_A03.pdf') =>
      (await api.send(PARSE_FILE, { base64: bytes.toString('base64'), name, page })).data.parseFile
    const second = await read(pdf, 2)
    expect(second).toMatchObject({
      format: 'PDF',
      pageCount: 2,
      newspaper: '沧州日报',
      publishedOn: '2021-07-08',
      page: { metrics: [{ text: '10家', periodRange: { from: '2021-01-01' } }] },
    })
    expect(
      second.lines.map(({ start, end }: { start: number; end: number }) => second.text.slice(start, end)),
    ).toEqual(['开发区引进企业', '今年以来，开发区引进企业10家。'])
    expect(second.lines[0]).toMatchObject({ fontSize: 24, box: { page: 2, x: 40 } })
    expect(second.page.metrics[0].span.boxes).toMatchObject([{ page: 2, x: 160 }])
    expect(await read(pdf, 3)).toMatchObject({ reason: 'EMPTY' })
    expect(await read(pdf.subarray(0, 200), 1)).toMatchObject({ reason: 'PDF_BROKEN' })
    expect(await read(Buffer.from('b9b2d3d036bcd2c6f3d2b5a1a3', 'hex'), 1, 'a.txt')).toMatchObject({
      format: 'TEXT',
      lines: null,
      text: '共有6家企业。',
    })
  })

  describe.each(seeds())('of the seed $name', ({ text, page }) => {
    it('gives all that the parser reads, each with its place', async () => {
      const { data, errors } = await api.send(PARSE, { text })
      expect(errors).toBeUndefined()
      const { articles, organizations, metrics, leftOut } = data.parse
      expect(articles.map(({ title }: { title: string }) => title)).toEqual(
        page.articles.map(({ title }) => title),
      )
      expect(organizations.map(({ name }: { name: string }) => name)).toEqual(
        page.organizations.map(({ name }) => name),
      )
      expect(metrics.map(({ value }: { value: string }) => value)).toEqual(
        page.metrics.map(({ value }) => value),
      )
      expect(leftOut).toHaveLength(page.leftOut.length)
      let spans = 0
      JSON.stringify(data, (_, value) => {
        if (value?.raw !== undefined) {
          expect(text.slice(value.start, value.end)).toBe(value.raw)
          spans++
        }
        return value
      })
      expect(spans).toBeGreaterThan(page.metrics.length)
    })
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\n'],
    ['no text at all', '\u{1}\u{FFFD}'],
    ['other scripts', 'Lorem ipsum dolor 12 km/h.\nשלום'],
  ])('reads %s as a page like any other', async (_, text) => {
    const { data, errors } = await api.send(PARSE, { text })
    expect(errors).toBeUndefined()
    expect(data.parse.articles.map(({ title }: { title: string }) => title)).toEqual(
      parsePage(text).articles.map(({ title }) => title),
    )
  })

  it.each([
    ['more than a page', '文'.repeat(MAX_PAGE_CHARACTERS + 1)],
    ['U+0000, as ingestDocument does', '高新区\0引进企业222家。'],
    ['half of a character', '高新区\ud840引进企业222家。'],
  ])('refuses a text that is no page: %s', async (_, text) => {
    const { errors } = await api.send(PARSE, { text })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_TEXT', argument: 'text' })
  })

  const HOW_SURE = `query($text: String!, $least: Float) {
    parse(text: $text, leastConfidence: $least) { organizations { mentions { confidence } } }
  }`

  it('leaves out organizations less sure than is asked for', async () => {
    const text = seeds()[0]?.text ?? ''
    const confidences = async (least: number): Promise<number[]> => {
      const { data } = await api.send(HOW_SURE, { text, least })
      return data.parse.organizations.flatMap(({ mentions }: { mentions: { confidence: number }[] }) =>
        mentions.map(({ confidence }) => confidence),
      )
    }
    const [all, sure] = [await confidences(0), await confidences(0.99)]
    expect(sure.length).toBeGreaterThan(0)
    expect(sure.length).toBeLessThan(all.length)
    expect(Math.min(...sure)).toBeGreaterThanOrEqual(0.99)
  })

  it.each([-0.1, 1.5])('refuses a confidence of %s', async (least) => {
    const { errors } = await api.send(HOW_SURE, { text: '引进企业222家。', least })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', argument: 'leastConfidence' })
  })

  it.each<[string, Partial<Settings>, string]>([
    ['its time is over', { timeLimitMs: 1_000 }, 'TIMEOUT'],
    ['the page took its share of work', { timeLimitMs: 60_000, pageTimeoutSeconds: 1 }, 'BAD_TEXT'],
  ])('stops when %s, and goes on serving', async (_, settings, code) => {
    const short = await engine.start({ settings })
    const long = seeds()
      .map(({ text }) => text)
      .join('\n')
      .repeat(10)
      .slice(0, MAX_PAGE_CHARACTERS)
    const { errors } = await short.send(PARSE, { text: long })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code])
    expect((await short.send('{ __typename }')).data).toEqual({ __typename: 'Query' })
  })
})
