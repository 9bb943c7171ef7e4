const PAIR = /^[\p{L}\p{N}]{2}$/u

/** The different pairs of letters or digits that stand side by side in a folded text. */
export function pairsIn(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= text.length; at++) {
    const pair = text.slice(at, at + 2)
    if (PAIR.test(pair)) pairs.add(pair)
  }
  return pairs
}
