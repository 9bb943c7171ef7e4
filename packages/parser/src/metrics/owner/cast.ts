import type { RecognizedOrganization } from '../../organizations/recognized.js'
import type { Passage } from '../../passages.js'
import type { PassageMention } from './passage-mention.js'

/** An organization in the whole of an article. */
export interface Part {
  readonly count: number
  /** Whether kicker, title or subtitle name it. */
  readonly inHeadline: boolean
  /** The organization that its name begins with: 沧州高新区 of 沧州高新区企业党委; null where none is named. */
  readonly whole: RecognizedOrganization | null
  /** How often the article names those whose whole it is. */
  readonly asWhole: number
}

/** The organizations that an article names, before and behind a figure. */
export interface Cast {
  readonly parts: ReadonlyMap<RecognizedOrganization, Part>
  /** The organization named most often, of equals the first; null where none is named. */
  readonly main: RecognizedOrganization | null
  /** The same where naming a part names its whole, too. */
  readonly body: RecognizedOrganization | null
  /** How often the article names an organization. */
  readonly mentions: number
}

const HEADLINE: ReadonlySet<Passage['kind']> = new Set(['kicker', 'title', 'subtitle'])

/** Counts the organizations of an article's passages; `names` are the mentions of each. */
export function castOf(passages: readonly Passage[], names: readonly (readonly PassageMention[])[]): Cast {
  const counted = new Map<RecognizedOrganization, { count: number; inHeadline: boolean }>()
  passages.forEach(({ kind }, index) => {
    if (kind === 'byline') return
    for (const { organization } of names[index] ?? []) {
      const { count = 0, inHeadline = false } = counted.get(organization) ?? {}
      counted.set(organization, { count: count + 1, inHeadline: inHeadline || HEADLINE.has(kind) })
    }
  })
  const wholes = wholesOf([...counted.keys()])
  const asWhole = new Map<RecognizedOrganization, number>()
  for (const [part, whole] of wholes)
    asWhole.set(whole, (asWhole.get(whole) ?? 0) + (counted.get(part)?.count ?? 0))
  const parts = new Map<RecognizedOrganization, Part>()
  for (const [one, { count, inHeadline }] of counted)
    parts.set(one, { count, inHeadline, whole: wholes.get(one) ?? null, asWhole: asWhole.get(one) ?? 0 })
  return {
    parts,
    main: commonest(parts, ({ count }) => count),
    body: commonest(parts, ({ count, asWhole }) => count + asWhole),
    mentions: [...counted.values()].reduce((sum, { count }) => sum + count, 0),
  }
}

/** Of equals the first; null where there is none. */
function commonest(
  parts: ReadonlyMap<RecognizedOrganization, Part>,
  countOf: (part: Part) => number,
): RecognizedOrganization | null {
  let [found, most]: [RecognizedOrganization | null, number] = [null, 0]
  for (const [one, part] of parts) {
    const count = countOf(part)
    if (count > most) [found, most] = [one, count]
  }
  return found
}

/** A name of fewer characters begins others by chance. */
const SHORTEST_WHOLE = 3

function wholesOf(
  organizations: readonly RecognizedOrganization[],
): ReadonlyMap<RecognizedOrganization, RecognizedOrganization> {
  const byName = new Map(organizations.map((one) => [one.name, one]))
  const wholes = new Map<RecognizedOrganization, RecognizedOrganization>()
  for (const one of organizations) {
    for (let length = one.name.length - 1; length >= SHORTEST_WHOLE && !wholes.has(one); length--) {
      const whole = byName.get(one.name.slice(0, length))
      if (whole) wholes.set(one, whole)
    }
  }
  return wholes
}
