import type { Block } from '../layout/block.js'

const NUMBER_AT_START = /^([1-9])\1(?=\p{Script=Han}|“|《)/u
const NUMBER_AT_END = /(?<=[\p{Script=Han}”》])([1-9])\1$/u
const LONGEST_HEADING = 40
/** One heading alone may end in a real 11; two on a page with different numbers are parts of a feature. */
const FEWEST_PARTS = 2

/** A heading's part number, drawn twice as ornaments are: `44 积极开展“六进”`, `抓好农村党建33`. */
export interface PartNumber {
  readonly start: number
  readonly end: number
}

/** The doubled part numbers of the page's headings, by block; empty unless they number at least two parts. */
export function findPartNumbers(blocks: readonly Block[]): Map<Block, PartNumber> {
  const found = new Map<Block, PartNumber>()
  const numbers = new Set<string>()
  for (const block of blocks) {
    const text = block.text.text
    if (block.lines.length > 2 || text.length > LONGEST_HEADING) continue
    const match = NUMBER_AT_START.exec(text) ?? NUMBER_AT_END.exec(text)
    if (!match) continue
    found.set(block, { start: match.index, end: match.index + match[0].length })
    numbers.add(match[1] as string)
  }
  return numbers.size >= FEWEST_PARTS ? found : new Map()
}
