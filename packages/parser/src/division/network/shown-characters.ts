/** How many characters of a block the network sees, and how many of them are its last ones. */
const SHOWN = 40
const LAST = 10

/** A block's text as the network sees it: the first characters and the last ones. */
export function shownCharacters(text: string): string[] {
  // Twice as many UTF-16 units hold as many characters, however long the text is.
  const start = text.slice(0, 2 * SHOWN)
  const characters = [...start]
  if (text.length <= start.length && characters.length <= SHOWN) return characters
  return [...characters.slice(0, SHOWN - LAST), ...[...text.slice(-2 * LAST)].slice(-LAST)]
}
