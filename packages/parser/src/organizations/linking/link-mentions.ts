import type { PageMentions } from '../mentions.js'
import type { RecognizedMention } from '../recognized.js'
import { NameIndex } from './find-full-name.js'
import { levelOf } from './level-office.js'
import { ofListedOffice } from './listed-office.js'
import { PageRegions, withRegion } from './meant-region.js'
import { ofOwnBody } from './own-office.js'
import { ofUnit, type Units, unitsOf } from './unit-office.js'
import { unitsInText } from './units-in-text.js'

/** What the page says of its names: abbreviations that it defines, and short forms of its companies. */
export type Aliases = ReadonlyMap<string, string>

/** What one article says about bare names. */
interface Surroundings {
  readonly index: NameIndex
  readonly units: Units
}

/** At most this many names before a mention are asked whose office it is. */
const NAMED_BEFORE = 100

/** The canonical name of each mention: the fullest name that its article, or else the page, gives for the same body. */
export function linkMentions(mentions: PageMentions, aliases: Aliases): Map<RecognizedMention, string> {
  const regions = new PageRegions(mentions)
  const all = mentions.all()
  const byArticle = surroundingsOf(mentions, all)
  const page = new NameIndex(new Set(all.map((mention) => mentions.surfaceOf(mention))))
  const linked = new Map<RecognizedMention, string>()
  const named = new Map<number | null, string[]>()
  let previous: { mention: RecognizedMention; name: string } | null = null
  for (const mention of all) {
    const surface = mentions.surfaceOf(mention)
    const article = mentions.articleOf(mention)
    const near = byArticle.get(article) as Surroundings
    const before = named.get(article) ?? []
    named.set(article, before)
    // 市委 and 县医院 are those of the article's own city and county, never another article's.
    const elsewhere = (): string | null => (levelOf(surface) ? null : page.fuller(surface))
    const full = aliases.get(surface) ?? near.index.fuller(surface) ?? elsewhere()
    const text = mentions.passages[mention.passage]?.text.text ?? ''
    const listed = full ? null : ofListedOffice(surface, mention, previous, text)
    const own =
      full ?? listed ?? ofUnit(surface, near.units) ?? ofOwnBody(surface, before.slice(-NAMED_BEFORE))
    const placed: string = withRegion(own ?? surface, article, regions)
    // With its place in front, 市政府 finds the full name 枣庄市人民政府.
    const name: string = placed === surface ? surface : (near.index.fuller(placed) ?? placed)
    linked.set(mention, name)
    before.push(name)
    previous = { mention, name }
  }
  return linked
}

function surroundingsOf(
  mentions: PageMentions,
  all: readonly RecognizedMention[],
): Map<number | null, Surroundings> {
  const surfaces = new Map<number | null, string[]>()
  for (const mention of all) {
    const article = mentions.articleOf(mention)
    const list = surfaces.get(article)
    if (list) list.push(mentions.surfaceOf(mention))
    else surfaces.set(article, [mentions.surfaceOf(mention)])
  }
  const texts = textsByArticle(mentions)
  return new Map(
    [...surfaces].map(([article, names]) => [
      article,
      {
        index: new NameIndex(new Set(names)),
        units: new Map([...unitsInText(texts.get(article) ?? []), ...unitsOf(names)]),
      },
    ]),
  )
}

function textsByArticle({ passages }: PageMentions): Map<number | null, string[]> {
  const texts = new Map<number | null, string[]>()
  for (const { article, text } of passages) {
    const list = texts.get(article)
    if (list) list.push(text.text)
    else texts.set(article, [text.text])
  }
  return texts
}
