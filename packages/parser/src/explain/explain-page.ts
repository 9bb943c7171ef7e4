import { gatherArticles } from '../articles/gather-articles.js'
import { leftOutReasons } from '../articles/left-out.js'
import type { PageText } from '../articles/page-text.js'
import { dividePage } from '../divide-page.js'
import type { Label } from '../division/acts.js'
import { learnedWeights } from '../division/divide-blocks.js'
import { explainSteps, type Verdict } from '../division/explain-steps.js'
import type { PageLayout } from '../layout/page-layout.js'
import type { LeftOutReason } from '../page.js'
import type { FoldedText } from '../text/folded-text.js'

export type ExplainedRole = Exclude<Label, 'body'> | 'paragraph' | 'other'

/** What one line of the page became, and why. Offsets are UTF-16 units of the source, `end` exclusive. */
export interface ExplainedLine {
  /** From 1. */
  readonly line: number
  readonly start: number
  readonly end: number
  readonly role: ExplainedRole
  /** Index into `Page.articles`; null outside articles. */
  readonly article: number | null
  /** Why it was left out; null where it was not. */
  readonly reason: LeftOutReason | null
  /** What spoke for it against the runner-up, the weightiest first: `z:byline +3.1`. */
  readonly evidence: readonly string[]
  /** What the line would be otherwise, and by how much it lost; null where nothing else was possible. */
  readonly runnerUp: RunnerUp | null
  /** Its text, without white space and markup; repeats are still in it. */
  readonly text: string
}

export interface RunnerUp {
  readonly role: ExplainedRole
  /** Whether it would belong to the same article as the line does now. */
  readonly sameArticle: boolean
  readonly behindBy: number
  /** What spoke for it against the winner, the weightiest first. */
  readonly evidence: readonly string[]
}

/**
 * Says of every line that is not blank what part it plays, in which article, by what evidence, and what came next.
 *
 * @param source the page's decoded text, as `parsePage` takes it
 * @param layout the same that `parsePage` is given, or the two may disagree
 * @returns lines in the order of the source; nothing is thrown, whatever the string
 */
export function explainPage(source: string, layout?: PageLayout): ExplainedLine[] {
  const { observed, blocks, text } = dividePage(source, layout)
  const { articles } = gatherArticles(blocks)
  const indexOf = new Map(articles.map(({ id }, index) => [id, index]))
  const reasons = leftOutReasons(blocks)
  const captionOf = captionOwners(text)
  const verdicts = explainSteps(observed, learnedWeights())
  const lines = blocks.flatMap(({ block, label, article }, at) => {
    const index = indexOf.get(article) ?? captionOf(block.text) ?? null
    const lost = article >= 0 && !indexOf.has(article)
    const { evidence, runnerUp } = verdicts[at] as Verdict
    const common = {
      role: lost ? ('other' as const) : roleOf(label),
      article: index,
      reason: reasons[at] ?? null,
      evidence,
      runnerUp: runnerUp && { ...runnerUp, role: roleOf(runnerUp.label) },
    }
    return block.lines.map((line) => ({
      line: line.number + 1,
      ...line.text.spanOf(),
      ...common,
      text: line.text.text,
    }))
  })
  return lines.sort((a, b) => a.start - b.start)
}

/** Which article the caption belongs to that a text is part of, if it is one. */
function captionOwners({ articles }: PageText): (text: FoldedText) => number | undefined {
  const owners = new Map<number, number>()
  articles.forEach(({ captions }, index) => {
    for (const { text } of captions) for (const start of text.startsOf()) owners.set(start, index)
  })
  return (text) => owners.get(text.startsOf()[0] ?? -1)
}

function roleOf(label: Label): ExplainedRole {
  return label === 'body' ? 'paragraph' : label
}
