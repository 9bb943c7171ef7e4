import type { PrintedArticle } from '../print/print-article.js'
import { setBlock } from './blocks.js'
import { type Desk, jumpsOf, nextArticle } from './desk.js'
import { advertisementBlock } from './furnish.js'
import type { Skyline } from './place.js'

/** Blocks of one article each, as many as fit. */
export function placeArticles(desk: Desk, skyline: Skyline, count?: number): void {
  const { family, look, columns, context } = desk
  const { random } = context
  const wanted = count ?? random.integer(...family.articles)
  const first = desk.articles.length
  for (let tries = 0; tries < wanted * 3 && desk.articles.length - first < wanted; tries++) {
    const article = nextArticle(desk)
    const banner = family.banner && desk.articles.length === 0
    const units = banner ? columns : Math.min(columns, spanOf(article, desk))
    const width = units * desk.area.unit - look.gutter
    const block = setBlock(
      article,
      desk.articles.length,
      {
        shape: random.pick(family.shapes),
        columns: units,
        width,
        look,
        titleSize: look.titleSize * family.headlineScale * (0.7 + units * 0.3),
        byline: random.pick(['below', 'below', 'below', 'above', 'body']),
        sections: random.pick(['bold', 'centered', 'spaced']),
        pictures: true,
        jumps: jumpsOf(context),
        boxed: look.framed || random.chance(family.boxed),
      },
      random,
    )
    if (skyline.place(block, units)) desk.articles.push(article)
  }
}

const CHARACTERS_A_COLUMN = 260

/** Long articles take more columns. */
function spanOf(article: PrintedArticle, { family, context }: Desk): number {
  const characters = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  const [least, most] = family.spans
  const wanted = Math.round(characters / CHARACTERS_A_COLUMN) + context.random.integer(0, 1)
  return Math.max(least, Math.min(most, wanted))
}

/** Advertisements where room is left. */
export function fillUp({ look, context, columns, area }: Desk, skyline: Skyline): void {
  const { random } = context
  for (let tries = 0; tries < 2 && random.chance(0.5); tries++) {
    const units = random.integer(1, Math.min(3, columns))
    const width = units * area.unit - look.gutter
    const height = Math.min(skyline.room(units), width * 0.8)
    if (height > 60) skyline.place(advertisementBlock(width, height, look, context), units)
  }
}
