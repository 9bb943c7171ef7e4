const HAN_PAIR = /^[\p{Script=Han}\p{Script=Latin}\d]{2}$/u

/** The pairs of letters of a text, and how rare each is on its page: what headline and body share. */
export class RareTerms {
  private readonly weights = new Map<string, number>()

  /** @param texts the page's paragraphs; a pair weighs less the more of them it occurs in */
  constructor(texts: readonly string[]) {
    const counts = new Map<string, number>()
    for (const text of texts) for (const pair of pairsOf(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
    for (const [pair, count] of counts) this.weights.set(pair, Math.log(1 + texts.length / count))
  }

  /** Which share of `head`'s pairs, by weight, occurs in `body`: 0 to 1. */
  share(head: string, body: ReadonlySet<string>): number {
    let [found, all] = [0, 0]
    for (const pair of pairsOf(head)) {
      const weight = this.weights.get(pair) ?? Math.log(2)
      all += weight
      if (body.has(pair)) found += weight
    }
    return all === 0 ? 0 : found / all
  }
}

export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 2 <= text.length; i++) {
    const pair = text.slice(i, i + 2)
    if (HAN_PAIR.test(pair)) pairs.add(pair)
  }
  return pairs
}

const PHRASE = 4
const LETTERS = /^[\p{Script=Han}\p{Script=Latin}\d]+$/u

/** The runs of four letters of a text: names and terms that only texts about one matter share. */
export function phrasesOf(text: string): Set<string> {
  const phrases = new Set<string>()
  for (let i = 0; i + PHRASE <= text.length; i++) {
    const phrase = text.slice(i, i + PHRASE)
    if (LETTERS.test(phrase)) phrases.add(phrase)
  }
  return phrases
}
