/** Words around a name, or at the start of a clause, that say whether a figure there belongs to an organization. Texts are folded: `,` for ，. */
export interface Cue {
  readonly id: string
  readonly pattern: RegExp
  /** Texts in which it speaks. */
  readonly examples: readonly string[]
  /** Texts that look alike and say nothing. */
  readonly counterExamples: readonly string[]
}

/** A cue that a test holds to its examples. */
export const cue = (
  id: string,
  pattern: RegExp,
  examples: readonly string[],
  counterExamples: readonly string[],
): Cue => ({ id, pattern, examples, counterExamples })
