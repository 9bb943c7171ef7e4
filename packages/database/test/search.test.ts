import { createHash } from 'node:crypto'
import { parsePage } from '@baobiao/parser'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  countHits,
  type Database,
  migrate,
  openDatabase,
  type ParsedDocument,
  Prisma,
  reindex,
  removeDocument,
  type SearchHit,
  saveDocument,
  saveDocuments,
  searchEntries,
} from '../src/index.js'
import { formOf, searchForm } from '../src/search/search-form.js'
import { eachEngine } from './each-engine.js'
import { seeds } from './seeds.js'

function page(text: string, publishedOn: string | null = null): ParsedDocument {
  const id = createHash('sha256').update(text).digest('hex')
  const facts = { newspaper: null, pageNumber: null, publishedOn }
  return { id, name: id, encoding: 'utf-8', byteLength: 0, text, page: parsePage(text), ...facts }
}

const filler = '近年来，各项工作扎实推进，群众的获得感明显增强。'
const PAGES = [
  page(`# 党建引领高新区发展\n\n本报讯（记者 张岚）${filler}沧州高新区管委会引进企业222家。`, '2021-07-01'),
  page(
    `# 项目建设再提速\n\n本报讯（记者 张岚）${filler}坚持以党建促发展，党建做实了就是生产力。`,
    '2021-07-02',
  ),
  page(
    `# 春耕正当时\n\n本报讯（记者 李岚）${filler}推动党建工作，GDP增长5.2%，引进ＡＩ产业项目。`,
    '2021-07-03',
  ),
  page(`# 夜市开张\n\n本报讯（记者 王岚）${filler}各级党，建强组织；a fair of Airports。`, '2021-07-04'),
]

eachEngine('search', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await engine.open()
    await saveDocuments(database, [...PAGES, ...seeds])
  })

  const articles = (query: string, first = 50): Promise<SearchHit[]> =>
    searchEntries(database, { kind: 'article', query, first })
  const among = Prisma.sql`SELECT "id" FROM "Article" WHERE "documentId" IN (${Prisma.join(PAGES.map(({ id }) => id))})`
  const titles = async (query: string): Promise<(string | undefined)[]> => {
    const hits = await searchEntries(database, { kind: 'article', query, first: 50, within: among })
    expect(await countHits(database, { kind: 'article', query, within: among })).toBe(hits.length)
    return hits.map(({ title }) => title?.text)
  }

  it.each([
    [
      'two characters inside a clause, titles first, then the most',
      '党建',
      ['党建引领高新区发展', '项目建设再提速', '春耕正当时'],
    ],
    ['a phrase', '党建促发展', ['项目建设再提速']],
    ['no phrase across a comma', '党建强', []],
    ['characters that stand apart', '建党', []],
    ['one letter', '耕', ['春耕正当时']],
    ['traditional characters', '項目建設', ['项目建设再提速']],
    ['words that must all be there', '党建 GDP', ['春耕正当时']],
    ['Latin letters in either case', 'gdp', ['春耕正当时']],
    ['full-width characters', 'AI', ['春耕正当时']],
    ['whole Latin words only', 'air', []],
    ['a quoted phrase', '"fair of airports"', ['夜市开张']],
    ['a figure', '5.2%', ['春耕正当时']],
    ['Latin and Chinese together', 'GDP增长', ['春耕正当时']],
    ['an organization by its full name', '沧州高新区管委会', ['党建引领高新区发展']],
    ['nothing to search', '，。" "', []],
    ['what is SQL, FTS5 and tsquery', `' OR 1=1 -- AND NOT * : & | ! ( ) \\ %_`, []],
  ])('finds %s: %s', async (_case, query, expected) => {
    expect(await titles(query)).toEqual(expected)
  })

  it('ranks by where one character stands, not by how often; a number is none', async () => {
    const own = [
      page('# 甲\n\n本报讯 海上有鲸，又有鲸，还有鲸。', '2021-08-01'),
      page('# 乙\n\n本报讯 海上有鲸，编号7684。', '2021-08-02'),
    ]
    for (const document of [...own, page('# 鲸讯\n\n本报讯 出海。', '2021-07-01')])
      await saveDocument(database, document)
    const titlesOf = async (query: string) =>
      (await searchEntries(database, { kind: 'article', query, first: 9 })).map(({ title }) => title?.text)
    expect(await titlesOf('鲸')).toEqual(['鲸讯', '乙', '甲'])
    // U+7684
    const article = { kind: 'article', query: '的', first: 100 } as const
    expect((await searchEntries(database, article)).map(({ title }) => title?.text)).not.toContain('乙')
    expect(await countHits(database, article)).toBe((await searchEntries(database, article)).length)
    expect(await titlesOf('7684')).toEqual(['乙'])
  })

  it('marks the phrases in title and snippet', async () => {
    const [first, second] = await searchEntries(database, {
      kind: 'article',
      query: '党建',
      first: 2,
      within: among,
    })
    const marked = ({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) =>
      marks.map(({ start, end }) => text.slice(start, end))
    expect(first?.title && marked(first.title)).toEqual(['党建'])
    expect(first?.matched).toEqual(['title'])
    expect(second && marked(second.snippet)).toEqual(['党建', '党建'])
    expect(second?.snippet.text.length).toBeLessThanOrEqual(100)
  })

  it('pages through the hits by cursors without losing or doubling one', async () => {
    const all = await articles('发展')
    expect(all.length).toBeGreaterThan(5)
    const paged: SearchHit[] = []
    for (let after: SearchHit['cursor'] | undefined; ; after = paged.at(-1)?.cursor) {
      const hits = await searchEntries(database, {
        kind: 'article',
        query: '发展',
        first: 2,
        ...(after && { after }),
      })
      if (hits.length === 0) break
      paged.push(...hits)
    }
    expect(paged).toEqual(all)
  })

  it('finds organizations by any of their names', async () => {
    const organizations = await database.prisma.organization.findMany({
      include: { names: true },
      orderBy: { names: { _count: 'desc' } },
      take: 5,
    })
    expect(organizations[0]?.names.length).toBeGreaterThan(2)
    for (const { id, names } of organizations)
      for (const { name } of names) {
        const hits = await searchEntries(database, { kind: 'organization', query: `"${name}"`, first: 100 })
        expect(hits.map((hit) => hit.id)).toContain(id)
      }
  })

  it('finds metrics by the words of their indicator or sentence, and none of a removed document', async () => {
    const [metric] = await database.prisma.metric.findMany({ where: { indicator: { not: null } }, take: 1 })
    const search = { kind: 'metric', query: `"${metric?.indicator}"`, first: 100 } as const
    const hits = await searchEntries(database, search)
    expect(hits.map(({ id }) => id)).toContain(metric?.id)
    expect(hits[0]?.matched[0]).toBe('title')
    const before = await countHits(database, search)
    const text = `# 另一版\n\n本报讯 据统计，全市${metric?.indicator}12345家。`
    const again = page(text, '2021-07-02')
    await saveDocument(database, again)
    expect(await countHits(database, search)).toBeGreaterThan(before)
    await removeDocument(database, again.id)
    expect(await countHits(database, search)).toBe(before)
  })

  it('refuses queries that nobody types', async () => {
    await expect(articles('党'.repeat(201))).rejects.toThrow(RangeError)
    await expect(articles('一 二 三 四 五 六 七 八 九 十 百')).rejects.toThrow(RangeError)
  })
})

describe('a query', () => {
  // Both are asked after the tests of each engine have ended.
  const databases: Database[] = []
  afterAll(() => Promise.all(databases.map((database) => database.close())))
  eachEngine('of the seeds', (engine) => {
    it('has its pages', async () => {
      const database = await openDatabase(await engine.emptyUrl())
      await migrate(database)
      await saveDocuments(database, seeds)
      databases.push(database)
    })
  })

  it('finds every article that it was taken from, the same hits in the same order on both engines', async () => {
    const texts = await databases[0]?.prisma.article.findMany({
      select: { id: true, title: true, text: true },
    })
    const cut = fc
      .tuple(fc.constantFrom(...(texts ?? [])), fc.boolean(), fc.nat(), fc.integer({ min: 1, max: 8 }))
      .map(([{ id, title, text }, ofTitle, at, length]) => {
        const from = ofTitle && title ? title : text
        return { id, query: from.slice(at % from.length, (at % from.length) + length) }
      })
      .filter(({ query }) => /[\p{L}\p{N}]/u.test(query))
    await fc.assert(
      fc.asyncProperty(cut, async ({ id, query }) => {
        const [first, ...others] = await Promise.all(
          databases.map((database) => searchEntries(database, { kind: 'article', query, first: 100 })),
        )
        // A cut inside a figure or a Latin word is no whole word.
        if (!/[a-z0-9]/i.test(query)) expect(first?.map((hit) => hit.id)).toContain(id)
        for (const other of others) expect(other).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })
})

it('stores the very form that searches and highlights are made of', () => {
  const unit = fc.constantFrom(...'沧州財政⺠豈々〇ＡＩgdp½é\u0301 ，。%3.5\n😀')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      expect(formOf(text)).toBe(searchForm(text).form)
    }),
  )
})

/** Characters that are passed on the way to what is asked of texts: of one that is still put together, all there are. */
function charactersPassed(run: () => unknown): number {
  const asked = ['endsWith', 'startsWith', 'includes', 'lastIndexOf', 'at', 'charAt', 'slice'] as const
  const spies = asked.map((name) => vi.spyOn(String.prototype, name))
  run()
  const texts = spies.flatMap<unknown>(({ mock }) => mock.contexts)
  for (const spy of spies) spy.mockRestore()
  return texts.reduce<number>((sum, text) => sum + String(text).length, 0)
}

it.each([
  ['stored', formOf],
  ['marked', searchForm],
])('looks through a text that is %s once, however many words it has', (_what, form) => {
  const text = '增加12家，AI占3.5%。'.repeat(1_000)
  expect(charactersPassed(() => form(text))).toBeLessThan(3 * text.length)
})

eachEngine('the search index', (engine) => {
  const entriesOf = ({ prisma }: Database) =>
    prisma.$queryRaw<
      object[]
    >`SELECT "kind", "targetId", "title", "body", "sort" FROM "SearchEntry" ORDER BY "kind", "targetId"`

  it('loses what is removed, and is the same when it is rebuilt', async () => {
    const [database, without] = [await engine.open(), await engine.open()]
    const [first, ...others] = seeds
    await saveDocuments(database, seeds)
    await saveDocuments(without, others)
    await removeDocument(database, first?.id ?? '')
    expect(await entriesOf(database)).toEqual(await entriesOf(without))
    expect(await countHits(database, { kind: 'article', query: '沧州' })).toBeGreaterThan(0)
    const before = await entriesOf(database)
    expect(await reindex(database)).toBe(others.length)
    expect(await entriesOf(database)).toEqual(before)
  })
})
