import type { DividedBlock } from './divided-block.js'

/**
 * What the levels of Markdown and HTML rule out, whatever the words say: lines of two levels are no one title, and no heading of
 * a part stands as high as the title where another of its parts stands below it.
 */
export function byLevels(blocks: readonly DividedBlock[]): DividedBlock[] {
  return apartByLevel(blocks.map((block) => asPart(block, blocks)))
}

/** Bold type, which counts as a level below all, says nothing of them. */
const LOWEST = 6

/** `# 题` and `## 8月栽苗` right below it: the second is no line of the first, but the heading of the first part. */
function asPart(block: DividedBlock, blocks: readonly DividedBlock[]): DividedBlock {
  const { level } = block
  if (block.label !== 'title' || level === 0) return block
  const own = blocks.filter(({ article }) => article === block.article)
  const title = own.find((one) => one.label === 'title' && one.level > 0)
  if (title === undefined || title.level >= level) return block
  const isPart = own.some((one) => one.label === 'section' && one.level === level)
  return { ...block, label: isPart ? 'section' : 'subtitle' }
}

function apartByLevel(blocks: readonly DividedBlock[]): DividedBlock[] {
  let next = Math.max(-1, ...blocks.map(({ article }) => article)) + 1
  const moved = new Map<number, number>()
  return blocks.map((block) => {
    if (block.article < 0) return block
    const isTitle = block.label === 'section' && isAsHighAsTitle(block, blocks)
    if (isTitle) moved.set(block.article, next++)
    const article = moved.get(block.article) ?? block.article
    return { ...block, article, label: isTitle ? 'title' : block.label }
  })
}

function isAsHighAsTitle({ article, level }: DividedBlock, blocks: readonly DividedBlock[]): boolean {
  if (level === 0 || level > LOWEST) return false
  const own = blocks.filter((block) => block.article === article)
  const title = own.find(({ label }) => label === 'title')?.level ?? 0
  return (
    title >= level &&
    title <= LOWEST &&
    own.some((one) => one.label === 'section' && one.level > title && one.level <= LOWEST)
  )
}
