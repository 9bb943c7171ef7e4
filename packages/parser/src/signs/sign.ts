import type { FoldedText } from '../text/folded-text.js'

/** One printed form: how it is recognized, and examples that a test holds it to. A sign decides nothing. */
export interface Sign<Found = true> {
  readonly id: string
  /** What the block says in this form; null where it has another. */
  readonly read: (text: FoldedText) => Found | null
  /** Lines that have the form. */
  readonly examples: readonly string[]
  /** Lines that look alike and have not. */
  readonly counterExamples: readonly string[]
}

/** A form that an expression over the folded characters recognizes. */
export function printedForm(
  id: string,
  pattern: RegExp,
  examples: readonly string[],
  counterExamples: readonly string[],
): Sign {
  return { id, read: ({ text }) => (pattern.test(text) ? true : null), examples, counterExamples }
}
