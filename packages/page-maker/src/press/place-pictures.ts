import { type PrintedArticle, pictureStory, printCaptions } from '../print/print-article.js'
import type { Random } from '../random.js'
import { pictureAtom } from './atoms.js'
import { setBlock } from './blocks.js'
import { type Desk, WHOLE } from './desk.js'
import type { Look } from './look.js'
import type { Skyline } from './place.js'
import { moved, type SetBlock } from './type.js'

/** Pictures with captions that belong to no article, and picture stories with a headline. */
export function placePictures(desk: Desk, skyline: Skyline): void {
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
