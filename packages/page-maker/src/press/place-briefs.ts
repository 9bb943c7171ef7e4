import { STANDING_HEADS } from '../wording/furniture.js'
import { setBlock } from './blocks.js'
import { type Desk, nextArticle, WHOLE } from './desk.js'
import { furnitureLine } from './furnish.js'
import type { Skyline } from './place.js'
import { moved, type SetBlock, type TypeLine } from './type.js'

const SHORT = 260

/** Short articles in a box under one standing head. */
export function placeBriefs(desk: Desk, skyline: Skyline): void {
  const { look, context, family, columns, area } = desk
  const { random, part } = context
  const units = random.integer(1, Math.min(2, columns))
  const width = units * area.unit - look.gutter
  const size = look.titleSize + 3
  const headline = furnitureLine(
    random.pick(STANDING_HEADS[part]),
    { x: 8, y: 6, width: width - 16, size, align: 'center', bold: true, face: look.headlineFace },
    random,
  )
  const lines: TypeLine[] = [headline]
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
    if (y + block.height + look.leading > area.bottom - area.top) break
    lines.push(...moved(block.lines, 8, y))
    y += block.height + look.leading / 2
    desk.articles.push({ ...article, kicker: null, subtitle: null, captions: [] })
  }
  const box: SetBlock = { width, height: y, lines, shapes: [{ kind: 'frame', x: 0, y: 0, width, height: y }] }
  if (!skyline.place(box, units)) throw new RangeError('placeBriefs: the box is higher than the page')
}
