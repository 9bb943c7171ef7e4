import { createWriteStream, type WriteStream } from 'node:fs'
import { CLUE_SIZES, PAIR_ROWS } from '@baobiao/parser/organization-tagger'
import { goldNames, goldNews, goldPages, goldTexts, isHeldOut } from '../gold.js'
import { exampleOf, type Passage, passagesOf, passagesOfMarked } from './examples.js'
import { inventPlaces } from './invent-places.js'
import { randomNumbers, swapNames } from './swap-names.js'

const USAGE = `Writes the annotated texts as the trainer reads them: a line of sizes, then a passage a line.

  node dist/training/prepare.js FILE.jsonl
`
/** Texts written to show kinds of names are few for what they teach. */
const KINDS: ReadonlySet<string> = new Set(['kinds', 'shapes'])
/** How many texts with other names are made of one. */
const SWAPS = 3

const [file] = process.argv.slice(2)
if (file === undefined || file.startsWith('-')) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else write(createWriteStream(file))

function write(out: WriteStream): void {
  const line = (value: object): void => void out.write(`${JSON.stringify(value)}\n`)
  line({ clueSizes: CLUE_SIZES, pairRows: PAIR_ROWS })
  const taught = (set: string, passages: readonly Passage[]): void => {
    const swaps = Array.from({ length: SWAPS }, (_, seed) => {
      const random = randomNumbers(seed + 1)
      return inventPlaces(swapNames(passages, random), random)
    })
    passages.forEach((passage, index) => {
      const others = swaps.map((swapped) => swapped[index] as Passage)
      const isSwapped = others.some(({ text }) => text !== passage.text)
      line({ set, ...exampleOf(passage), ...(isSwapped ? { swapped: others.map(exampleOf) } : {}) })
    })
  }
  const short = [...goldPages(), ...goldTexts(), ...goldNames()]
  for (const passage of passagesOf(short.filter(isHeldOut))) line({ set: 'held-out', ...exampleOf(passage) })
  taught('short', passagesOf(short.filter((one) => !isHeldOut(one))))
  const news = goldNews()
  // Each hand by itself, so that no name of one that is left out stands in the text of another.
  for (const hand of new Set(news.map((one) => one.hand)))
    taught(KINDS.has(hand) ? 'kinds' : 'news', passagesOfMarked(news.filter((one) => one.hand === hand)))
  out.end()
}
