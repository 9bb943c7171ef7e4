import type { OrganizationType } from '../page.js'
import type { Passage } from '../passages.js'
import { foldString } from '../text/fold.js'
import type { Span } from '../text/span.js'
import { knownNames, mendEdges } from './edges.js'
import { linkMentions } from './link.js'
import { PageMentions } from './mentions.js'
import { findNames, type Weights } from './model/find-names.js'
import { readText } from './model/reading.js'
import { WEIGHTS } from './model/weights.js'
import { decodeWeights } from './model/weights-text.js'
import type { RecognizedMention, RecognizedOrganization } from './recognized.js'
import { definitionsOf, shortFormsOf } from './short-forms.js'
import { trimName } from './trim.js'
import { typeOf } from './type-of.js'

export interface OrganizationOptions {
  /** Names to recognize besides the built-in knowledge, each with its type. */
  readonly lexicon?: readonly { readonly name: string; readonly type: OrganizationType }[]
  /** Strings that are never an organization. */
  readonly exclusions?: readonly string[]
}

let learned: Weights | null = null

/** Recognizes the named organizations of a page and which mentions mean the same body. */
export function recognizeOrganizations(
  passages: readonly Passage[],
  options: OrganizationOptions = {},
): RecognizedOrganization[] {
  learned ??= decodeWeights(WEIGHTS)
  return recognizeWith(learned, passages, options)
}

/** The same with weights of the caller's, as the trainer needs it. */
export function recognizeWith(
  weights: Weights,
  passages: readonly Passage[],
  { lexicon = [], exclusions = [] }: OrganizationOptions = {},
): RecognizedOrganization[] {
  const excluded = new Set(exclusions.map(foldString))
  const own = new Map(lexicon.map(({ name, type }) => [foldString(name), type]))
  const mentions = new PageMentions(passages)
  mentions.addEverywhere(own.keys(), 'lexicon')
  addLearned(mentions, weights, excluded)
  const aliases = new Map([...shortFormsOf(mentions), ...definitionsOf(mentions)])
  mentions.addEverywhere(
    [...aliases.keys()].filter((name) => !excluded.has(name)),
    'taughtByPage',
  )
  addRepeated(mentions)
  return toOrganizations(mentions, linkMentions(mentions, aliases), own)
}

function addLearned(mentions: PageMentions, weights: Weights, excluded: ReadonlySet<string>): void {
  mentions.passages.forEach(({ text: { text } }, passage) => {
    const reading = readText(text)
    const add = (span: Span, rule: string): void => {
      const name = trimName(reading, span)
      if (name && !excluded.has(text.slice(name.start, name.end))) mentions.add({ passage, ...name, rule })
    }
    for (const found of findNames(reading, weights))
      for (const span of mendEdges(reading, found)) add(span, 'model')
    for (const span of knownNames(reading)) add(span, 'known')
  })
}

/** A name as long as this says the same wherever the page writes it. */
const CLEAR_LENGTH = 5

/** A body met in a clear context is recognized in an unclear one. */
function addRepeated(mentions: PageMentions): void {
  const names = new Set(mentions.all().map((mention) => mentions.surfaceOf(mention)))
  mentions.addEverywhere(
    [...names].filter((name) => name.length >= CLEAR_LENGTH),
    'repeated',
  )
}

function toOrganizations(
  mentions: PageMentions,
  linked: ReadonlyMap<RecognizedMention, string>,
  own: ReadonlyMap<string, OrganizationType>,
): RecognizedOrganization[] {
  const organizations = new Map<string, RecognizedMention[]>()
  for (const mention of mentions.all()) {
    const name = linked.get(mention) ?? mentions.surfaceOf(mention)
    organizations.set(name, [...(organizations.get(name) ?? []), mention])
  }
  return [...organizations].map(([name, of]) => ({ name, type: own.get(name) ?? typeOf(name), mentions: of }))
}
