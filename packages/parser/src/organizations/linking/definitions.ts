import type { PageMentions } from '../mentions.js'

/** `(FAA)` right after a name. */
const ACRONYM = /^\((?:英文)?(?:简称|缩写)?[:“"]?([A-Z][A-Za-z]{1,7})[”"]?\)/
/** `(以下简称“…”)` right after a name. */
const DEFINITION = /^\((?:以下|下)?简?称(?:为|作)?[“"《]?([^”"》)]{2,12})[”"》]?(?:[,;、][^)]*)?\)/

/** What the page itself teaches: abbreviation → the name that it stands for. */
export function definitionsOf(mentions: PageMentions): Map<string, string> {
  const definitions = new Map<string, string>()
  for (const mention of mentions.all()) {
    const { text } = mentions.passages[mention.passage]?.text ?? { text: '' }
    const behind = text.slice(mention.end, mention.end + 40)
    const match = DEFINITION.exec(behind) ?? ACRONYM.exec(behind)
    if (match?.[1]) definitions.set(match[1], mentions.surfaceOf(mention))
  }
  return definitions
}
