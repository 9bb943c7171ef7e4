/** How many characters of a block the network sees, and how many of them are its last ones. */
export const SHOWN = 40
const LAST = 10
const SURROGATE = /[\ud800-\udfff]/

/** A block's text as the network sees it: the first characters and the last ones. */
export function shownCharacters(text: string): string {
  // Twice as many UTF-16 units hold as many characters, however long the text is.
  const [start, end] = [text.slice(0, 2 * SHOWN), text.slice(-2 * LAST)]
  if (!SURROGATE.test(start) && !SURROGATE.test(end))
    return text.length <= SHOWN ? text : start.slice(0, SHOWN - LAST) + end.slice(-LAST)
  const characters = [...start]
  if (text.length <= start.length && characters.length <= SHOWN) return start
  return [...characters.slice(0, SHOWN - LAST), ...[...end].slice(-LAST)].join('')
}
