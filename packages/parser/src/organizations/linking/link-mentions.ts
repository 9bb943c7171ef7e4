import type { PageMentions } from '../mentions.js'
import { parentNames } from '../naming/name-parts.js'
import type { RecognizedMention } from '../recognized.js'
import { NameIndex } from './find-full-name.js'
import { ofOnlyEnding, withFullParent } from './full-names-of-parts.js'
import { levelOf } from './level-office.js'
import { ofListedOffice } from './listed-office.js'
import { PageRegions, withRegion } from './meant-region.js'
import { nearestArticles } from './nearest-article.js'
import { ofParent, ofParentBehind } from './own-office.js'
import { ofUnit, type Units, unitsOf } from './unit-office.js'
import { unitsInText } from './units-in-text.js'

/** What the page says of its names: abbreviations that it defines, and short forms of its companies. */
export type Aliases = ReadonlyMap<string, string>

/** What one article says about bare names. */
interface Surroundings {
  readonly index: NameIndex
  /** Organizations of a region that are named only with a part of theirs behind them: 沁水县人民检察院|未检办. */
  readonly above: NameIndex
  readonly units: Units
  /** Its surfaces, at most `LATEST` of them, the first of them last: a parent may be named behind its office. */
  readonly latestFirst: readonly string[]
}

/** At most this many names before a mention are asked whose office it is. */
const NAMED_BEFORE = 100

/** The canonical name of each mention: the fullest name that its article, or else the page, gives for the same organization. */
export function linkMentions(mentions: PageMentions, aliases: Aliases): Map<RecognizedMention, string> {
  const regions = new PageRegions(mentions)
  const all = mentions.all()
  const articles = nearestArticles(mentions.passages)
  const byArticle = surroundingsOf(mentions, all, articles)
  const page = new NameIndex(new Set(all.map((mention) => mentions.surfaceOf(mention))))
  const linked = new Map<RecognizedMention, string>()
  const named = new Map<number | null, string[]>()
  let previous: { mention: RecognizedMention; name: string } | null = null
  for (const mention of all) {
    const surface = mentions.surfaceOf(mention)
    const article = articles[mention.passage] as number | null
    const near = byArticle.get(article) as Surroundings
    const before = named.get(article) ?? []
    named.set(article, before)
    // 市委 and 县医院 are those of the article's own city and county, never another article's.
    const elsewhere = (): string | null => (levelOf(surface) ? null : page.fuller(surface))
    const full = aliases.get(surface) ?? near.index.fuller(surface) ?? elsewhere()
    const text = mentions.passages[mention.passage]?.text.text ?? ''
    const recent = before.slice(-NAMED_BEFORE)
    const own =
      full ??
      ofListedOffice(surface, mention, previous, text) ??
      ofUnit(surface, near.units) ??
      ofOnlyEnding(surface, recent) ??
      ofParent(surface, recent) ??
      ofParentBehind(surface, near.latestFirst)
    const placed: string = withRegion(own ?? surface, article, regions)
    // With its place in front, 市政府 finds the full name 枣庄市人民政府.
    const fuller = placed === surface ? null : (near.index.fuller(placed) ?? near.above.fuller(placed))
    const name: string = fuller ?? withFullParent(placed, near.index) ?? placed
    linked.set(mention, name)
    before.push(name)
    previous = { mention, name }
  }
  return linked
}

function surroundingsOf(
  mentions: PageMentions,
  all: readonly RecognizedMention[],
  articles: readonly (number | null)[],
): Map<number | null, Surroundings> {
  const surfaces = new Map<number | null, string[]>()
  for (const mention of all) {
    const article = articles[mention.passage] as number | null
    const list = surfaces.get(article)
    if (list) list.push(mentions.surfaceOf(mention))
    else surfaces.set(article, [mentions.surfaceOf(mention)])
  }
  const texts = textsByArticle(mentions, articles)
  return new Map(
    [...surfaces].map(([article, names]) => [
      article,
      {
        index: new NameIndex(new Set(names)),
        above: new NameIndex(new Set(names.flatMap(officesAbove))),
        units: new Map([...unitsInText(texts.get(article) ?? []), ...unitsOf(names)]),
        latestFirst: names.slice(0, NAMED_BEFORE).reverse(),
      },
    ]),
  )
}

/** 沁水县人民检察院 of 沁水县人民检察院未检办, without a province in front. */
function officesAbove(name: string): string[] {
  return parentNames(name).filter((above) => /^\p{Script=Han}{2,9}?[市县区州旗]人民/u.test(above))
}

function textsByArticle(
  { passages }: PageMentions,
  articles: readonly (number | null)[],
): Map<number | null, string[]> {
  const texts = new Map<number | null, string[]>()
  passages.forEach(({ text }, passage) => {
    const article = articles[passage] as number | null
    const list = texts.get(article)
    if (list) list.push(text.text)
    else texts.set(article, [text.text])
  })
  return texts
}
