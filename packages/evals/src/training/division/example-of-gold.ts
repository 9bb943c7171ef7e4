import { isHeadline, type Observed, type ObservedPage, observePage } from '@baobiao/parser/division-model'
import { bare, type Folded, fold, foldText, toFolded } from '../../fold.js'
import type { GoldArticle } from '../../gold.js'
import type { DivisionExample, Target } from './examples.js'

const SHORTEST_PART = 2
const SHORTEST_CAPTION = 4
const MOSTLY = 0.5

/** A page whose gold tells bodies by spans and all else by its text: each block goes to the nearest article that has it. */
export function exampleOfGold(
  id: string,
  source: string,
  gold: { readonly articles: readonly GoldArticle[]; readonly standaloneCaptions?: readonly string[] },
): DivisionExample {
  const page = observePage(source)
  const folded = fold(source)
  const owner = bodyOwners(gold.articles, folded)
  const owners = page.blocks.map((observed) => ownerOf(observed, owner, folded))
  const captions = [
    ...(gold.standaloneCaptions ?? []),
    ...gold.articles.flatMap((article) => article.captions ?? []),
  ].map(bare)
  const targets: Target[] = []
  page.blocks.forEach((observed, at) => {
    const article = owners[at] as number
    const target: Target =
      article >= 0
        ? { label: isSection(observed, gold.articles[article]) ? 'section' : 'body', article }
        : headlineTarget(page, at, gold.articles, owners, captions)
    targets.push(asByline(target, targets.at(-1)))
  })
  return { id, page, targets }
}

/** Names right below a headline are its byline, even where its text stands before it. */
function asByline(target: Target, before: Target | undefined): Target {
  const below = before !== undefined && isHeadline(before.label) && before.article === target.article
  return target.label === 'signature' && below ? { ...target, label: 'byline' } : target
}

/** For each folded character the article whose body holds it; -1 for none. */
function bodyOwners(articles: readonly GoldArticle[], { text, offsets }: Folded): Int32Array {
  const owner = new Int32Array(text.length + 1).fill(-1)
  articles.forEach(({ body, bodySpans }, index) => {
    for (const { start, end } of bodySpans ?? [])
      owner.fill(index, toFolded(offsets, start), toFolded(offsets, end))
    if (bodySpans) return
    for (const run of body) {
      const start = text.indexOf(foldText(run.start))
      const last = foldText(run.end)
      owner.fill(index, start, text.indexOf(last, start) + last.length)
    }
  })
  return owner
}

function ownerOf({ block }: Observed, owner: Int32Array, { offsets }: Folded): number {
  const counts = new Map<number, number>()
  for (const start of block.text.startsOf()) {
    const one = owner[toFolded(offsets, start)] as number
    counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  const [most, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [-1, 0]
  return count >= block.text.length * MOSTLY ? most : -1
}

function isSection({ block }: Observed, article: GoldArticle | undefined): boolean {
  const own = bare(block.text.text)
  return (
    (article?.sections ?? []).map(bare).some((section) => section.includes(own)) &&
    own.length >= SHORTEST_PART
  )
}

function headlineTarget(
  page: ObservedPage,
  at: number,
  articles: readonly GoldArticle[],
  owners: readonly number[],
  captions: readonly string[],
): Target {
  const observed = page.blocks[at] as Observed
  const own = bare(observed.block.text.text)
  const byDistance = articles
    .map((article, index) => ({ article, index, distance: distanceTo(owners, index, at) }))
    .sort((a, b) => a.distance - b.distance)
  if (own.length >= SHORTEST_PART) {
    for (const label of ['title', 'kicker', 'subtitle'] as const) {
      const found = byDistance.find(({ article }) => bare(article[label] ?? '').includes(own))
      if (found) return { label, article: found.index }
    }
    const section = byDistance.find(({ article }) => isSection(observed, article))
    if (section) return { label: 'section', article: section.index }
  }
  const names = observed.signs.byline?.authors ?? observed.signs.names ?? []
  const named = byDistance.find(({ article }) =>
    names.some(({ name }) => article.authors.some((author) => author.name === name.text)),
  )
  if (named) {
    const first = owners.indexOf(named.index)
    return { label: first >= 0 && first < at ? 'signature' : 'byline', article: named.index }
  }
  const isCaption = own.length >= SHORTEST_CAPTION && captions.some((caption) => caption.includes(own))
  return isCaption
    ? { label: observed.signs.credit?.alone ? 'credit' : 'caption', article: -1 }
    : { label: 'leftOut', article: -1 }
}

function distanceTo(owners: readonly number[], article: number, at: number): number {
  let distance = Number.POSITIVE_INFINITY
  owners.forEach((owner, place) => {
    if (owner === article) distance = Math.min(distance, Math.abs(place - at))
  })
  return distance
}
