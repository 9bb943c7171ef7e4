import type { OrganizationType } from '../page.js'
import type { Passage } from '../passages.js'

export interface OrganizationOptions {
  /** Names to recognize besides the built-in knowledge, each with its type. */
  readonly lexicon?: readonly { readonly name: string; readonly type: OrganizationType }[]
  /** Strings that are never an organization. */
  readonly exclusions?: readonly string[]
}

/** One mention: units of the passage's folded text, `end` exclusive. */
export interface RecognizedMention {
  /** Index into the passages. */
  readonly passage: number
  readonly start: number
  readonly end: number
  /** Id of the rule that recognized it. */
  readonly rule: string
}

export interface RecognizedOrganization {
  /** The fullest name that the page gives. */
  readonly name: string
  readonly type: OrganizationType
  /** In the order of the passages. */
  readonly mentions: readonly RecognizedMention[]
}

/** Recognizes the named organizations of a page and which mentions mean the same body. */
export function recognizeOrganizations(
  _passages: readonly Passage[],
  _options: OrganizationOptions = {},
): RecognizedOrganization[] {
  return []
}
