import type { DividedBlock } from '../division/divided-block.js'
import { FoldedText } from '../text/folded-text.js'

interface Headline {
  readonly kicker: FoldedText | null
  readonly title: FoldedText | null
  readonly subtitle: FoldedText | null
}

/** Kicker, title and subtitle of a headline's lines; where no line is the title, the last kicker or first subtitle is. */
export function readHeadline(headline: readonly DividedBlock[]): Headline {
  const of = (label: DividedBlock['label']): FoldedText[] =>
    headline.filter((block) => block.label === label).map(({ block }) => block.text)
  const [kickers, titles, subtitles] = [of('kicker'), of('title'), of('subtitle')]
  if (titles.length === 0) titles.push(...(kickers.splice(-1) ?? []))
  if (titles.length === 0) titles.push(...subtitles.splice(0, 1))
  return {
    kicker: join(kickers.map(withoutDash)),
    title: join(titles.map(withoutDash)),
    subtitle: join(subtitles.map(withoutDash)),
  }
}

function join(texts: readonly FoldedText[]): FoldedText | null {
  const [first] = texts
  return first ? FoldedText.join(first.source, texts) : null
}

function withoutDash(text: FoldedText): FoldedText {
  const dashes = /^—+/.exec(text.text)?.[0].length ?? 0
  return dashes > 0 && dashes < text.length ? text.slice(dashes) : text
}
