import { SENTENCE_END } from '../lexicon/marks.js'
import { isHeadline } from './acts.js'
import { withBoxes } from './boxes.js'
import { withoutNamesOfBriefs } from './briefs.js'
import type { DividedBlock } from './divided-block.js'
import { withOwnArticles } from './own-articles.js'
import { withSubtitles } from './subtitles.js'

/** What is sure whatever the search has decided: printed forms that it sees too seldom to learn. */
export function settle(blocks: readonly DividedBlock[]): DividedBlock[] {
  const headed = withoutNamesOfBriefs(withOwnArticles(withBoxes(withoutStandingHeads(blocks))))
  return withShortTexts(withPictureStories(withSubtitles(withSalutations(headed))))
}

/** The name of a box is no title where another line is the title of the article: 送炭路上 / 开栏的话. */
function withoutStandingHeads(blocks: readonly DividedBlock[]): DividedBlock[] {
  const headed = new Set(
    blocks.flatMap((block) => (isHeadline(block.label) && !isStanding(block) ? [block.article] : [])),
  )
  return blocks.map((block) =>
    block.label === 'title' && isStanding(block) && headed.has(block.article)
      ? { ...block, label: 'leftOut', article: -1 }
      : block,
  )
}

function isStanding({ signs }: DividedBlock): boolean {
  return signs.ids.includes('standing-head')
}

/** A letter to a paper: 编辑同志：, 尊敬的读者朋友：. */
const SALUTATION =
  /^(?:(?:尊敬|亲爱)的\p{Script=Han}{2,10}|(?:各位|广大)\p{Script=Han}{2,8}|\p{Script=Han}{0,6}(?:编辑|记者)?(?:同志|编辑部|朋友|先生|女士|父老乡亲)们?)[:：]$/u

/** Whom a letter speaks to is its first line, though it stands alone as headlines do. */
function withSalutations(blocks: readonly DividedBlock[]): DividedBlock[] {
  return blocks.map((block) => {
    const isHeading = block.article >= 0 && (isHeadline(block.label) || block.label === 'section')
    return isHeading && SALUTATION.test(block.block.text.text) ? { ...block, label: 'body' } : block
  })
}

/** A headline with nothing below it but a picture's text is a story: that text is its body. */
function withPictureStories(blocks: readonly DividedBlock[]): DividedBlock[] {
  const told = new Set(blocks.flatMap(({ label, article }) => (label === 'body' ? [article] : [])))
  let story = -1
  return blocks.map((block) => {
    if (block.label === 'caption' && story >= 0) return { ...block, label: 'body', article: story }
    if (block.label === 'credit' || block.label === 'leftOut') return block
    const isHeadless = block.article < 0 || told.has(block.article)
    story = isHeadless || block.label === 'section' ? -1 : block.article
    return block
  })
}

/**
 * A page without any text is short rather than empty: what ends there as a sentence does is text, whatever else it looks
 * like. `欢迎来稿，邮箱…。石桥镇图书馆明天开门。` alone is no furniture, since there is nothing that it could furnish.
 */
function withShortTexts(blocks: readonly DividedBlock[]): DividedBlock[] {
  if (blocks.some((block) => block.label === 'body' || isPictured(block))) return [...blocks]
  let article = 0
  return blocks.map((block) => {
    if (block.article >= 0) article = block.article
    const isOther = block.label === 'leftOut' || block.label === 'caption'
    const isText = isOther && SENTENCE_END.test(block.block.text.text)
    return isText ? { ...block, label: 'body', article } : block
  })
}

/** Whether the page shows a picture here: a credit, or a caption that has one or stands below one. */
function isPictured({ label, signs, block }: DividedBlock): boolean {
  return label === 'credit' || (label === 'caption' && (block.belowPicture || signs.credit !== null))
}
