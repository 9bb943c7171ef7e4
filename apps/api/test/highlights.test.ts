import { describe, expect, it } from 'vitest'
import { locate, placeIn } from '../src/schema/article/locate.js'
import { eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'
import { seeds } from './support/seeds.js'

const HIGHLIGHTS = 'start end text kind span { raw } organization { name } metric { text }'

interface Highlight {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: string
  readonly span: { readonly raw: string }
  readonly organization: { readonly name: string } | null
  readonly metric: { readonly text: string } | null
}

eachEngine('highlights', (engine) => {
  it('mark organizations and metrics in the text, in order', async () => {
    const api = await engine.start({ documents: corpus })
    const { data } = await api.send(
      `{ articles(where: { title: { equals: "两企业获银行授信" } }) { nodes { text highlights { ${HIGHLIGHTS} } } } }`,
    )
    const [{ text, highlights }] = data.articles.nodes
    expect(
      highlights.map((one: Highlight) => [one.text, one.organization?.name ?? one.metric?.text]),
    ).toEqual([
      ['沧州银行', '沧州银行'],
      ['河北鑫海化工集团', '河北鑫海化工集团'],
      ['1.2亿元', '1.2亿元'],
      ['河北沃润达金属包装有限公司', '河北沃润达金属包装有限公司'],
      ['约800万元', '约800万元'],
    ])
    for (const { start, end, text: marked } of highlights) expect(text.slice(start, end)).toBe(marked)
  })

  it('of the seeds are places of the very texts, headlines included, and hardly any is lost', async () => {
    const api = await engine.start({ documents: seeds() })
    let [marked, stored] = [0, 0]
    for (let after: string | null = ''; after !== null; ) {
      const { data } = await api.send(
        `query ($after: String) { articles(first: 10, after: $after) { pageInfo { hasNextPage endCursor } nodes {
          text title highlights { ${HIGHLIGHTS} } titleHighlights { ${HIGHLIGHTS} }
          mentions { totalCount } metrics { totalCount }
        } } }`,
        { after: after || null },
      )
      for (const { text, title, highlights, titleHighlights, mentions, metrics } of data.articles.nodes) {
        for (const [source, list] of [
          [text, highlights],
          [title, titleHighlights],
        ]) {
          let last = 0
          for (const { start, end, text: shown, kind, organization, metric } of list as Highlight[]) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(source.slice(start, end)).toBe(shown)
            expect([organization === null, metric === null]).toEqual([kind === 'METRIC', kind !== 'METRIC'])
            last = end
            marked++
          }
        }
        stored += mentions.totalCount + metrics.totalCount
      }
      const { hasNextPage, endCursor } = data.articles.pageInfo
      after = hasNextPage ? endCursor : null
    }
    expect(stored).toBeGreaterThan(300)
    // Subtitles, kickers and captions hold the others.
    expect(marked / stored).toBeGreaterThan(0.9)
  })
})

describe('locating a source in its text', () => {
  const source = '沧州\n高新区 OPEN\nDAY 与\u{20000}集团'
  const places = locate(source, [
    { text: '沧州高新区OPEN DAY与\u{20000}集团', spans: [{ start: 0, end: source.length }] },
  ])

  it.each([
    ['沧州\n高新区', '沧州高新区'],
    ['OPEN\nDAY', 'OPEN DAY'],
    ['\u{20000}集团', '\u{20000}集团'],
  ])('passes over breaks and spaces: %j', (raw, text) => {
    const start = source.indexOf(raw)
    const place = placeIn(places, { start, end: start + raw.length })
    expect('沧州高新区OPEN DAY与\u{20000}集团'.slice(place?.start, place?.end)).toBe(text)
  })

  it('finds nothing for what stands elsewhere', () => {
    expect(
      placeIn(locate('甲乙丙丁', [{ text: '丙丁', spans: [{ start: 2, end: 4 }] }]), { start: 0, end: 2 }),
    ).toBeNull()
  })
})
