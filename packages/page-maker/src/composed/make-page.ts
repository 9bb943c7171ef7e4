import { type Article, loadArticles } from '../articles/article.js'
import type { MadeArticle, MadeGold } from '../gold.js'
import { Random } from '../random.js'
import { wrap } from '../text/wrap.js'
import { type SetArticle, setArticle } from './arrange.js'
import { DAMAGES, type Damage } from './damages.js'
import { advertisement, furnitureLine } from './furniture.js'
import { type Block, plain, print } from './printed.js'
import { type Style, styleOf } from './style.js'

export interface MakePageOptions {
  /** How many articles; from 1 to 8 by default. */
  readonly articles?: number
  /** What the page suffers; by default up to six damages, chosen by the seed. */
  readonly damages?: readonly Damage[]
  /** The clean articles to choose from; by default those of this package. */
  readonly from?: readonly Article[]
}

/** A composed page, with the right answer. */
export interface MadePage {
  readonly text: string
  readonly gold: MadeGold
  readonly damages: readonly Damage[]
}

const MOST_DAMAGES = 6
const MOST_ARTICLES = 8
const DAMAGE_NAMES = Object.keys(DAMAGES) as Damage[]

/** Composes a page. The same seed and options always give the same page. */
export function makePage(seed: number, options: MakePageOptions = {}): MadePage {
  const random = new Random(seed)
  const damages = options.damages ?? random.shuffle(DAMAGE_NAMES).slice(0, random.integer(0, MOST_DAMAGES))
  const style = styleOf(damages, random)
  const pool = random.shuffle(options.from ?? loadArticles())
  const count = options.articles ?? random.integer(1, MOST_ARTICLES)
  const chosen = pool.slice(0, count)
  const set = chosen.map((article, index) => setArticle(article, index, style, random))
  const picture = pool.slice(count).find((article) => article.kind === 'photo')
  const standalone = style.has('pictureNews') && picture ? pictureNews(picture, style) : null
  const { text, spans } = print(compose(set, standalone, style, random), style.lineBreak)
  return {
    text,
    damages,
    gold: {
      articles: chosen.map((article, index) =>
        goldOf(article, set[index]?.captions ?? [], spans[index] ?? []),
      ),
      standaloneCaptions: standalone ? [printed(standalone)] : [],
    },
  }
}

function goldOf(
  article: Article,
  captions: readonly string[],
  bodySpans: MadeArticle['bodySpans'],
): MadeArticle {
  const sections = article.body.filter((text) => text.startsWith('## ')).map((text) => text.slice(3))
  const { title, kicker, subtitle, authors, outlet } = article
  return { title, kicker, subtitle, authors, media: outlet, sections, captions, bodySpans }
}

/** The page from top to bottom. */
function compose(set: readonly SetArticle[], picture: Block | null, style: Style, random: Random): Block[] {
  const separate = style.has('headlinesAtEnd') && set.length > 1
  let articles = set.map(({ headline, body, headlineLast }) => {
    const blocks = separate ? [...body] : headlineLast ? [...body, ...headline] : [...headline, ...body]
    return blocks.map((block, at) => (at === 0 ? { ...block, gap: Math.max(1, style.gap) } : block))
  })
  if (style.has('interrupted')) articles = interleave(articles, random)
  if (picture) articles.splice(random.integer(0, articles.length), 0, [picture])
  if (style.has('advertisements')) {
    const lines = advertisement(random).map(plain)
    articles.splice(random.integer(0, articles.length), 0, [{ lines, gap: 2 }])
  }
  if (style.has('furniture')) {
    articles.unshift([{ lines: [plain(furnitureLine(random))], gap: 0 }])
    articles.push([{ lines: [plain(furnitureLine(random))], gap: 1 }])
  }
  if (separate)
    articles.push(
      ...set.map(({ headline }) => headline.map((block, at) => (at === 0 ? { ...block, gap: 2 } : block))),
    )
  return articles.flat()
}

const SHORTEST_INTERRUPTED = 5

/** Lets one article go on below the next. */
function interleave(articles: readonly Block[][], random: Random): Block[][] {
  const long = articles.flatMap((blocks, at) =>
    blocks.length >= SHORTEST_INTERRUPTED && at + 1 < articles.length ? [at] : [],
  )
  if (long.length === 0) return [...articles]
  const at = random.pick(long)
  const first = articles[at] as Block[]
  const cut = random.integer(3, first.length - 2)
  const rest = first.slice(cut).map((block, index) => (index === 0 ? { ...block, gap: 2 } : block))
  return [
    ...articles.slice(0, at),
    first.slice(0, cut),
    articles[at + 1] as Block[],
    rest,
    ...articles.slice(at + 2),
  ]
}

function pictureNews(article: Article, style: Style): Block {
  const text = `${article.body.join('')}${article.captions[0]?.credit ?? ''}`
  return { lines: (style.width === null ? [text] : wrap(text, style.width)).map(plain), gap: 2 }
}

function printed(block: Block): string {
  return block.lines.map((line) => line.map(({ text }) => text).join('')).join('')
}
