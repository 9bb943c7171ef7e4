import type { RecognizedOrganization } from '../../organizations/recognized.js'
import type { Passage } from '../../passages.js'
import type { PassageMention } from './passage-mention.js'

/** An organization in the whole of an article. */
export interface Part {
  readonly count: number
  /** Whether kicker, title or subtitle name it. */
  readonly inHeadline: boolean
}

/** The organizations that an article names, before and behind a figure. */
export interface Cast {
  readonly parts: ReadonlyMap<RecognizedOrganization, Part>
  /** The organization named most often, of equals the first; null where none is named. */
  readonly main: RecognizedOrganization | null
  /** How often the article names an organization. */
  readonly mentions: number
}

const HEADLINE: ReadonlySet<Passage['kind']> = new Set(['kicker', 'title', 'subtitle'])

/** Counts the organizations of an article's passages; `names` are the mentions of each. */
export function castOf(passages: readonly Passage[], names: readonly (readonly PassageMention[])[]): Cast {
  const parts = new Map<RecognizedOrganization, Part>()
  passages.forEach(({ kind }, index) => {
    if (kind === 'byline') return
    for (const { organization } of names[index] ?? []) {
      const { count = 0, inHeadline = false } = parts.get(organization) ?? {}
      parts.set(organization, { count: count + 1, inHeadline: inHeadline || HEADLINE.has(kind) })
    }
  })
  let main: RecognizedOrganization | null = null
  let [most, mentions] = [0, 0]
  for (const [organization, { count }] of parts) {
    mentions += count
    if (count > most) [main, most] = [organization, count]
  }
  return { parts, main, mentions }
}
