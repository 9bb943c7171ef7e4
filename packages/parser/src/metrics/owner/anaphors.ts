import type { RecognizedOrganization } from '../../organizations/recognized.js'
import type { OrganizationType } from '../../page.js'
import { matchAt } from '../match-at.js'
import type { PassageMention } from './passage-mention.js'
import { LEAD, OTHER_WORD, POINTER } from './pointing-words.js'

const CLAUSE_START = /(?<=^|[,。;!?:、“”()])/g

const SHORTEST_TAIL = 2
const LONGEST_TAIL = 4

/** Classes that an organization's name need not end with: 公司 may be 某某集团, 园区 some 开发区. */
const TYPES_OF: Readonly<Record<string, readonly OrganizationType[]>> = {
  公司: ['COMPANY', 'FINANCE'],
  企业: ['COMPANY'],
  集团: ['COMPANY'],
  银行: ['FINANCE'],
  行: ['FINANCE'],
  学校: ['EDUCATION'],
  校: ['EDUCATION'],
  医院: ['HEALTHCARE'],
  园区: ['PARK'],
  开发区: ['PARK'],
  高新区: ['PARK'],
  区: ['PARK'],
}

/** The number of organizations, the last ones named, among which a word is looked up. */
const LATEST = 12

/** The organizations that an article has named so far. */
export class Known {
  /** The one named last at the end. */
  private readonly latest: RecognizedOrganization[] = []
  private readonly byTail = new Map<string, RecognizedOrganization>()

  add(organization: RecognizedOrganization): void {
    const at = this.latest.indexOf(organization)
    if (at >= 0 || this.latest.length === LATEST) this.latest.splice(Math.max(0, at), 1)
    this.latest.push(organization)
    const name = bareEnd(organization.name)
    for (let length = SHORTEST_TAIL; length <= LONGEST_TAIL && length < name.length; length++)
      this.byTail.set(name.slice(-length), organization)
  }

  /** The organization named last that the class word fits. */
  meant(word: string): RecognizedOrganization | null {
    const latest = this.latest.toReversed()
    return (
      latest.find(({ name }) => bareEnd(name).endsWith(word)) ??
      latest.find(({ type }) => TYPES_OF[word]?.includes(type)) ??
      null
    )
  }

  /** The organization whose name ends with what stands at `at`, and how long that is. */
  endingAt(
    text: string,
    at: number,
  ): { readonly organization: RecognizedOrganization; readonly length: number } | null {
    for (let length = LONGEST_TAIL; length >= SHORTEST_TAIL; length--) {
      const organization = this.byTail.get(text.slice(at, at + length))
      if (organization && !OTHER_WORD.pattern.test(text.slice(at + length, at + length + 2)))
        return { organization, length }
    }
    return null
  }
}

/** An organization's name without what stands in brackets behind it. */
export function bareEnd(name: string): string {
  return name.replace(/[(（][^(（)）]*[)）]$/, '')
}

/** The organizations that a passage names, with those that its words point back to, in order. */
export function withAnaphors(text: string, names: readonly PassageMention[], known: Known): PassageMention[] {
  const all: PassageMention[] = []
  let next = 0
  const name = (until: number): void => {
    for (; (names[next]?.start ?? until) < until; next++) {
      const mention = names[next] as PassageMention
      known.add(mention.organization)
      all.push(mention)
    }
  }
  for (const { start, word, end } of pointersIn(text)) {
    name(start + 1)
    if ((all.at(-1)?.end ?? 0) > start || (names[next]?.start ?? end) < end) continue
    const found = word === null ? known.endingAt(text, start) : null
    const organization = word === null ? found?.organization : known.meant(word)
    if (!organization) continue
    all.push({ start, end: found ? start + found.length : end, organization })
    known.add(organization)
  }
  name(text.length)
  return all
}

interface Pointer {
  readonly start: number
  readonly end: number
  /** The class word; null where a clause opens, with whatever stands there. */
  readonly word: string | null
}

function pointersIn(text: string): Pointer[] {
  const pointers: Pointer[] = []
  for (const { 0: whole, 1: word = '', index } of text.matchAll(POINTER.pattern))
    pointers.push({ start: index, end: index + whole.length, word })
  for (const { index } of text.matchAll(CLAUSE_START)) {
    const start = index + (matchAt(LEAD.pattern, text, index)?.length ?? 0)
    pointers.push({ start, end: start + SHORTEST_TAIL, word: null })
  }
  return pointers.sort((a, b) => a.start - b.start || a.end - b.end)
}
