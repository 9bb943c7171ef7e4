import { OddCharacters } from './odd-characters.js'

/** A piece of a text: kept as it stands, or drawn twice (`ww`, of which `w` is kept). */
interface Piece {
  readonly start: number
  /** Exclusive; of a doubled piece, the end of its second copy. */
  readonly end: number
  readonly doubled: boolean
}

/** Longer lines are not looked at, so that the work stays linear in the page. */
const LONGEST = 400
const SHORTEST = 6
/** What of a doubled line may stand undoubled at its start or end: 我 in 我市加市加大外贸大外贸. */
const LONGEST_PLAIN_END = 4
const PLAIN_SHARE = 0.2
const PLAIN_COST = 1.5

/**
 * Splits `text` into the fewest doubled runs `ww`, as a bold overlay draws a line run by run:
 * `举办路举办路` is one, `沧港铁沧港铁路举办路举办` two. Null unless the whole text is doubled, but for a few
 * characters at its ends, and more surely than running text ever is (天天向上, 一个个).
 * Quadratic in the text's length, which is bounded.
 */
export function splitIntoDoubledRuns(text: string): Piece[] | null {
  if (text.length < SHORTEST || text.length > LONGEST || !mayBeDoubled(text)) return null
  const pieces = fewestPieces(text)
  return pieces && isConvincing(text, pieces) ? pieces : null
}

/** One for all texts: it is large. */
const odd = new OddCharacters()

/** Doubled characters occur an even number of times: running text fails this at once. */
function mayBeDoubled(text: string): boolean {
  odd.clear()
  odd.add(text)
  return odd.size <= 2 * LONGEST_PLAIN_END
}

function fewestPieces(text: string): Piece[] | null {
  const n = text.length
  const cost = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(n + 1).fill(-1)
  // agreement[p]: for how many units from `start` the text repeats itself at distance p
  const agreement = new Int32Array(n + 1)
  cost[n] = 0
  for (let start = n - 1; start >= 0; start--) {
    for (let period = 1; start + period < n; period++) {
      agreement[period] = text[start] === text[start + period] ? (agreement[period] as number) + 1 : 0
      const end = start + 2 * period
      if ((agreement[period] as number) < period || end > n) continue
      if ((cost[end] as number) + 1 < (cost[start] as number)) {
        cost[start] = (cost[end] as number) + 1
        from[start] = end
      }
    }
    const isEnd = start < LONGEST_PLAIN_END || start >= n - LONGEST_PLAIN_END
    if (isEnd && (cost[start + 1] as number) + PLAIN_COST < (cost[start] as number)) {
      cost[start] = (cost[start + 1] as number) + PLAIN_COST
      from[start] = start + 1
    }
  }
  if (!Number.isFinite(cost[0])) return null
  const pieces: Piece[] = []
  for (let start = 0; start < n; start = from[start] as number) {
    const end = from[start] as number
    pieces.push({ start, end, doubled: end > start + 1 })
  }
  return pieces
}

function isConvincing(text: string, pieces: readonly Piece[]): boolean {
  const doubled = pieces.filter((piece) => piece.doubled)
  const plain = pieces.length - doubled.length
  if (plain > text.length * PLAIN_SHARE) return false
  const longest = Math.max(0, ...doubled.map((piece) => (piece.end - piece.start) / 2))
  // 高高兴兴 and 家家户户 are words; four of them in a row, or a longer run twice, are a drawing
  return longest >= 3 || doubled.length - plain >= 4
}
