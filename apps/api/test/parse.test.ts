import { parsePage } from '@baobiao/parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { MAX_PAGE_CHARACTERS } from '../src/schema/parse/parse.queries.js'
import { type Api, sqliteOnly } from './support/api.js'
import { seeds } from './support/seeds.js'

const SPAN = 'span { start end raw }'
const PARSE = `query ($text: String!) { parse(text: $text) {
  parserVersion
  articles { title kicker subtitle outlet text titleSpans { start end raw } authors { name role ${SPAN} }
    dateline { text place date ${SPAN} } paragraphs { kind text spans { start end raw } } captions { text credit ${SPAN} } }
  organizations { name type mentions { surface articleIndex rule ${SPAN} } }
  metrics { text value max unit dimension qualifier change indicator organization period periodRange { from to } base per articleIndex rule
    normalized { value unit } sentence { text ${SPAN} } ${SPAN} }
  captions { text ${SPAN} }
  leftOut { text reason ${SPAN} }
} }`

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
    ['no text at all', '\0\u{FFFD}\ud800'],
    ['other scripts', 'Lorem ipsum dolor 12 km/h.\nשלום'],
  ])('reads %s as a page like any other', async (_, text) => {
    const { data, errors } = await api.send(PARSE, { text })
    expect(errors).toBeUndefined()
    expect(data.parse.articles.map(({ title }: { title: string }) => title)).toEqual(
      parsePage(text).articles.map(({ title }) => title),
    )
  })

  it('refuses a text that is no page', async () => {
    const { errors } = await api.send(PARSE, { text: '文'.repeat(MAX_PAGE_CHARACTERS + 1) })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_TEXT', argument: 'text' })
  })

  it('stops when its time is over, and goes on serving', async () => {
    const short = await engine.start({ settings: { timeLimitMs: 300 } })
    const long = seeds()
      .map(({ text }) => text)
      .join('\n')
      .repeat(10)
      .slice(0, MAX_PAGE_CHARACTERS)
    const { errors } = await short.send(PARSE, { text: long })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TIMEOUT'])
    expect((await short.send('{ __typename }')).data).toEqual({ __typename: 'Query' })
  })
})
