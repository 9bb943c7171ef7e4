import type { DividedBlock } from '../division/divided-block.js'

/** The blocks of one article, in the order of the page. */
export interface Gathered {
  readonly id: number
  readonly headline: readonly DividedBlock[]
  readonly bylines: readonly DividedBlock[]
  /** Paragraphs and section headings. */
  readonly parts: readonly DividedBlock[]
  readonly signatures: readonly DividedBlock[]
  /** How many parts stand above the headline: they are read last. */
  readonly headlineAt: number
}

/** Gathers the blocks of each article; those with a headline and no text are `loose`. */
export function gatherArticles(blocks: readonly DividedBlock[]): {
  articles: Gathered[]
  loose: DividedBlock[]
} {
  const byId = new Map<number, DividedBlock[]>()
  for (const block of blocks) {
    if (block.article < 0) continue
    const own = byId.get(block.article)
    if (own) own.push(block)
    else byId.set(block.article, [block])
  }
  const all = [...byId].map(([id, own]) => gather(id, own))
  return {
    articles: all.filter(({ parts }) => parts.some(({ label }) => label === 'body')),
    loose: all
      .filter(({ parts }) => parts.every(({ label }) => label !== 'body'))
      .flatMap(({ headline, bylines, parts }) => [...headline, ...bylines, ...parts]),
  }
}

function gather(id: number, blocks: readonly DividedBlock[]): Gathered {
  const of = (...labels: DividedBlock['label'][]): DividedBlock[] =>
    blocks.filter(({ label }) => labels.includes(label))
  const parts = of('body', 'section')
  const title = blocks.findIndex(({ label }) => label === 'title')
  const headlineAt =
    title < 0
      ? 0
      : blocks.slice(0, title).filter(({ label }) => label === 'body' || label === 'section').length
  return {
    id,
    headline: of('kicker', 'title', 'subtitle'),
    bylines: of('byline'),
    parts,
    signatures: of('signature'),
    headlineAt: headlineAt === parts.length ? 0 : headlineAt,
  }
}
