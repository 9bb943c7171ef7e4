import { describe, expect, it } from 'vitest'
import { locate, placeIn } from '../src/schema/article/locate.js'
import { eachEngine, sqliteOnly } from './support/api.js'
import { corpus } from './support/corpus.js'
import { seeds } from './support/seeds.js'

const HIGHLIGHTS = `{ __typename start end text span { raw }
  ... on OrganizationHighlight { organization { name } mention { id surface } } ... on MetricHighlight { metric { id text } } }`

type Highlight = { readonly start: number; readonly end: number; readonly text: string } & (
  | {
      readonly __typename: 'OrganizationHighlight'
      readonly organization: { readonly name: string }
      readonly mention: { readonly id: string; readonly surface: string }
    }
  | {
      readonly __typename: 'MetricHighlight'
      readonly metric: { readonly id: string; readonly text: string }
    }
)

interface Highlighted {
  readonly text: string
  readonly highlights: readonly Highlight[]
}

interface ShownArticle extends Highlighted, Record<'title' | 'kicker' | 'subtitle', string | null> {
  readonly titleHighlights: readonly Highlight[]
  readonly kickerHighlights: readonly Highlight[]
  readonly subtitleHighlights: readonly Highlight[]
  readonly paragraphs: readonly (Highlighted & { readonly start: number; readonly end: number })[]
  readonly captions: readonly Highlighted[]
}

interface ShownDocument extends Highlighted {
  readonly metricCount: number
  readonly mentionCount: number
}

const idOf = (one: Highlight): string =>
  one.__typename === 'MetricHighlight' ? one.metric.id : one.mention.id

/** Every highlighted text of an article. */
function textsOf(article: ShownArticle): Highlighted[] {
  return [
    article,
    ...(['title', 'kicker', 'subtitle'] as const).map((part) => ({
      text: article[part] ?? '',
      highlights: article[`${part}Highlights`],
    })),
    ...article.captions,
  ]
}

/** In order, never overlapping, and with the text that stands there. */
function expectPlaces({ text, highlights }: Highlighted): void {
  let last = 0
  for (const { start, end, text: shown } of highlights) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(text.slice(start, end)).toBe(shown)
    last = end
  }
}

eachEngine('highlights', (engine) => {
  it('mark organizations and metrics in the text, in order', async () => {
    const api = await engine.start({ documents: corpus })
    const { data } = await api.send(
      `{ articles(where: { title: { equals: "两企业获银行授信" } }) { nodes { text highlights ${HIGHLIGHTS} } } }`,
    )
    const [{ text, highlights }] = data.articles.nodes
    expect(
      highlights.map((one: Highlight) => [
        one.text,
        one.__typename === 'MetricHighlight' ? one.metric.text : one.organization.name,
      ]),
    ).toEqual([
      ['沧州银行', '沧州银行'],
      ['河北鑫海化工集团', '河北鑫海化工集团'],
      ['1.2亿元', '1.2亿元'],
      ['河北沃润达金属包装有限公司', '河北沃润达金属包装有限公司'],
      ['约800万元', '约800万元'],
    ])
    for (const { start, end, text: marked } of highlights) expect(text.slice(start, end)).toBe(marked)
    const [{ mention }] = highlights
    const again = await api.send('query ($id: ID!) { node(id: $id) { id ... on Mention { surface } } }', {
      id: mention.id,
    })
    expect(again.data.node).toEqual(mention)
  })

  it('of the seeds are places of the very texts: heads, paragraphs and captions hold every figure, and hardly a mention is lost', async () => {
    const api = await engine.start({ documents: seeds(), settings: { costBudget: 1_000_000_000 } })
    const { data } = await api.send(`{ documents { nodes { articles(first: 100) { nodes {
      text title kicker subtitle highlights ${HIGHLIGHTS} titleHighlights ${HIGHLIGHTS} kickerHighlights ${HIGHLIGHTS} subtitleHighlights ${HIGHLIGHTS}
      paragraphs { text start end highlights { start end text } } captions { text highlights ${HIGHLIGHTS} }
    } } metrics(first: 100, where: { article: {} }) { nodes { id } } mentions(first: 100, where: { article: {} }) { nodes { id } } } } }`)
    const marked = new Set<string>()
    for (const article of data.documents.nodes.flatMap(
      ({ articles }: { articles: { nodes: ShownArticle[] } }) => articles.nodes,
    ) as ShownArticle[]) {
      for (const { text, highlights } of textsOf(article)) {
        expectPlaces({ text, highlights })
        for (const one of highlights) marked.add(idOf(one))
      }
      expect(
        article.paragraphs.flatMap(({ start, highlights }) =>
          highlights.map((one) => [one.start + start, one.end + start, one.text]),
        ),
      ).toEqual(article.highlights.map(({ start, end, text }) => [start, end, text]))
      for (const { start, end, text } of article.paragraphs) expect(article.text.slice(start, end)).toBe(text)
    }
    const stored = (kind: 'metrics' | 'mentions'): string[] =>
      data.documents.nodes.flatMap((document: Record<string, { nodes: { id: string }[] }>) =>
        document[kind]?.nodes.map(({ id }) => id),
      )
    const lost = (kind: 'metrics' | 'mentions') => stored(kind).filter((id) => !marked.has(id))
    expect(stored('metrics').length).toBeGreaterThan(100)
    expect(lost('metrics')).toEqual([])
    expect(lost('mentions').length / stored('mentions').length).toBeLessThan(0.02)
  })

  it('of whole pages hold every figure and every mention, in articles or not', async () => {
    const api = await engine.start({ documents: seeds() })
    const { data } = await api.send(
      `{ documents(first: 5) { nodes { text metricCount mentionCount highlights ${HIGHLIGHTS} } } }`,
    )
    expect(data.documents.nodes).toHaveLength(5)
    for (const page of data.documents.nodes as ShownDocument[]) {
      expectPlaces(page)
      expect(new Set(page.highlights.map(idOf)).size).toBe(page.metricCount + page.mentionCount)
    }
  })
})

sqliteOnly('highlights of a page that is not stored', (engine) => {
  it('are those that it would have', async () => {
    const [seed] = seeds()
    const api = await engine.start({ documents: seeds().slice(0, 1), settings: { costBudget: 1_000_000 } })
    const asked = (highlights: string): string =>
      ['title', 'kicker', 'subtitle']
        .map((part) => `${part} ${part}Highlights ${highlights}`)
        .concat(`text highlights ${highlights} captions { text highlights ${highlights} }`)
        .join(' ')
    const RUN = 'start end text span { start end }'
    const stored = await api.send(
      `{ documents { nodes { articles { nodes { ${asked(`{
        ${RUN} ... on OrganizationHighlight { mention { surface } } ... on MetricHighlight { metric { value unit } }
      }`)} } } } } }`,
    )
    const parsed = await api.send(
      `query ($text: String!) { parse(text: $text) { articles { ${asked(`{
        ${RUN} ... on ParsedOrganizationHighlight { mention { surface } } ... on ParsedMetricHighlight { metric { value unit } }
      }`)} } } }`,
      { text: seed?.text },
    )
    expect([stored.errors, parsed.errors]).toEqual([undefined, undefined])
    const { nodes } = stored.data.documents.nodes[0].articles
    expect(nodes.flatMap((article: ShownArticle) => article.highlights).length).toBeGreaterThan(20)
    const inCaptions = nodes.flatMap(({ captions }: ShownArticle) =>
      captions.flatMap(({ highlights }) => highlights),
    )
    expect(inCaptions.length).toBeGreaterThan(0)
    expect(parsed.data.parse.articles).toEqual(nodes)
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
