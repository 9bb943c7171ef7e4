import { type Article, articlesOf } from '../articles/article.js'
import type { PrintContext } from '../print/context.js'
import { type PrintedArticle, printArticle, printCaptions } from '../print/print-article.js'
import { Random } from '../random.js'
import { PICTURE_TITLES } from '../wording/bylines.js'
import { JUMPS_FROM, JUMPS_TO, STANDING_HEADS } from '../wording/furniture.js'
import { makeIssue } from '../wording/issue.js'
import { formValues } from '../wording/people.js'
import { fillIn } from '../wording/pick.js'
import { type Atom, type BodyStyle, bodyAtoms, pictureAtom } from './atoms.js'
import { setBlock } from './blocks.js'
import { fillFrames } from './columns.js'
import type { PressFamily } from './families.js'
import { advertisementBlock, furnish, furnitureLine } from './furnish.js'
import { type Look, makeLook } from './look.js'
import { Skyline } from './place.js'
import { setHead } from './set-head.js'
import { moved, type SetBlock, type Shape, type Sheet, type TypeLine } from './type.js'

/** A page before it is printed, with what stands on it. */
export interface Composed {
  readonly sheet: Sheet
  readonly articles: readonly PrintedArticle[]
  readonly standaloneCaptions: readonly string[]
  readonly look: Look
}

/** The room for articles, and what has been placed in it. */
interface Desk {
  readonly family: PressFamily
  readonly context: PrintContext
  readonly look: Look
  readonly columns: number
  readonly pool: Article[]
  readonly articles: PrintedArticle[]
  readonly standaloneCaptions: string[]
  readonly area: {
    readonly left: number
    readonly top: number
    readonly bottom: number
    readonly unit: number
  }
}

const POINTS_PER_MILLIMETRE = 72 / 25.4
const SIDE = 30

/** Composes the page that a family has for a seed. */
export function composeSheet(family: PressFamily, seed: number): Composed {
  const random = Random.named(family.name, seed)
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

type Placed = { readonly lines: readonly TypeLine[]; readonly shapes: readonly Shape[] }

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

function skylineOf({ area, columns, look }: Desk): Skyline {
  return new Skyline(area.left, area.top, area.bottom, area.unit, columns, look.leading)
}

function placeArticles(desk: Desk, skyline: Skyline, count?: number): void {
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
        titleSize: look.titleSize * family.headScale * (0.7 + units * 0.3),
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

const WHOLE = { from: null, to: null }
const JUMPS = 0.08

function jumpsOf({ random, part, issue }: PrintContext): BodyStyle['jumps'] {
  const values = formValues(issue, part, random)
  const jump = (forms: readonly string[]): string | null =>
    random.chance(JUMPS) ? fillIn(random.pick(forms), values) : null
  return { from: jump(JUMPS_FROM[part]), to: jump(JUMPS_TO[part]) }
}

const LETTERS_A_COLUMN = 260

/** Long articles take more columns. */
function spanOf(article: PrintedArticle, { family, context }: Desk): number {
  const letters = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  const [least, most] = family.spans
  const wanted = Math.round(letters / LETTERS_A_COLUMN) + context.random.integer(0, 1)
  return Math.max(least, Math.min(most, wanted))
}

function nextArticle(desk: Desk, fits: (article: Article) => boolean = () => true): PrintedArticle {
  const at = desk.pool.findIndex(fits)
  const [article] = desk.pool.splice(Math.max(0, at), 1)
  if (!article) throw new RangeError('nextArticle: no clean article is left')
  return printArticle(article, desk.family.dressing, desk.context)
}

/** Advertisements where room is left. */
function fillUp({ look, context, columns, area }: Desk, skyline: Skyline): void {
  const { random } = context
  for (let tries = 0; tries < 2 && random.chance(0.5); tries++) {
    const units = random.integer(1, Math.min(3, columns))
    const width = units * area.unit - look.gutter
    const height = Math.min(skyline.room(units), width * 0.8)
    if (height > 60) skyline.place(advertisementBlock(width, height, look, context), units)
  }
}

/** Articles run on from the foot of one column to the top of the next. */
function placeFlow(desk: Desk): Placed {
  const { look, columns, area, context, family } = desk
  const { random } = context
  const width = area.unit - look.gutter
  const frames = Array.from({ length: columns }, (_, at) => ({
    x: area.left + at * area.unit,
    y: area.top,
    height: area.bottom - area.top,
  }))
  let atoms: Atom[] = []
  let filled: Placed = { lines: [], shapes: [] }
  for (let count = random.integer(...family.articles) + 2; count > 0; count--) {
    const article = nextArticle(desk)
    const index = desk.articles.length
    const byline = random.pick(['below', 'above'] as const)
    const head = setHead(article, index, width, { look, size: look.titleSize, byline }, random)
    const sections = random.pick(['bold', 'centered', 'spaced'] as const)
    const body = bodyAtoms(
      article,
      index,
      { look, columnWidth: width, byline: 'head', sections, pictures: true, jumps: jumpsOf(context) },
      random,
    )
    const ofArticle = body.map((atom) => named(atom, `body ${index}`))
    const next = [
      ...atoms,
      { ...head, height: head.height + look.leading / 2 },
      ...ofArticle,
      space(look.leading),
    ]
    const tried = fillFrames(next, frames, 'flow')
    if (!tried) continue
    desk.articles.push(article)
    filled = tried
    atoms = next
  }
  return filled
}

function named(atom: Atom, unit: string): Atom {
  return { ...atom, lines: atom.lines.map((line) => ({ ...line, unit: line.unit || unit })) }
}

function space(height: number): Atom {
  return { height, lines: [], shapes: [] }
}

const SHORT = 260

/** Short articles in a box under one standing head. */
function placeBriefs(desk: Desk, skyline: Skyline): void {
  const { look, context, family, columns, area } = desk
  const { random, part } = context
  const units = random.integer(1, Math.min(2, columns))
  const width = units * area.unit - look.gutter
  const size = look.titleSize + 3
  const head = furnitureLine(
    random.pick(STANDING_HEADS[part]),
    { x: 8, y: 6, width: width - 16, size, align: 'center', bold: true, face: look.headFace },
    random,
  )
  const lines: TypeLine[] = [head]
  let y = 10 + size * 1.6
  for (let count = random.integer(...family.articles); count > 0; count--) {
    const article = nextArticle(desk, ({ body }) => body.join('').length < SHORT)
    const block = setBlock(
      { ...article, kicker: null, subtitle: null, captions: [] },
      desk.articles.length,
      {
        shape: 'above',
        columns: units,
        width: width - 16,
        look,
        titleSize: look.size + 2,
        byline: 'below',
        sections: 'bold',
        pictures: false,
        jumps: WHOLE,
        boxed: false,
      },
      random,
    )
    if (y + block.height > area.bottom - area.top) break
    lines.push(...moved(block.lines, 8, y))
    y += block.height + look.leading / 2
    desk.articles.push({ ...article, kicker: null, subtitle: null, captions: [] })
  }
  const box: SetBlock = { width, height: y, lines, shapes: [{ kind: 'frame', x: 0, y: 0, width, height: y }] }
  if (!skyline.place(box, units)) throw new RangeError('placeBriefs: the box is higher than the page')
}

/** Pictures with captions that belong to no article, and picture stories with a headline. */
function placePictures(desk: Desk, skyline: Skyline): void {
  const { look, context, columns, area } = desk
  const { random } = context
  const captions = printCaptions(null, random.integer(3, 7), context)
  captions.forEach((caption, at) => {
    const units = random.integer(1, Math.min(2, columns))
    const width = units * area.unit - look.gutter
    const atom = pictureAtom(caption, null, at, width, look, random)
    if (skyline.place({ width, ...atom }, units)) desk.standaloneCaptions.push(caption)
  })
  for (let count = random.integer(0, 2); count > 0; count--) {
    const story = pictureStory(context)
    const units = random.integer(2, Math.min(3, columns))
    const width = units * area.unit - look.gutter
    const block = storyBlock(story, desk.articles.length, width, look, random)
    if (skyline.place(block, units)) desk.articles.push(story)
  }
}

/** A headline with the picture's text: an article whose body is its caption. */
function pictureStory(context: PrintContext): PrintedArticle {
  const [text = ''] = printCaptions(null, 1, context)
  return {
    kicker: null,
    title: context.random.pick(PICTURE_TITLES[context.part]),
    subtitle: null,
    authors: [],
    byline: null,
    signed: false,
    paragraphs: [{ section: false, text }],
    captions: [],
  }
}

function storyBlock(
  story: PrintedArticle,
  index: number,
  width: number,
  look: Look,
  random: Random,
): SetBlock {
  const height = width * 0.55
  const block = setBlock(
    story,
    index,
    {
      shape: random.pick(['above', 'above', 'side']),
      columns: 1,
      width,
      look,
      titleSize: look.titleSize,
      byline: 'below',
      sections: 'bold',
      pictures: false,
      jumps: WHOLE,
      boxed: false,
    },
    random,
  )
  return {
    width,
    height: height + 6 + block.height,
    lines: moved(block.lines, 0, height + 6),
    shapes: [{ kind: 'picture', x: 0, y: 0, width, height }, ...moved(block.shapes, 0, height + 6)],
  }
}
