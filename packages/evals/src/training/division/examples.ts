import type { Mark } from '@baobiao/page-maker'
import type { PageLayout } from '@baobiao/parser'
import {
  ACTS,
  type Act,
  actOf,
  isAllowed,
  isHeadline,
  type Label,
  type Observed,
  type ObservedPage,
  observePage,
  type Step,
} from '@baobiao/parser/division-model'

/** A page with what each of its blocks is. */
export interface DivisionExample {
  readonly id: string
  readonly page: ObservedPage
  readonly targets: readonly Target[]
}

/** What a block is, and the number of its article; -1 for none. */
export interface Target {
  readonly label: Label
  readonly article: number
}

/** Observes a page and says of each block what its marks say of most of its characters. */
export function exampleOf(
  id: string,
  source: string,
  marks: readonly Mark[],
  layout?: PageLayout,
): DivisionExample {
  const page = observePage(source, layout)
  const markAt = new Int32Array(source.length).fill(-1)
  marks.forEach(({ start, end }, index) => {
    markAt.fill(index, start, end)
  })
  const targets = page.blocks.map((observed): Target => {
    const counts = new Map<string, { mark: Mark; characters: number }>()
    for (const start of observed.block.text.startsOf()) {
      const mark = marks[markAt[start] as number]
      if (!mark) continue
      const key = `${mark.role} ${mark.article}`
      const count = counts.get(key)
      if (count) count.characters++
      else counts.set(key, { mark, characters: 1 })
    }
    const most = [...counts.values()].sort((a, b) => b.characters - a.characters)[0]
    return most ? targetOf(most.mark, observed) : { label: 'leftOut', article: -1 }
  })
  return { id, page, targets }
}

function targetOf({ role, article }: Mark, observed: Observed): Target {
  const at = article ?? -1
  switch (role) {
    case 'furniture':
      return { label: 'leftOut', article: -1 }
    case 'caption':
      return { label: observed.signs.credit?.alone ? 'credit' : 'caption', article: -1 }
    case 'paragraph':
      return at < 0 ? { label: 'leftOut', article: -1 } : { label: 'body', article: at }
    default:
      return at < 0 ? { label: 'leftOut', article: -1 } : { label: role, article: at }
  }
}

const LEFT_OUT = ACTS.find(({ label }) => label === 'leftOut') as Act

/**
 * The act that does to the next block what the example says, given the division so far, and the article's draft.
 *
 * @param ids the number that the division gave to each of the example's articles; new ones are added
 */
export function taughtAct(
  { label, article }: Target,
  step: Step,
  ids: Map<number, number>,
): { act: Act; draft: Step['drafts'][number] | undefined } {
  const current = step.drafts.at(-1)
  if (article < 0) return { act: actOf(label, 'none') ?? LEFT_OUT, draft: current }
  const draft = step.drafts.find(({ id }) => id === ids.get(article))
  if (!draft) {
    const act = actOf(label, 'new') ?? actOf(isHeadline(label) ? 'title' : 'body', 'new')
    ids.set(article, step.articles)
    return { act: act as Act, draft: current }
  }
  const isCurrent = draft === current
  for (const move of ['on', 'more', 'behind', 'return'] as const) {
    const act = actOf(label, move)
    if (act && isAllowed(act, draft, isCurrent)) return { act, draft }
  }
  return { act: LEFT_OUT, draft: current }
}
