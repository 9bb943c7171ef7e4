import type { Span } from '../../text/span.js'
import type { Weigh } from '../choice/choose.js'
import type { PassageMetric } from '../read-passage.js'
import { spanAt } from '../span-at.js'
import { Known, withAnaphors } from './anaphors.js'
import { type ArticleMention, MENTIONS, type Owned, type OwnerContext } from './candidates.js'
import type { Cast } from './cast.js'
import { likeliestOwner, type WeighedOwners, weighOwners } from './choose-owner.js'
import { followSubject, type Stretch } from './follow-subject.js'
import { canBeOwned, isOwned } from './is-owned.js'
import type { PassageMention } from './passage-mention.js'
import { respectiveOwners } from './respective-owner.js'
import { standOf } from './stand.js'
import { NO_SUBJECT, type Subject } from './subject.js'

/** What an article has told so far. */
export interface Story {
  readonly cast: Cast
  readonly known: Known
  readonly subject: Subject
  /** The mentions before the passage, in order. */
  readonly mentions: readonly ArticleMention[]
  /** Its figures before the passage, and whose they are. */
  readonly figures: readonly Owned[]
}

export function newStory(cast: Cast): Story {
  return { cast, known: new Known(), subject: NO_SUBJECT, mentions: [], figures: [] }
}

/** A passage whose figures look for their owners. */
interface OwnedPassage {
  readonly text: string
  readonly passage: number
  /** The organizations that it names, in order. */
  readonly names: readonly PassageMention[]
  /** In order. */
  readonly figures: readonly PassageMetric[]
}

/** A figure, and who may own it. */
interface Weighed extends WeighedOwners {
  readonly figure: PassageMetric
}

/** Who may own each figure of a passage, and what the article has named by its end. */
export function readOwners(
  { text, passage, names: named, figures }: OwnedPassage,
  story: Story,
  weigh: Weigh,
): { readonly figures: readonly Weighed[]; readonly story: Story } {
  const names = withAnaphors(text, named, story.known)
  const stretches = followSubject(text, names, story.subject)
  const stretchAt = spanAt(stretches)
  const respectiveOwner = respectiveOwners(text, names)
  const placed = names.map((name): ArticleMention => ({ ...name, passage, stand: standOf(text, name) }))
  const mentions = [...story.mentions]
  let next = 0
  const read = (end: number): void => {
    for (; (placed[next]?.start ?? end) < end; next++) mentions.push(placed[next] as ArticleMention)
  }
  const told = [...story.figures]
  const weighedFigures: Weighed[] = []
  for (const figure of figures) {
    read(figure.start)
    const stretch = stretchAt(figure.start)
    const context: OwnerContext = {
      text,
      passage,
      figure,
      clause: clauseOf(stretch, figure),
      before: mentions.slice(-MENTIONS),
      first: mentions[0]?.organization ?? null,
      behind: behindIn(placed, next, figure),
      subject: stretch?.subject ?? NO_SUBJECT,
      told: told.slice(-TOLD),
      cast: story.cast,
      possible: canBeOwned(text, figure),
      owned: isOwned(text, figure),
      respective: figure.respective && respectiveOwner(figure.respective),
    }
    const weighed = weighOwners(context, weigh)
    weighedFigures.push({ ...weighed, figure })
    told.push({ figure, passage, owner: likeliestOwner(weighed) })
  }
  read(text.length)
  const subject = stretches.at(-1)?.subject ?? story.subject
  return {
    figures: weighedFigures,
    story: { ...story, subject, mentions, figures: told.slice(-TOLD) },
  }
}

/** The figure's clause, as far as its sentence goes. */
function clauseOf(stretch: Stretch | null, { start, end, sentence }: PassageMetric): Span {
  const clause = stretch ?? { start, end }
  return { start: Math.max(clause.start, sentence.start), end: Math.min(clause.end, sentence.end) }
}

/** The number of figures before one that tell whose an article's figures are. */
const TOLD = 8

/** How many organizations named behind a figure are looked at. */
const BEHIND = 2

function behindIn(
  names: readonly ArticleMention[],
  next: number,
  { end, sentence }: PassageMetric,
): ArticleMention[] {
  return names.slice(next, next + BEHIND).filter((name) => name.start >= end && name.start < sentence.end)
}
