import type { OrganizationType } from '../page.js'
import type { Passage } from '../passages.js'
import { foldString } from '../text/fold.js'
import type { Span } from '../text/span.js'
import { calibrated, LEAST_CONFIDENCE } from './confidence.js'
import { isWholeByForm, withDepartment } from './departments.js'
import { addFormed, SHARE_FORMED, withSpelledInFront } from './formed.js'
import { behindConjunction, behindVerb, withWholeRegion } from './in-front.js'
import { companyShortForms } from './linking/company-short-forms.js'
import { definitionsOf } from './linking/definitions.js'
import { type Aliases, linkMentions } from './linking/link-mentions.js'
import { addListed } from './listed.js'
import { PageMentions } from './mentions.js'
import { headTypeOf, typeOf } from './naming/type-of.js'
import { whyNotName } from './not-names.js'
import type { RecognizedMention, RecognizedOrganization } from './recognized.js'
import { partsOf, withoutPersonInFront } from './spaced.js'
import type { FoundName } from './tagger/chain.js'
import { namesOfCells } from './tagger/names-of-cells.js'

export interface OrganizationOptions {
  /** Names to recognize besides the built-in knowledge, each with its type. */
  readonly lexicon?: readonly { readonly name: string; readonly type: OrganizationType }[]
  /** Strings that are never an organization. */
  readonly exclusions?: readonly string[]
  /** Mentions less sure than this are left out: from 0, all that the tagger finds, to 1. By default 0.45. */
  readonly leastConfidence?: number
}

/** Recognizes the named organizations of a page and which mentions mean the same organization. */
export function recognizeOrganizations(
  passages: readonly Passage[],
  { lexicon = [], exclusions = [], leastConfidence = LEAST_CONFIDENCE }: OrganizationOptions = {},
): RecognizedOrganization[] {
  const excluded = new Set(exclusions.map(foldString))
  const own = new Map(lexicon.map(({ name, type }) => [foldString(name), type]))
  const mentions = new PageMentions(passages)
  mentions.addEverywhere(new Map([...own.keys()].map((name) => [name, 1])), 'lexicon')
  addTagged(mentions, excluded, leastConfidence)
  if (SHARE_FORMED >= leastConfidence) addFormed(mentions, excluded)
  addListed(mentions)
  const aliases = new Map([...companyShortForms(mentions), ...definitionsOf(mentions)])
  for (const name of excluded) aliases.delete(name)
  addAliases(mentions, aliases)
  addRepeated(mentions)
  return toOrganizations(mentions, linkMentions(mentions, aliases), own)
}

function addTagged(mentions: PageMentions, excluded: ReadonlySet<string>, least: number): void {
  mentions.passages.forEach(({ text: folded }, passage) => {
    const { text } = folded
    for (const found of namesOfCells(text, mentions.cutsOf(passage))) {
      const confidence = confidenceOf(text, found)
      if (confidence < least) continue
      for (const part of partsOf(folded, found)) {
        const { start, end } = wholeInCell(mentions, passage, withoutPersonInFront(folded, part))
        if (excluded.has(text.slice(start, end)) || whyNotName(text, start, end) !== null) continue
        mentions.add({ passage, start, end, rule: 'tagger', confidence })
      }
    }
  })
}

/**
 * Of two parts a long name is spelled by more characters, each of which the tagger may doubt, than its form leaves doubt of; and
 * with a verb in front only where it begins is in doubt.
 */
function confidenceOf(text: string, found: FoundName): number {
  const confidence = calibrated(found.probability)
  const doubted = confidence >= LEAST_OF_FORM && confidence < LEAST_CONFIDENCE
  const isClear = isWholeByForm(text, found) || behindVerb(text, found) > found.start
  return doubted && isClear ? LEAST_CONFIDENCE : confidence
}

/** Below this, no form makes a name. */
const LEAST_OF_FORM = 0.35

/** The whole of a name, unless that is in another cell. */
function wholeInCell(mentions: PageMentions, passage: number, span: Span): Span {
  const whole = wholeName(mentions.passages[passage]?.text.text ?? '', span)
  return mentions.isAcross(passage, whole) ? span : whole
}

/** A name ends before what has none, 南部战区海军|某支队, before a count, 铁塔|四家公司, and behind its department. */
function wholeName(text: string, { start, end }: Span): Span {
  const counted = COUNTED.exec(text.slice(start, end))?.index ?? 0
  if (counted > 1) return { start, end: start + counted }
  const nameless = text.slice(start, end).indexOf('某')
  const named = start + nameless
  if (nameless > 0 && headTypeOf(text.slice(start, named), 2) !== null) return { start, end: named }
  return { start: wholeStart(text, { start, end }), end: withDepartment(text, { start, end }) }
}

function wholeStart(text: string, { start, end }: Span): number {
  const behind = behindConjunction(text, { start: behindVerb(text, { start, end }), end })
  return behind > start ? behind : withWholeRegion(text, { start: withSpelledInFront(text, start), end })
}

const COUNTED = /[两二三四五六七八九十几][家个所](?:公司|企业|单位|银行|机构|部门|院校|学校|医院)$/

/** What stands for a name is as sure as the name. */
function addAliases(mentions: PageMentions, aliases: Aliases): void {
  const sure = mentions.confidences()
  mentions.addEverywhere(
    new Map([...aliases].map(([alias, name]) => [alias, sure.get(name) ?? 0])),
    'taughtByPage',
    isPossible,
  )
}

/** A name as long as this says the same wherever the page writes it. */
const CLEAR_LENGTH = 5

/** An organization met in a clear context is recognized in an unclear one. */
function addRepeated(mentions: PageMentions): void {
  const clear = [...mentions.confidences()].filter(([name]) => name.length >= CLEAR_LENGTH)
  mentions.addEverywhere(new Map(clear), 'repeated', isPossible)
}

function isPossible(text: string, { start, end }: Span): boolean {
  return whyNotName(text, start, end) === null
}

function toOrganizations(
  mentions: PageMentions,
  linked: ReadonlyMap<RecognizedMention, string>,
  own: ReadonlyMap<string, OrganizationType>,
): RecognizedOrganization[] {
  const organizations = new Map<string, RecognizedMention[]>()
  for (const mention of mentions.all()) {
    const name = linked.get(mention) ?? mentions.surfaceOf(mention)
    const same = organizations.get(name)
    if (same) same.push(mention)
    else organizations.set(name, [mention])
  }
  return [...organizations].map(([name, of]) => ({ name, type: own.get(name) ?? typeOf(name), mentions: of }))
}
