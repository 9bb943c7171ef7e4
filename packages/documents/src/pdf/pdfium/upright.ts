import type { QuarterTurns } from '../../geometry/turned.js'
import type { Engine } from './engine.js'

/**
 * By how many quarters clockwise a page is to be turned for most of its type to stand upright. What the page itself says
 * (/Rotate) is for its viewers: scans and joined files say it wrongly, and some are laid sideways.
 *
 * @param said what the page says, which holds where no direction has most of the type
 */
export function turnsOfType(
  engine: Engine,
  text: number,
  count: number,
  said: QuarterTurns,
  scratch: number,
): QuarterTurns {
  const glyphs: [number, number, number, number] = [0, 0, 0, 0]
  let all = 0
  for (let index = 0; index < count; index++) {
    if (engine._FPDFText_IsGenerated(text, index) === 1 || engine._FPDFText_GetUnicode(text, index) <= 0x20)
      continue
    engine._FPDFText_GetMatrix(text, index, scratch)
    const [a = 1, b = 0] = new Float32Array(engine.HEAPU8.buffer, scratch, 2)
    const turns = quartersOf(a, b)
    // More than half of all: what is left could not change it.
    if (++glyphs[turns] * 2 > count) return turns
    all++
  }
  return TURNS.find((turns) => glyphs[turns] * 2 > all) ?? said
}

const TURNS = [0, 1, 2, 3] as const

/** The quarter that a direction is nearest to: 0 to the right, 1 up, 2 to the left, 3 down. */
function quartersOf(x: number, y: number): QuarterTurns {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 2
  return y > 0 ? 1 : 3
}
