import type { PrintedArticle } from '../print/print-article.js'
import type { Random } from '../random.js'
import { type Atom, type BodyStyle, bodyAtoms } from './atoms.js'
import { balance, type Frame } from './columns.js'
import type { Look } from './look.js'
import { setHeadline } from './set-headline.js'
import { moved, type SetBlock, type Shape, type TypeLine } from './type.js'

/** Where the headline of a block stands to its columns. */
export type BlockShape = 'above' | 'between' | 'below' | 'side' | 'stepped' | 'middle'

interface BlockPlan {
  readonly shape: BlockShape
  readonly columns: number
  /** Of the whole block in points, its frame included. */
  readonly width: number
  readonly look: Look
  readonly titleSize: number
  readonly byline: 'above' | 'below' | 'body'
  readonly sections: 'bold' | 'centered' | 'spaced'
  readonly pictures: boolean
  readonly jumps: BodyStyle['jumps']
  readonly boxed: boolean
}

const PADDING = 8

/** Sets one article as a block of its own, as wide as its columns. */
export function setBlock(article: PrintedArticle, index: number, plan: BlockPlan, random: Random): SetBlock {
  const { look, columns } = plan
  const width = plan.width - (plan.boxed ? 2 * PADDING : 0)
  const beside = plan.shape === 'side' ? stripWidth(article, plan.titleSize) : 0
  const columnWidth = (width - beside - (columns - 1) * look.gutter) / columns
  const byline = plan.byline === 'body' || plan.shape === 'side' ? 'body' : 'headline'
  const { sections, pictures, jumps } = plan
  const atoms = bodyAtoms(article, index, { look, columnWidth, byline, sections, pictures, jumps }, random)
  const inner = { ...plan, width, columnWidth }
  const block = SHAPES[plan.shape](article, index, atoms, inner, random)
  const ruled = look.ruled ? { ...block, shapes: [...block.shapes, ...columnRules(inner, block)] } : block
  return plan.boxed ? boxed(ruled) : ruled
}

type Plan = BlockPlan & { readonly columnWidth: number }
type SetShape = (
  article: PrintedArticle,
  index: number,
  atoms: readonly Atom[],
  plan: Plan,
  random: Random,
) => SetBlock

const above: SetShape = (article, index, atoms, plan, random) => {
  const headline = headlineOf(article, index, plan.width, plan, random)
  return withHeadline(headline, 0, 0, atoms, index, plan, (height) => even(plan, headline.height, height))
}

const below: SetShape = (article, index, atoms, plan, random) => {
  const headline = headlineOf(article, index, plan.width, plan, random)
  const body = balance(atoms, (height) => even(plan, 0, height), plan.look.leading, `body ${index}`)
  return {
    width: plan.width,
    height: body.height + headline.height,
    lines: [...moved(headline.lines, 0, body.height), ...body.lines],
    shapes: body.shapes,
  }
}

/** The headline stands over all columns but the first, which runs up beside it. */
const between: SetShape = (article, index, atoms, plan, random) => {
  if (plan.columns < 2) return above(article, index, atoms, plan, random)
  const x = plan.columnWidth + plan.look.gutter
  const headline = headlineOf(article, index, plan.width - x, plan, random)
  return withHeadline(headline, x, 0, atoms, index, plan, (height) =>
    even(plan, 0, height + headline.height).map((frame, at) =>
      at === 0 ? frame : { ...frame, y: headline.height, height },
    ),
  )
}

/** The headline stands in the middle of the upper edge, between the first column and the last. */
const middle: SetShape = (article, index, atoms, plan, random) => {
  if (plan.columns < 3) return between(article, index, atoms, plan, random)
  const x = plan.columnWidth + plan.look.gutter
  const headline = headlineOf(article, index, plan.width - 2 * x, plan, random)
  return withHeadline(headline, x, 0, atoms, index, plan, (height) =>
    even(plan, 0, height + headline.height).map((frame, at) =>
      at === 0 || at === plan.columns - 1 ? frame : { ...frame, y: headline.height, height },
    ),
  )
}

/** Each column ends a step higher than the one before, as beside a picture or another article. */
const stepped: SetShape = (article, index, atoms, plan, random) => {
  const headline = headlineOf(article, index, plan.width, plan, random)
  const step = plan.look.leading * random.integer(2, 5)
  return withHeadline(headline, 0, 0, atoms, index, plan, (height) =>
    even(plan, headline.height, height).map((frame, at) => ({
      ...frame,
      height: Math.max(plan.look.leading, height - at * step),
    })),
  )
}

const SIDE_SPACE = 1.6

/** The headline is set vertically beside the columns. */
const side: SetShape = (article, index, atoms, plan, random) => {
  const left = random.chance(0.6)
  const strip = stripWidth(article, plan.titleSize)
  const frames = (height: number): Frame[] =>
    even(plan, 0, height).map((frame) => ({ ...frame, x: frame.x + (left ? strip : 0) }))
  const body = balance(atoms, frames, plan.look.leading, `body ${index}`)
  const words = sideWords(article, plan.titleSize)
  const height = Math.max(body.height, ...words.map(({ text, size }) => text.length * size * 1.05))
  let x = left ? strip : plan.width
  const lines = words.map((word): TypeLine => {
    x -= word.size * SIDE_SPACE
    return {
      ...word,
      x,
      y: 0,
      width: height,
      face: plan.look.headlineFace,
      bold: word.role === 'title',
      align: 'left',
      vertical: true,
      article: index,
      order: 0,
      unit: `headline ${index}`,
    }
  })
  return { width: plan.width, height, lines: [...lines, ...body.lines], shapes: body.shapes }
}

function sideWords(article: PrintedArticle, size: number): Pick<TypeLine, 'text' | 'role' | 'size'>[] {
  const { kicker, title, subtitle } = article
  return [
    ...(kicker ? [{ text: kicker, role: 'kicker' as const, size: size * 0.6 }] : []),
    { text: title, role: 'title', size },
    ...(subtitle ? [{ text: subtitle, role: 'subtitle' as const, size: size * 0.6 }] : []),
  ]
}

function stripWidth(article: PrintedArticle, size: number): number {
  return sideWords(article, size).reduce((sum, word) => sum + word.size * SIDE_SPACE, 0)
}

const SHAPES: Readonly<Record<BlockShape, SetShape>> = { above, between, below, side, stepped, middle }

function headlineOf(
  article: PrintedArticle,
  index: number,
  width: number,
  plan: Plan,
  random: Random,
): SetBlock {
  return setHeadline(
    article,
    index,
    width,
    { look: plan.look, size: plan.titleSize, byline: plan.byline },
    random,
  )
}

function withHeadline(
  headline: SetBlock,
  x: number,
  y: number,
  atoms: readonly Atom[],
  index: number,
  plan: Plan,
  framesAt: (height: number) => readonly Frame[],
): SetBlock {
  const body = balance(atoms, framesAt, plan.look.leading, `body ${index}`)
  const bottom = Math.max(...framesAt(body.height).map((frame) => frame.y + frame.height))
  return {
    width: plan.width,
    height: Math.max(bottom, y + headline.height),
    lines: [...moved(headline.lines, x, y), ...body.lines],
    shapes: body.shapes,
  }
}

function even({ columns, columnWidth, look }: Plan, y: number, height: number): Frame[] {
  return Array.from({ length: columns }, (_, at) => ({ x: at * (columnWidth + look.gutter), y, height }))
}

function columnRules({ columns, columnWidth, look }: Plan, block: SetBlock): Shape[] {
  const top = Math.min(...block.lines.filter(({ role }) => role === 'paragraph').map(({ y }) => y))
  return Array.from({ length: columns - 1 }, (_, at) => ({
    kind: 'rule' as const,
    x: (at + 1) * (columnWidth + look.gutter) - look.gutter / 2,
    y: top,
    width: 0.5,
    height: block.height - top,
  }))
}

function boxed(block: SetBlock): SetBlock {
  const width = block.width + 2 * PADDING
  const height = block.height + 2 * PADDING
  return {
    width,
    height,
    lines: moved(block.lines, PADDING, PADDING),
    shapes: [{ kind: 'frame', x: 0, y: 0, width, height }, ...moved(block.shapes, PADDING, PADDING)],
  }
}
