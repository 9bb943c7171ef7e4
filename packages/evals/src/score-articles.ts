import type { Article, Span } from '@baobiao/parser'
import { addShare, type Note, type PageCounts, tally } from './counts.js'
import { bare, type Folded, foldText, toFolded } from './fold.js'
import type { GoldArticle } from './gold.js'

/** A body counts as found from this overlap (intersection over union of its characters) on. */
const FOUND = 0.9
/** Below it two bodies are not the same article at all. */
const RELATED = 0.3

interface Match {
  readonly read: Article
  readonly overlap: number
}

/** Aligns gold and read articles by the characters of their bodies, and compares what belongs to them. */
export function scoreArticles(
  golds: readonly GoldArticle[],
  articles: readonly Article[],
  source: Folded,
  counts: PageCounts,
  note: Note,
): void {
  const matches = align(golds, articles, source)
  const found = [...matches.values()].filter(({ overlap }) => overlap >= FOUND).length
  counts.articles.right += found
  counts.articles.invented += articles.length - found
  counts.articles.missed += golds.length - found
  for (const gold of golds) {
    const match = matches.get(gold)
    counts.overlap.all++
    counts.overlap.good += match?.overlap ?? 0
    if (!match || match.overlap < FOUND)
      note('ARTICLE', gold.title, match ? `overlap ${match.overlap.toFixed(2)}` : 'not found')
    scoreHeadline(gold, match?.read, counts, note)
    const read = match?.read
    tally(counts.sections, (gold.sections ?? []).map(bare), (read?.sections ?? []).map(bare), 'SECTION', note)
    const names = (authors: readonly { readonly name: string }[] = []): string[] =>
      authors.map(({ name }) => name.replace(/\s/g, ''))
    tally(counts.authors, names(gold.authors), names(read?.authors), 'AUTHOR', note)
  }
}

function scoreHeadline(gold: GoldArticle, read: Article | undefined, counts: PageCounts, note: Note): void {
  const same = (key: 'title' | 'kicker' | 'subtitle'): boolean => {
    const equal = bare(gold[key]) === bare(read?.[key] ?? null)
    if (!equal) note(key.toUpperCase(), gold[key], '<>', read?.[key] ?? null)
    return equal
  }
  addShare(counts.titles, same('title'))
  for (const key of ['kicker', 'subtitle'] as const) {
    if (gold[key] || read?.[key]) addShare(counts.kickersAndSubtitles, same(key))
  }
}

/** The best pairs first; each article goes into one pair. */
function align(
  golds: readonly GoldArticle[],
  articles: readonly Article[],
  source: Folded,
): Map<GoldArticle, Match> {
  const bodies = articles.map((article) => ({ article, body: readSpans(article.bodySpans, source) }))
  const pairs = golds.flatMap((gold) => {
    const goldBody = bodyOf(gold, source)
    return bodies.map(({ article, body }) => ({ gold, article, overlap: overlapOf(goldBody, body) }))
  })
  const matches = new Map<GoldArticle, Match>()
  const taken = new Set<Article>()
  for (const { gold, article, overlap } of pairs.sort((a, b) => b.overlap - a.overlap)) {
    if (overlap <= RELATED || matches.has(gold) || taken.has(article)) continue
    matches.set(gold, { read: article, overlap })
    taken.add(article)
  }
  return matches
}

function bodyOf(gold: GoldArticle, source: Folded): Set<number> {
  if (gold.bodySpans) return readSpans(gold.bodySpans, source)
  const { text } = source
  return new Set(
    gold.body.flatMap((run) => {
      const start = text.indexOf(foldText(run.start))
      const last = foldText(run.end)
      return range(start, text.indexOf(last, start) + last.length)
    }),
  )
}

function readSpans(spans: readonly Span[], { offsets }: Folded): Set<number> {
  return new Set(spans.flatMap(({ start, end }) => range(toFolded(offsets, start), toFolded(offsets, end))))
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
}

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const index of a) if (b.has(index)) both++
  const either = a.size + b.size - both
  return either === 0 ? 1 : both / either
}
