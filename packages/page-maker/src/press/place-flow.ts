import { type Atom, bodyAtoms } from './atoms.js'
import { fillFrames } from './columns.js'
import { type Desk, jumpsOf, nextArticle, type Placed } from './desk.js'
import { setHeadline } from './set-headline.js'

/** Articles run on from the foot of one column to the top of the next. */
export function placeFlow(desk: Desk): Placed {
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
    const headline = setHeadline(article, index, width, { look, size: look.titleSize, byline }, random)
    const sections = random.pick(['bold', 'centered', 'spaced'] as const)
    const body = bodyAtoms(
      article,
      index,
      { look, columnWidth: width, byline: 'headline', sections, pictures: true, jumps: jumpsOf(context) },
      random,
    )
    const ofArticle = body.map((atom) => named(atom, `body ${index}`))
    const next = [
      ...atoms,
      { ...headline, height: headline.height + look.leading / 2 },
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
