import type { DividedBlock } from '../division/divided-block.js'
import type { Usual } from '../lexicon/character-pairs.js'
import { isUnfinished } from '../lexicon/marks.js'
import type { ObservedPage } from '../observation/observe-blocks.js'
import type { PageWarning } from '../page.js'

/** The order is judged from at least this many sentences that run on. */
const FEWEST = 6
/** What a pair of characters at such a joint speaks for the right order: log odds, measured on articles that were set apart. */
const ODDS: Readonly<Record<Usual, number>> = { 0: -1.3, 1: -0.45, 2: 0, 3: 1.6, 4: 3 }
/** A paragraph that begins where a sentence should go on. */
const BEGINS = -1.3
/** On average right joints have 0.7, wrong ones -0.5. */
const DOUBTFUL = 0
/** Odds of twenty to one. */
const SURE = 3
/** Of the joints between lines right ones have 1.1, those of columns that stand line by line in turn -0.4. */
const DOUBTFUL_LINES = 0.2
/** Three columns in turn go on in the third line. */
const FURTHER = [2, 3] as const

const MESSAGE =
  'The lines do not follow each other as a reader would read them: columns are mixed, so articles may be wrong. Read the PDF itself, or a text that keeps the order of reading.'

type Joins = ObservedPage['joins']

/** Tells where the source's lines are so mixed that no division can be trusted. */
export function readingOrderWarning(
  blocks: readonly DividedBlock[],
  { joins }: ObservedPage,
): PageWarning | null {
  const texts = blocks.filter(({ label }) => label === 'body')
  const isBroken = areBlocksMixed(texts, joins) || areLinesMixed(texts, joins)
  return isBroken ? { code: 'brokenReadingOrder', message: MESSAGE, span: null } : null
}

/** Whether sentences that run on from one block of text to the next speak against the order. */
function areBlocksMixed(texts: readonly DividedBlock[], joins: Joins): boolean {
  let [joints, odds] = [0, 0]
  texts.forEach((before, at) => {
    const after = texts[at + 1]
    if (!after || !before.unfinished || before.block.lines.length < 2) return
    joints++
    odds +=
      after.beginning === 'paragraph' ? BEGINS : ODDS[joins(before.block.text.text, after.block.text.text)]
  })
  return joints >= FEWEST && odds < DOUBTFUL * joints
}

/**
 * Whether lines within the blocks do: columns that stand line by line in turn, or whose rows have lost the space between them,
 * are as wide as text in order and make blocks like it. Then a sentence does not go on in the next line, or does so better in
 * the next but one. A line that fills no column may end by itself, as a verse does.
 */
function areLinesMixed(texts: readonly DividedBlock[], joins: Joins): boolean {
  let [joints, odds, further] = [0, 0, 0]
  for (const { block } of texts) {
    block.lines.forEach((line, at) => {
      const fills = line.full || (at === 0 && line.nearlyFull)
      const [next, ...later] = [1, ...FURTHER].flatMap((steps) => {
        const other = fills && block.lines[at + steps]
        return other ? [ODDS[joins(line.text.text, other.text.text)]] : []
      })
      if (next === undefined || !isUnfinished(line.text.text)) return
      joints++
      odds += next
      further += later.length > 0 ? Math.max(...later) : next
    })
  }
  if (joints < FEWEST) return false
  return odds < -SURE || (odds < DOUBTFUL_LINES * joints && further - odds > SURE)
}
