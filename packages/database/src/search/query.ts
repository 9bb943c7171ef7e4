import { formOf } from './search-form.js'

/** Longer queries are not typed by people. */
const MOST_CHARACTERS = 200
const MOST_PHRASES = 10

/**
 * The phrases of a query in search form: words separated by white space, or what stands between quotation marks. An entry
 * is a hit where it holds all of them.
 *
 * @throws RangeError for more than 200 characters or 10 phrases
 */
export function phrasesOf(query: string): string[] {
  if (query.length > MOST_CHARACTERS)
    throw new RangeError(`a query has ${MOST_CHARACTERS} characters at most: search for fewer words`)
  const parts = [...query.matchAll(/"([^"]*)"|[^\s"]+/g)].map(([whole, quoted]) => quoted ?? whole)
  const phrases = [...new Set(parts.map((part) => formOf(part)).filter((form) => form.trim() !== ''))]
  if (phrases.length > MOST_PHRASES)
    throw new RangeError(`a query has ${MOST_PHRASES} words at most: search for fewer words`)
  return phrases
}
