import { commonTown, commonZone, impliedByUnit, regionOfList, withRegion } from './implied.js'
import type { PageMentions } from './mentions.js'
import { NameIndex } from './name-index.js'
import { PageRegions } from './page-region.js'
import type { RecognizedMention } from './recognized.js'

/** What the page says of its names: abbreviations that it defines, and short forms of its companies. */
export type Aliases = ReadonlyMap<string, string>

/** What one article tells of bare names. */
interface Surroundings {
  readonly index: NameIndex
  readonly zone: string | null
  readonly town: string | null
}

/** 市委 and 县医院 are those of the article's own city and county, never another article's. */
const BARE_LEVEL = /^[省市县区镇乡](?!场|区|政|民|级)\p{Script=Han}/u

/** The canonical name of each mention: the fullest name that its article, or else the page, gives for the same body. */
export function linkMentions(mentions: PageMentions, aliases: Aliases): Map<RecognizedMention, string> {
  const regions = new PageRegions(mentions.passages)
  const all = mentions.all()
  const byArticle = surroundingsOf(mentions, all)
  const page = new NameIndex(new Set(all.map((mention) => mentions.surfaceOf(mention))))
  const linked = new Map<RecognizedMention, string>()
  let previous: RecognizedMention | undefined
  for (const mention of all) {
    const surface = mentions.surfaceOf(mention)
    const article = mentions.articleOf(mention)
    const near = byArticle.get(article)
    const elsewhere = (): string | null => (BARE_LEVEL.test(surface) ? null : page.fuller(surface))
    const full = aliases.get(surface) ?? near?.index.fuller(surface) ?? elsewhere()
    const text = mentions.passages[mention.passage]?.text.text ?? ''
    const listed = full ? null : regionOfList(surface, mention, previous, linked, text)
    linked.set(
      mention,
      listed ?? withRegion(full ?? impliedByUnit(surface, near) ?? surface, article, regions),
    )
    previous = mention
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
  return new Map(
    [...surfaces].map(([article, names]) => [
      article,
      { index: new NameIndex(new Set(names)), zone: commonZone(names), town: commonTown(names) },
    ]),
  )
}
