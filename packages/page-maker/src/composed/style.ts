import type { Random } from '../random.js'
import type { Damage } from './damages.js'

/** How a page is set: the same for all its articles. */
export interface Style {
  readonly has: (damage: Damage) => boolean
  /** Column width in full-width characters; null where every paragraph is one line. */
  readonly width: number | null
  readonly indent: string
  /** By how much a paragraph's first line is shorter. */
  readonly indentWidth: number
  readonly paragraphGap: number
  readonly gap: number
  readonly lineBreak: string
}

export function styleOf(damages: readonly Damage[], random: Random): Style {
  const has = (damage: Damage): boolean => damages.includes(damage)
  const lost = has('lostIndents')
  return {
    has,
    width: has('unwrapped') ? null : has('narrowColumns') ? random.integer(8, 13) : random.integer(14, 40),
    indent: lost ? '' : '\u3000\u3000',
    indentWidth: has('unwrapped') ? 0 : 2,
    paragraphGap: has('blankLines') || (has('unwrapped') && !has('noBlankLines')) ? 1 : 0,
    gap: has('noBlankLines') ? 0 : random.integer(1, 3),
    lineBreak: random.chance(0.1) ? '\r\n' : '\n',
  }
}
