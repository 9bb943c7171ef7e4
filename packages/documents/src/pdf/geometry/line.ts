import type { Box } from '@baobiao/parser'
import { around, type Glyph } from './glyph.js'

/** A run of type on one baseline inside one column. */
export interface Line {
  /** From left to right; from top to bottom where the line is vertical. */
  readonly glyphs: readonly Glyph[]
  readonly box: Box
  readonly baseline: number
  readonly size: number
  readonly bold: boolean
  readonly vertical: boolean
  /** Whether it begins with a large initial, which stands for the indent of its paragraph. */
  readonly initial: boolean
}

export function lineOf(glyphs: readonly Glyph[], vertical = false): Line {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b)
  const baselines = glyphs.map(({ baseline }) => baseline).sort((a, b) => a - b)
  return {
    glyphs,
    box: around(glyphs.map(({ box }) => box)),
    baseline: baselines[baselines.length >> 1] ?? 0,
    size: sizes[sizes.length >> 1] ?? 0,
    bold: glyphs.filter(({ bold }) => bold).length * 2 > glyphs.length,
    vertical,
    initial: false,
  }
}

export function textOf(line: Line): string {
  return line.glyphs.map(({ text }) => text).join('')
}
