import type { PrintedArticle } from '../print/print-article.js'
import type { Random } from '../random.js'
import { TYPESET, wrap } from '../text/wrap.js'
import type { Look } from './look.js'
import type { Shape, TypeLine } from './type.js'

/** What a column is filled with, never broken: a line, a section heading, a picture with its caption. */
export interface Atom {
  readonly height: number
  readonly lines: readonly TypeLine[]
  readonly shapes: readonly Shape[]
}

export interface BodyStyle {
  readonly look: Look
  readonly columnWidth: number
  /** Whether a byline that the headline does not print stands over the first line or runs into it. */
  readonly byline: 'headline' | 'body'
  readonly sections: 'bold' | 'centered' | 'spaced'
  readonly pictures: boolean
  /** Lines that say where the article comes from and goes on; null where it is whole. */
  readonly jumps: { readonly from: string | null; readonly to: string | null }
}

/** The body in pieces, from the first line to the signature. */
export function bodyAtoms(
  article: PrintedArticle,
  index: number,
  { look, columnWidth, byline, sections, pictures, jumps }: BodyStyle,
  random: Random,
): Atom[] {
  const room = columnWidth / look.size
  let order = 0
  const line = (text: string, over: Partial<TypeLine>): TypeLine => ({
    text,
    x: 0,
    y: 0,
    width: columnWidth,
    size: look.size,
    face: look.face,
    bold: false,
    align: look.justified ? 'justify' : 'left',
    vertical: false,
    role: 'paragraph',
    article: index,
    order: order++,
    unit: '',
    ...over,
  })
  const atom = (one: TypeLine, height = look.leading): Atom => ({ height, lines: [one], shapes: [] })
  const atoms: Atom[] = []
  const names = (text: string, role: 'byline' | 'signature', align: TypeLine['align']): void => {
    for (const part of wrap(text, room, 0, TYPESET)) atoms.push(atom(line(part, { role, align })))
  }
  const jump = (text: string | null, align: TypeLine['align']): void => {
    if (text)
      atoms.push(atom(line(text, { role: 'furniture', article: null, unit: `jump ${index} ${text}`, align })))
  }
  jump(jumps.from, 'left')
  if (article.byline && !article.signed && byline === 'body') names(article.byline, 'byline', 'left')
  for (const { section, text } of article.paragraphs) {
    if (section) {
      const scale = look.sectionScale
      const leading = look.leading * scale
      const space = sections === 'spaced' ? look.leading : 0
      wrap(text, room / scale, 0, TYPESET).forEach((part, at) => {
        const align = sections === 'bold' ? 'left' : 'center'
        const y = at === 0 ? space / 2 : 0
        const size = look.size * scale
        atoms.push(
          atom(
            line(part, { role: 'section', bold: true, align, size, y }),
            at === 0 ? leading + space : leading,
          ),
        )
      })
      continue
    }
    const parts = wrap(text, room, look.indent, TYPESET)
    parts.forEach((part, at) => {
      const indent = at === 0 ? look.indent * look.size : 0
      const last = at === parts.length - 1
      atoms.push(atom(line(part, { x: indent, width: columnWidth - indent, ...(last && { align: 'left' }) })))
    })
  }
  if (article.byline && article.signed) names(article.byline, 'signature', random.pick(['right', 'left']))
  jump(jumps.to, 'right')
  return pictures ? withPictures(atoms, article, index, look, columnWidth, random) : atoms
}

function withPictures(
  atoms: readonly Atom[],
  article: PrintedArticle,
  index: number,
  look: Look,
  columnWidth: number,
  random: Random,
): Atom[] {
  const all = [...atoms]
  article.captions.forEach((caption, at) => {
    const picture = pictureAtom(caption, index, at, columnWidth, look, random)
    all.splice(random.integer(1, Math.max(1, all.length - 1)), 0, picture)
  })
  return all
}

/** A picture over `width` with its caption below. */
export function pictureAtom(
  caption: string,
  article: number | null,
  order: number,
  width: number,
  look: Look,
  random: Random,
): Atom {
  const size = look.size - 1
  const height = width * (0.55 + random.next() * 0.3)
  const lines = wrap(caption, width / size, 0, TYPESET).map(
    (text, at, all): TypeLine => ({
      text,
      x: 0,
      y: height + 4 + at * size * 1.3,
      width,
      size,
      face: look.headlineFace,
      bold: false,
      align: at < all.length - 1 ? 'justify' : 'left',
      vertical: false,
      role: 'caption',
      article,
      order: order * 100 + at,
      unit: `caption ${article} ${order} ${caption}`,
    }),
  )
  const shapes: Shape[] = [{ kind: 'picture', x: 0, y: 2, width, height: height - 2 }]
  return { height: height + 8 + lines.length * size * 1.3, lines, shapes }
}
