import { articlesOf } from '../articles/article.js'
import type { PrintedArticle } from '../print/print-article.js'
import { Random } from '../random.js'
import { makeIssue } from '../wording/issue.js'
import { type Desk, type Placed, skylineOf } from './desk.js'
import type { PressFamily } from './families.js'
import { furnish } from './furnish.js'
import { type Look, makeLook } from './look.js'
import { fillUp, placeArticles } from './place-articles.js'
import { placeBriefs } from './place-briefs.js'
import { placeFlow } from './place-flow.js'
import { placePictures } from './place-pictures.js'
import type { Sheet } from './type.js'

/** A page before it is printed, with what stands on it. */
export interface Composed {
  readonly sheet: Sheet
  readonly articles: readonly PrintedArticle[]
  readonly standaloneCaptions: readonly string[]
  readonly look: Look
}

const POINTS_PER_MILLIMETRE = 72 / 25.4
const SIDE = 30

/** Composes the page that a family has for a seed. */
export function composeSheet(family: PressFamily, seed: number): Composed {
  const random = Random.named(family.sequence, seed)
  const context = { part: family.part, issue: makeIssue(family.part, random), random }
  const look = makeLook(random)
  const [width, height] = family.size.map((side) => side * POINTS_PER_MILLIMETRE) as [number, number]
  const furniture = furnish({ width, height, side: SIDE }, look, context)
  const columns = random.integer(...family.columns)
  const desk: Desk = {
    family,
    context,
    look,
    columns,
    pool: random.shuffle(articlesOf(family.part)),
    articles: [],
    standaloneCaptions: [],
    area: {
      left: SIDE,
      top: furniture.top,
      bottom: furniture.bottom,
      unit: (width - 2 * SIDE + look.gutter) / columns,
    },
  }
  const { lines, shapes } = KINDS[family.kind](desk)
  return {
    sheet: { width, height, lines: [...furniture.lines, ...lines], shapes },
    articles: desk.articles,
    standaloneCaptions: desk.standaloneCaptions,
    look,
  }
}

const KINDS: Readonly<Record<PressFamily['kind'], (desk: Desk) => Placed>> = {
  blocks: (desk) => {
    const skyline = skylineOf(desk)
    placeArticles(desk, skyline)
    fillUp(desk, skyline)
    return skyline
  },
  flow: placeFlow,
  briefs: (desk) => {
    const skyline = skylineOf(desk)
    placeBriefs(desk, skyline)
    placeArticles(desk, skyline, desk.context.random.integer(1, 3))
    fillUp(desk, skyline)
    return skyline
  },
  captions: (desk) => {
    const skyline = skylineOf(desk)
    placePictures(desk, skyline)
    placeArticles(desk, skyline)
    return skyline
  },
}
