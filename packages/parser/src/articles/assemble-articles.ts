import type { RoleBlock } from '../roles/assign-roles.js'
import { FoldedText } from '../text/folded-text.js'
import { isPicture, placeCaptions } from './captions.js'
import { type Draft, pairsOfDraft, type Section, toArray } from './draft.js'
import { elementsOf, isUnfinished, type Paragraph } from './elements.js'
import { readHeadline } from './headline.js'
import type { ArticleText, CaptionText, PageText, ParagraphText } from './page-text.js'
import { RareTerms } from './rare-terms.js'
import { readPage } from './read-page.js'

type Part = Paragraph | Section

/** Sorts the page's blocks into articles. */
export function assembleArticles(blocks: readonly RoleBlock[], _source: string): PageText {
  const elements = elementsOf(blocks)
  const terms = new RareTerms(elements.flatMap((one) => (one.kind === 'paragraph' ? [one.text.text] : [])))
  const { drafts, detached } = readPage(elements, terms)
  const { byDraft, standalone } = placeCaptions(blocks, drafts, terms)
  return {
    articles: drafts
      .filter((draft) => !isPicture(draft))
      .map((draft) => toArticle(draft, byDraft.get(draft) ?? [])),
    captions: standalone,
    others: detached.flatMap((blocks) => blocks.map((block) => block.text)),
    leftOut: blocks.flatMap((block) => [
      ...block.leftOut,
      ...(block.reason ? [{ text: block.text, reason: block.reason }] : []),
    ]),
  }
}

function toArticle(draft: Draft, captions: readonly CaptionText[]): ArticleText {
  const headline = draft.head ? readHeadline(draft.head, pairsOfDraft(draft)) : null
  const printed = toArray(draft.parts)
  const parts = [
    ...headingsFirst(printed.slice(draft.headAt)),
    ...headingsFirst(printed.slice(0, draft.headAt)),
  ]
  const paragraphs = parts.filter((part) => part.kind === 'paragraph')
  const opening = paragraphs.find(({ first }) => first.dateline)?.first.dateline ?? null
  return {
    kicker: headline?.kicker ?? null,
    title: headline?.title ?? null,
    subtitle: headline?.subtitle ?? null,
    authors: [
      ...(headline?.authors ?? []),
      ...(opening?.authors ?? []),
      ...paragraphs.flatMap(({ signature }) => signature?.authors ?? []),
    ],
    dateline: opening && {
      text: opening.text,
      outlet: opening.outlet,
      place: opening.place,
      date: opening.date,
    },
    outlet: opening?.outlet ?? headline?.outlet ?? null,
    paragraphs: joinBroken(parts),
    captions,
  }
}

/** Paragraphs and sections as read: what breaks off in mid-sentence goes on in the next paragraph. */
function joinBroken(parts: readonly Part[]): ParagraphText[] {
  const joined: { kind: ParagraphText['kind']; texts: FoldedText[] }[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.kind === 'section')
      joined.push({ kind: 'section', texts: part.blocks.map((block) => block.text) })
    else if (
      last?.kind === 'paragraph' &&
      isUnfinished(last.texts.at(-1)?.text ?? '') &&
      !part.first.dateline
    )
      last.texts.push(part.text)
    else joined.push({ kind: 'paragraph', texts: [part.text] })
  }
  return joined.map(({ kind, texts }) => ({ kind, text: joinTexts(texts) }))
}

/** Where the last heading stands after its text, so do the others: each belongs before the run above it. */
function headingsFirst(parts: readonly Part[]): Part[] {
  if (parts.at(-1)?.kind !== 'section' || parts[0]?.kind === 'section') return [...parts]
  const ordered: Part[] = []
  let from = 0
  parts.forEach((part, index) => {
    if (part.kind !== 'section') return
    ordered.push(part, ...parts.slice(from, index))
    from = index + 1
  })
  return ordered
}

function joinTexts(texts: readonly FoldedText[]): FoldedText {
  return FoldedText.join((texts[0] as FoldedText).source, texts)
}
