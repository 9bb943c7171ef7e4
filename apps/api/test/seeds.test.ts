import { beforeAll, expect, it } from 'vitest'
import { type Answer, type Api, eachEngine } from './support/api.js'
import { seeds } from './support/seeds.js'

interface Place {
  readonly start: number
  readonly end: number
  readonly raw: string
}

const SPAN = '{ start end raw }'

/**
 * White space and invisible characters out, compatibility forms (NFKC) to their plain ones, one form for each dash and
 * quote: what the parser reads and what the page shows are the same text up to this.
 */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Cc}]/gu, '')
    .replace(/[―–‒─━]/g, '—')
    .replace(/[〝「『﹁]/g, '“')
    .replace(/[〞」』﹂]/g, '”')
    .replace(/[•‧・]/g, '·')
}

/** Where the page draws words twice, the text has them once: then its characters stand in the raw text in their order. */
function expectSame(raw: string, read: string): void {
  if (raw === read) return
  let at = 0
  for (const character of raw) if (character === read.charAt(at)) at++
  expect(at, `${read} in ${raw}`).toBe(read.length)
  expect([...raw].filter((character) => !read.includes(character))).toEqual([])
}

eachEngine('the seeds', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: seeds() })
  })

  it('are found by any part of a text, which the search index helps to find', async () => {
    const articles = await api.database.prisma.article.findMany({ select: { title: true, text: true } })
    const texts = articles.map(({ text }) => text)
    const parts = Array.from({ length: 24 }, (_, index) => {
      const text = texts[(index * 7) % texts.length] as string
      const at = (index * 131) % Math.max(text.length - 6, 1)
      return text.slice(at, at + 1 + (index % 6))
    })
    const counts = parts.map((part) => {
      const sought = part.toLowerCase()
      return texts.filter((text) => text.toLowerCase().includes(sought)).length
    })
    const asked = parts.map((_, index) => `$p${index}: String`).join(' ')
    const fields = parts.map(
      (_, index) => `a${index}: articles(where: { text: { contains: $p${index} } }) { totalCount }`,
    )
    const variables = Object.fromEntries(parts.map((part, index) => [`p${index}`, part]))
    const { data } = await api.send(`query (${asked}) { ${fields.join(' ')} }`, variables)
    expect(parts.map((_, index) => data[`a${index}`].totalCount)).toEqual(counts)
    expect(Math.min(...counts)).toBeGreaterThan(0)
  })

  it('have the article 清远高新区“红色”动能澎湃奔涌 with its reporter', async () => {
    const { data } = await api.send(
      '{ articles(where: { title: { equals: "清远高新区“红色”动能澎湃奔涌" } }) { nodes { authors { name role } } } }',
    )
    expect(data).toMatchObject({
      articles: { nodes: [{ authors: expect.arrayContaining([{ name: '叶伟', role: 'REPORTER' }]) }] },
    })
  })

  it('have metrics of unit 家 sorted by value', async () => {
    const { data } = await api.send(
      '{ metrics(first: 100, where: { unit: { equals: "家" } }, orderBy: { field: VALUE, direction: DESC }) { totalCount nodes { value unit } } }',
    )
    const { totalCount, nodes } = data.metrics
    expect(nodes.length).toBeGreaterThan(5)
    expect(totalCount).toBe(nodes.length)
    expect(nodes.every(({ unit }: { unit: string }) => unit === '家')).toBe(true)
    const values = nodes.map(({ value }: { value: string }) => Number(value))
    expect(values).toEqual([...values].sort((a, b) => b - a))
  })

  it('cut the source by every span into the text that was read from it', async () => {
    const { data } = await api.send(`{ documents(first: 10) { nodes {
      text
      captions { text span ${SPAN} }
      articles(first: 100) { nodes {
        title titleSpans ${SPAN} kicker kickerSpans ${SPAN} subtitle subtitleSpans ${SPAN}
        authors { name span ${SPAN} } sections { text span ${SPAN} }
        paragraphs { text spans ${SPAN} }
      } }
    } } }`)
    let checked = 0
    const check = (source: string, read: string | null, places: readonly Place[]): void => {
      for (const { start, end, raw } of places) expect(raw).toBe(source.slice(start, end))
      expectSame(folded(places.map(({ raw }) => raw).join('')), folded(read ?? ''))
      checked++
    }
    for (const { text: source, captions, articles } of data.documents.nodes) {
      for (const { text, span } of captions) check(source, text, [span])
      for (const article of articles.nodes) {
        check(source, article.title, article.titleSpans)
        check(source, article.kicker, article.kickerSpans)
        check(source, article.subtitle, article.subtitleSpans)
        for (const { name, span } of article.authors) check(source, name, [span])
        for (const { text, span } of article.sections) check(source, text, [span])
        for (const { text, spans } of article.paragraphs) check(source, text, spans)
      }
    }
    expect(checked).toBeGreaterThan(150)
  })

  it.each(['metrics { text', 'mentions { text: surface'])(
    'cut the source by every span of %s',
    async (selection) => {
      const [field, text] = selection.split(' { ') as [string, string]
      const { data } = await api.send('{ documents { nodes { id text } } }')
      let checked = 0
      for (const { id, text: source } of data.documents.nodes) {
        for (let after: string | null = ''; after !== null; ) {
          const answer: Answer = await api.send(
            `query ($id: ID!, $after: String) { document(id: $id) { ${field}(first: 100, after: $after) {
            pageInfo { hasNextPage endCursor } nodes { ${text} span ${SPAN} }
          } } }`,
            { id, after: after || null },
          )
          const { nodes, pageInfo } = answer.data.document[field]
          for (const { text: read, span } of nodes) {
            expect(span.raw).toBe(source.slice(span.start, span.end))
            expectSame(folded(span.raw), folded(read))
            checked++
          }
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null
        }
      }
      // Organizations are as many as the parser finds.
      if (field === 'metrics') expect(checked).toBeGreaterThan(200)
    },
  )
})
