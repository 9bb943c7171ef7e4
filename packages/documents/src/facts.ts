import { type IssueFacts, issueFactsOf } from '@baobiao/parser'

/** Those facts of an issue that somebody knows. */
export type KnownFacts = { readonly [fact in keyof IssueFacts]?: string }

/** Who says what of the issue that a page belongs to. What is told outright comes first, then what its path names; what
 * the page itself prints comes last, as it is often read by OCR. */
export interface Facts {
  readonly told: KnownFacts
  readonly named: KnownFacts
}

/** What was newly told about a document; null takes back what was told before. */
export type Correction = { readonly [fact in keyof IssueFacts]?: string | null | undefined }

const FACTS = ['newspaper', 'publishedOn', 'pageNumber'] as const satisfies (keyof IssueFacts)[]

/** UTF-16 code units that may be told: more than any name has. */
const LONGEST = { name: 1_000, newspaper: 100, publishedOn: 10, pageNumber: 20 } as const

/** What is wrong with a name or a fact that somebody tells, in words that go on after its name; null where nothing is. */
export function faultOf(told: keyof typeof LONGEST, text: string): string | null {
  if (text.trim() === '') return 'holds nothing: leave it out'
  if (text.length > LONGEST[told]) return `may hold ${LONGEST[told]} characters, and holds ${text.length}`
  if (/[\p{Cc}\p{Cs}]/u.test(text))
    return 'holds what no name has: control characters, or halves of characters'
  return null
}

/** Folders of the path that may name newspaper and date: `沧州日报/2021/2021-07-08/A03.txt`. */
const TELLING_FOLDERS = 3

/** What a path says of the issue that a page belongs to: `沧州日报/2021-07-08/A03.txt`. */
export function factsOfPath(path: string): KnownFacts {
  const parts = path.split(/[\\/]/).slice(-TELLING_FOLDERS - 1)
  return known(issueFactsOf([parts.join('/').replace(/\.[a-z]+$/i, '')]))
}

/** Without what is null or missing. */
export function known(facts: Correction): KnownFacts {
  return Object.fromEntries(FACTS.flatMap((fact) => (facts[fact] == null ? [] : [[fact, facts[fact]]])))
}

/**
 * What is known of a document that comes again. What is told now replaces what was told before; paths only add, so that
 * two copies of one file in two folders do not replace each other for ever.
 */
export function mergeFacts(stored: Facts | null, { told, named }: Facts): Facts {
  return stored
    ? { told: { ...stored.told, ...told }, named: { ...named, ...stored.named } }
    : { told, named }
}

/** Whether what comes with a file changes nothing of what is known of its documents. */
export function tellsNothingNew(
  { source, told = {} }: { readonly source: string; readonly told?: KnownFacts },
  stored: readonly Facts[],
): boolean {
  const facts = { told, named: factsOfPath(source) }
  return stored.every((known) => sameFacts(known, mergeFacts(known, facts)))
}

/** The facts of a document after a correction; what it leaves out stays. */
export function correctFacts({ told, named }: Facts, correction: Correction): Facts {
  const of = (fact: keyof IssueFacts): string | null | undefined =>
    correction[fact] === undefined ? told[fact] : correction[fact]
  return { told: known(Object.fromEntries(FACTS.map((fact) => [fact, of(fact)]))), named }
}

export function sameFacts(a: Facts, b: Facts): boolean {
  return FACTS.every((fact) => a.told[fact] === b.told[fact] && a.named[fact] === b.named[fact])
}

/** What counts of all that is said. */
export function issueOf({ told, named }: Facts, printed: IssueFacts): IssueFacts {
  const of = (fact: keyof IssueFacts): string | null => told[fact] ?? named[fact] ?? printed[fact]
  return { newspaper: of('newspaper'), publishedOn: of('publishedOn'), pageNumber: of('pageNumber') }
}
