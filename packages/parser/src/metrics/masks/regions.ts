import type { Span } from '../../text/span.js'

const MARK = /[《“”]/g
/** A quotation of up to this many characters without punctuation is a name or a slogan (“两个覆盖”), not speech. */
const NAME_LENGTH = 14
const TITLE_LENGTH = 60
/** What a name does not have and a sentence does. */
const SPEECH = /[,。;!?:了我你他她]/

/** Titles of works in 《》 and short names and slogans in “”, sorted: what they say in numbers is no metric. */
export function namedRegions(text: string): Span[] {
  const regions: Span[] = []
  MARK.lastIndex = 0
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const start = mark.index
    const end =
      mark[0] === '《'
        ? closing(text, start, '》', TITLE_LENGTH)
        : mark[0] === '“'
          ? quotedName(text, start)
          : -1
    if (end < 0) continue
    regions.push({ start, end: end + 1 })
    MARK.lastIndex = end + 1
  }
  return regions
}

function quotedName(text: string, start: number): number {
  const end = closing(text, start, '”', NAME_LENGTH)
  return end < 0 || SPEECH.test(text.slice(start, end)) ? -1 : end
}

function closing(text: string, start: number, mark: string, length: number): number {
  const end = text.slice(start + 1, start + 2 + length).indexOf(mark)
  return end < 0 ? -1 : start + 1 + end
}
