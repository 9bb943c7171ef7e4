import type { PrintContext } from '../print/context.js'
import type { Random } from '../random.js'
import { printedWidth } from '../text/wrap.js'
import { ADVERTISEMENTS, EDITOR_LINES, IMPRINTS, MASTHEADS, RUNNING_HEADS } from '../wording/furniture.js'
import { formValues } from '../wording/people.js'
import { fillIn } from '../wording/pick.js'
import type { Look } from './look.js'
import type { SetBlock, TypeLine } from './type.js'

interface Margins {
  readonly width: number
  readonly height: number
  readonly side: number
}

/** Masthead or running heads above, page number, editors and imprint below; with how far each reaches in. */
export function furnish(
  { width, height, side }: Margins,
  look: Look,
  context: PrintContext,
): { lines: TypeLine[]; top: number; bottom: number } {
  const { random, part, issue } = context
  const values = formValues(issue, part, random)
  const form = (forms: readonly string[]): string => fillIn(random.pick(forms), values)
  const lines: TypeLine[] = []
  const inner = width - 2 * side
  const line = (text: string, y: number, size: number, align: TypeLine['align'], bold = false): void => {
    lines.push(
      furnitureLine(text, { x: side, y, width: inner, size, align, bold, face: look.headlineFace }, random),
    )
  }
  let top = 24
  if (random.chance(0.3)) {
    line(issue.paper, top, 40, random.pick(['left', 'center']), true)
    top += 52
    line(form(MASTHEADS[part]), top, look.size, 'center')
    top += 18
  } else if (random.chance(0.85)) {
    line(form(RUNNING_HEADS[part]), top, look.size + random.integer(0, 6), random.pick(['left', 'right']))
    if (random.chance(0.5)) line(form(RUNNING_HEADS[part]), top, look.size, random.pick(['left', 'center']))
    if (random.chance(0.4)) line(form(EDITOR_LINES[part]), top + 4, look.size - 1, 'right')
    top += 24
  }
  let bottom = height - 24
  if (random.chance(0.35)) {
    bottom -= 14
    line(form(EDITOR_LINES[part]), bottom, look.size - 1, random.pick(['right', 'left']))
  }
  if (random.chance(0.25)) {
    bottom -= 14
    line(form(IMPRINTS[part]), bottom, look.size - 2, 'center')
  }
  return { lines, top: top + 6, bottom: bottom - 6 }
}

/** A boxed advertisement. */
export function advertisementBlock(
  width: number,
  height: number,
  look: Look,
  context: PrintContext,
): SetBlock {
  const { random, part, issue } = context
  const values = formValues(issue, part, random)
  const texts = random.pick(ADVERTISEMENTS[part]).map((text) => fillIn(text, values))
  const widest = Math.max(...texts.map((text, at) => printedWidth(text) * (at === 0 ? 1.3 : 1)))
  const size = Math.max(5, Math.min(18, (width - 16) / widest))
  const unit = `advertisement ${random.integer(0, 999)}`
  const lines = texts.map((text, at) => ({
    ...furnitureLine(
      text,
      {
        x: 8,
        y: 10 + at * size * 1.8,
        width: width - 16,
        size: at === 0 ? size * 1.3 : size,
        align: 'center',
        bold: at === 0,
        face: look.headlineFace,
      },
      random,
    ),
    unit,
  }))
  const tall = Math.max(height, 20 + lines.length * size * 1.8)
  return { width, height: tall, lines, shapes: [{ kind: 'frame', x: 0, y: 0, width, height: tall }] }
}

type Setting = Pick<TypeLine, 'x' | 'y' | 'width' | 'size' | 'align' | 'bold' | 'face'>

export function furnitureLine(text: string, setting: Setting, random: Random): TypeLine {
  return {
    ...setting,
    text,
    vertical: false,
    role: 'furniture',
    article: null,
    order: 0,
    unit: `furniture ${random.integer(0, 99999)}`,
  }
}
