import type { OrganizationType } from '../page.js'

/** One mention: units of the passage's folded text, `end` exclusive. */
export interface RecognizedMention {
  /** Index into the passages. */
  readonly passage: number
  readonly start: number
  readonly end: number
  /** Id of the rule that recognized it. */
  readonly rule: string
  /** How likely it is an organization's name, from 0 to 1. */
  readonly confidence: number
}

export interface RecognizedOrganization {
  /** The fullest name that the page gives. */
  readonly name: string
  readonly type: OrganizationType
  /** In the order of the passages. */
  readonly mentions: readonly RecognizedMention[]
}
