import type { RoleBlock } from '../roles/assign-roles.js'
import { FoldedText } from '../text/folded-text.js'
import { elementsOf, type Run } from './elements.js'
import { readHeadline } from './headline.js'
import type { ArticleText, CaptionText, PageText, ParagraphText } from './page-text.js'
import { type Draft, readPage } from './read-page.js'

/** Sorts the page's blocks into articles. */
export function assembleArticles(blocks: readonly RoleBlock[], _source: string): PageText {
  const text = blocks.filter((block) => !['leftOut', 'caption', 'credit'].includes(block.role))
  const { drafts, detached } = readPage(elementsOf(text))
  return {
    articles: drafts.map(toArticle),
    captions: blocks.flatMap((block) =>
      block.role === 'caption' || block.role === 'credit' ? [{ text: block.text, credit: block.credit }] : [],
    ),
    others: detached.flatMap((head) => head.blocks.map((block) => block.text)),
    leftOut: blocks.flatMap((block) => [
      ...block.leftOut,
      ...(block.reason ? [{ text: block.text, reason: block.reason }] : []),
    ]),
  }
}

function toArticle(draft: Draft): ArticleText {
  const headline = draft.head ? readHeadline(draft.head.blocks) : null
  const parts = [
    ...headingsFirst(draft.parts.slice(draft.headAt)),
    ...headingsFirst(draft.parts.slice(0, draft.headAt)),
  ]
  const runs = parts.filter((part): part is Run => part.kind === 'run')
  const opening = runs.find((run) => run.first.dateline)?.first.dateline ?? null
  const paragraphs = parts.flatMap((part): ParagraphText[] =>
    part.kind === 'run'
      ? part.paragraphs.map((text) => ({ kind: 'paragraph', text }))
      : [{ kind: 'section', text: joinTexts(part.blocks.map((block) => block.text)) }],
  )
  return {
    kicker: headline?.kicker ?? null,
    title: headline?.title ?? null,
    subtitle: headline?.subtitle ?? null,
    authors: [
      ...(headline?.authors ?? []),
      ...(opening?.authors ?? []),
      ...runs.flatMap((run) => run.signature?.authors ?? []),
    ],
    dateline: opening && {
      text: opening.text,
      outlet: opening.outlet,
      place: opening.place,
      date: opening.date,
    },
    outlet: opening?.outlet ?? headline?.outlet ?? null,
    paragraphs,
    captions: [] as CaptionText[],
  }
}

/** Where the last heading stands after its text, so do the others: each belongs before the run above it. */
function headingsFirst(parts: readonly Draft['parts'][number][]): Draft['parts'][number][] {
  if (parts.at(-1)?.kind !== 'head' || parts[0]?.kind === 'head') return [...parts]
  const ordered: Draft['parts'][number][] = []
  let from = 0
  parts.forEach((part, index) => {
    if (part.kind !== 'head') return
    ordered.push(part, ...parts.slice(from, index))
    from = index + 1
  })
  return ordered
}

function joinTexts(texts: readonly FoldedText[]): FoldedText {
  return FoldedText.join((texts[0] as FoldedText).source, texts)
}
