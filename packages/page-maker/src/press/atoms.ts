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
export function bodyAtoms(article: PrintedArticle, index: number, style: BodyStyle, random: Random): Atom[] {
  const { look, columnWidth, byline, pictures, jumps } = style
  const line = lineSetter(index, style)
  const names = (text: string, role: 'byline' | 'signature', align: TypeLine['align']): Atom[] =>
    wrap(text, columnWidth / look.size, 0, TYPESET).map((part) =>
      atomOf(line(part, { role, align }), look.leading),
    )
  const jump = (text: string | null, align: TypeLine['align']): Atom[] => {
    if (!text) return []
    const unit = `jump ${index} ${text}`
    return [atomOf(line(text, { role: 'furniture', article: null, unit, align }), look.leading)]
  }
  const { byline: author, signed } = article
  const atoms = [
    ...jump(jumps.from, 'left'),
    ...(author && !signed && byline === 'body' ? names(author, 'byline', 'left') : []),
    ...article.paragraphs.flatMap(({ section, text }) =>
      section ? sectionAtoms(text, style, line) : paragraphAtoms(text, style, line),
    ),
    ...(author && signed ? names(author, 'signature', random.pick(['right', 'left'])) : []),
    ...jump(jumps.to, 'right'),
  ]
  return pictures ? withPictures(atoms, article, index, look, columnWidth, random) : atoms
}

type SetLine = (text: string, over: Partial<TypeLine>) => TypeLine

/** Sets the lines of one article's column, numbered in the order in which they are asked for. */
function lineSetter(article: number, { look, columnWidth }: BodyStyle): SetLine {
  let order = 0
  return (text, over) => ({
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
    article,
    order: order++,
    unit: '',
    ...over,
  })
}

const atomOf = (line: TypeLine, height: number): Atom => ({ height, lines: [line], shapes: [] })

function sectionAtoms(text: string, { look, columnWidth, sections }: BodyStyle, line: SetLine): Atom[] {
  const size = look.size * look.sectionScale
  const leading = look.leading * look.sectionScale
  const space = sections === 'spaced' ? look.leading : 0
  const align = sections === 'bold' ? 'left' : 'center'
  return wrap(text, columnWidth / look.size / look.sectionScale, 0, TYPESET).map((part, at) =>
    atomOf(
      line(part, { role: 'section', bold: true, align, size, y: at === 0 ? space / 2 : 0 }),
      at === 0 ? leading + space : leading,
    ),
  )
}

function paragraphAtoms(text: string, { look, columnWidth }: BodyStyle, line: SetLine): Atom[] {
  return wrap(text, columnWidth / look.size, look.indent, TYPESET).map((part, at, parts) => {
    const indent = at === 0 ? look.indent * look.size : 0
    const last = at === parts.length - 1
    const over: Partial<TypeLine> = { x: indent, width: columnWidth - indent }
    return atomOf(line(part, last ? { ...over, align: 'left' } : over), look.leading)
  })
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
