import { FULL_STOP_END } from '../lexicon/marks.js'
import { splitIntoDoubledRuns } from '../text/doubled-runs.js'
import { OddCharacters } from '../text/odd-characters.js'
import type { ReadLine } from './read-lines.js'

/** At most this many lines may share the copies of one headline. */
const MOST_LINES = 9
const LONGEST_LINE = 24
const SHORTEST = 6
/** One for all lines: it is large. */
const odd = new OddCharacters()

/**
 * Numbers the lines that only together are drawn twice, a number a run: a tool that follows the runs of a bold headline
 * gives `在南`, `在南方看雪`, `方看雪` for 在南方看雪. Lines that are in no such run get 0.
 */
export function doubledRuns(lines: readonly ReadLine[]): number[] {
  const runs = lines.map(() => 0)
  let run = 0
  for (let at = 0; at < lines.length; ) {
    const end = endOfDoubled(lines, at)
    if (end > at + 1) runs.fill(++run, at, end)
    at = end
  }
  return runs
}

/** Where the longest run of lines ends, exclusive, that begins here and is drawn twice; the next line without one. */
function endOfDoubled(lines: readonly ReadLine[], from: number): number {
  odd.clear()
  let text = ''
  let end = from + 1
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at++) {
    const line = lines[at] as ReadLine
    if (line.text.length > LONGEST_LINE || FULL_STOP_END.test(line.text.text)) break
    if (at > from && line.gap > 0) break
    text += line.text.text
    odd.add(line.text.text)
    if (at > from && odd.size === 0 && text.length >= SHORTEST && isDoubled(text)) end = at + 1
  }
  return end
}

function isDoubled(text: string): boolean {
  return splitIntoDoubledRuns(text)?.every(({ doubled }) => doubled) ?? false
}
