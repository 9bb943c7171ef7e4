import type { FoldedText } from '../../text/folded-text.js'

const DIGITS = /\d[\d.%]*/g
/** 12 345: one number, its thousands separated by spaces. */
const THOUSANDS = /^\d{1,3}(?: \d{3})+(?:\.\d+)?$/

/** 1. 5名焊工: the mark of a list, and the first figure of its item. */
const LIST_MARK = /^\d{1,2}\.[ \u3000]+\d{1,4}$/
const NEAR = 8

function startsLine(source: string, at: number): boolean {
  return at === 0 || /\n[ \u3000]*$/.test(source.slice(Math.max(0, at - NEAR), at))
}

/**
 * Where a number ends and another begins though folding took out the space between them, as in the rows of a table:
 * 365.7 6.5%. Stray spaces inside one number (400 0多名) and line breaks are none.
 */
export function numberGaps(folded: FoldedText): number[] {
  const { text, source } = folded
  const starts = folded.startsOf()
  const gaps: number[] = []
  for (const { 0: run, index } of text.matchAll(DIGITS)) {
    const inside: number[] = []
    for (let i = index + 1; i < index + run.length; i++) {
      const [from, to] = [(starts[i - 1] as number) + 1, starts[i] as number]
      if (to > from && !source.slice(from, to).includes('\n')) inside.push(i)
    }
    if (inside.length === 0) continue
    const first = starts[index] as number
    const printed = source.slice(first, (starts[index + run.length - 1] as number) + 1)
    if (LIST_MARK.test(printed) && startsLine(source, first)) {
      gaps.push(...inside.slice(0, 1))
      continue
    }
    const several = inside.length > 1 || run.split('.').length > 2 || run.includes('%')
    if (several && !THOUSANDS.test(printed.replace(/\s+/g, ' '))) gaps.push(...inside)
  }
  return gaps
}
