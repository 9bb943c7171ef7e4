import type { Random } from '../random.js'
import type { TypeLine } from './type.js'

/** In which order a page's lines are drawn: what tools that follow the content stream give back. */
export const STREAM_ORDERS = ['articles', 'columns', 'headlinesLast', 'headlinesFirst', 'shuffled'] as const
type StreamOrder = (typeof STREAM_ORDERS)[number]

export function inStreamOrder(lines: readonly TypeLine[], order: StreamOrder, random: Random): TypeLine[] {
  switch (order) {
    case 'articles':
      return byArticle(lines)
    case 'columns':
      return [...lines].sort((a, b) => Math.round(a.x / 40) - Math.round(b.x / 40) || a.y - b.y)
    case 'headlinesLast':
      return [...byArticle(lines.filter((line) => !isHeadline(line))), ...lines.filter(isHeadline)]
    case 'headlinesFirst':
      return [...lines.filter(isHeadline), ...byArticle(lines.filter((line) => !isHeadline(line)))]
    case 'shuffled':
      return random.shuffle(unitsOf(lines)).flat()
  }
}

function isHeadline({ role }: TypeLine): boolean {
  return role === 'kicker' || role === 'title' || role === 'subtitle'
}

/** Furniture stays where it was set: before the articles. */
function byArticle(lines: readonly TypeLine[]): TypeLine[] {
  const place = ({ article }: TypeLine): number => article ?? -1
  return [...lines].sort((a, b) => place(a) - place(b))
}

function unitsOf(lines: readonly TypeLine[]): TypeLine[][] {
  const units = new Map<string, TypeLine[]>()
  for (const line of lines) {
    const unit = units.get(line.unit)
    if (unit) unit.push(line)
    else units.set(line.unit, [line])
  }
  return [...units.values()]
}
