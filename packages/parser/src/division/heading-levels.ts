import type { DividedBlock } from './divided-block.js'

/**
 * What the levels of Markdown and HTML rule out, whatever the words say: lines of two levels are no one title, and no heading of
 * a part stands as high as the title where another of its parts stands below it.
 */
export function byLevels(blocks: readonly DividedBlock[]): DividedBlock[] {
  const levels = levelsOf(blocks)
  return apartByLevel(blocks.map((block) => asPart(block, levels.get(block.article))))
}

/** Levels of an article's headings, from the highest; each once walked, since a page may be nothing but headings. */
interface Levels {
  /** Of the first line of its title; 0 for none. */
  readonly title: number
  /** Of the first line of its title that has one. */
  readonly marked: number
  readonly parts: ReadonlySet<number>
}

function levelsOf(blocks: readonly DividedBlock[]): ReadonlyMap<number, Levels> {
  const levels = new Map<number, { title: number | null; marked: number; parts: Set<number> }>()
  for (const { article, label, level } of blocks) {
    if (label !== 'title' && label !== 'section') continue
    const own = levels.get(article) ?? { title: null, marked: 0, parts: new Set() }
    levels.set(article, own)
    if (label === 'section') own.parts.add(level)
    else {
      own.title ??= level
      own.marked ||= level
    }
  }
  return new Map([...levels].map(([article, own]) => [article, { ...own, title: own.title ?? 0 }]))
}

/** Bold type, which counts as a level below all, says nothing of them. */
const LOWEST = 6

/** `# 题` and `## 8月栽苗` right below it: the second is no line of the first, but the heading of the first part. */
function asPart(block: DividedBlock, levels: Levels | undefined): DividedBlock {
  const { level } = block
  if (block.label !== 'title' || levels === undefined) return block
  if (level === 0 || levels.marked === 0 || levels.marked >= level) return block
  return { ...block, label: levels.parts.has(level) ? 'section' : 'subtitle' }
}

function apartByLevel(blocks: readonly DividedBlock[]): DividedBlock[] {
  const levels = levelsOf(blocks)
  let next = blocks.reduce((last, { article }) => Math.max(last, article), -1) + 1
  const moved = new Map<number, number>()
  return blocks.map((block) => {
    if (block.article < 0) return block
    const isTitle = block.label === 'section' && isAsHighAsTitle(block.level, levels.get(block.article))
    if (isTitle) moved.set(block.article, next++)
    const article = moved.get(block.article) ?? block.article
    return { ...block, article, label: isTitle ? 'title' : block.label }
  })
}

function isAsHighAsTitle(level: number, levels: Levels | undefined): boolean {
  if (level === 0 || level > LOWEST || levels === undefined) return false
  const { title, parts } = levels
  return title >= level && title <= LOWEST && [...parts].some((part) => part > title && part <= LOWEST)
}
