import type { DividedBlock } from '../division/divided-block.js'
import type { Usual } from '../lexicon/character-pairs.js'
import type { ObservedPage } from '../observation/observe-blocks.js'
import type { PageWarning } from '../page.js'

/** The order is judged from at least this many sentences that run on from block to block. */
const FEWEST = 6
/** What a pair of characters at such a joint speaks for the right order: log odds, measured on articles that were set apart. */
const ODDS: Readonly<Record<Usual, number>> = { 0: -1.3, 1: -0.45, 2: 0, 3: 1.6, 4: 3 }
/** A paragraph that begins where a sentence should go on. */
const BEGINS = -1.3
/** On average right joints have 0.7, wrong ones -0.5. */
const DOUBTFUL = 0

const MESSAGE =
  'The lines do not follow each other as a reader would read them: columns are mixed, so articles may be wrong. Read the PDF itself, or a text that keeps the order of reading.'

/** Tells where the source's lines are so mixed that no division can be trusted. */
export function readingOrderWarning(
  blocks: readonly DividedBlock[],
  { joins }: ObservedPage,
): PageWarning | null {
  const texts = blocks.filter(({ label }) => label === 'body')
  let [joints, odds] = [0, 0]
  texts.forEach((before, at) => {
    const after = texts[at + 1]
    if (!after || !before.unfinished || before.block.lines.length < 2) return
    joints++
    odds +=
      after.beginning === 'paragraph' ? BEGINS : ODDS[joins(before.block.text.text, after.block.text.text)]
  })
  const isBroken = joints >= FEWEST && odds < DOUBTFUL * joints
  return isBroken ? { code: 'brokenReadingOrder', message: MESSAGE, span: null } : null
}
