import type { Role } from '../gold.js'
import type { Random } from '../random.js'

/** What stands around a line of some role. */
type Markup = (role: Role, random: Random) => readonly [before: string, after: string]

const NONE = ['', ''] as const
const center = (inside: string): readonly [string, string] => [
  `<div style="text-align: center;">${inside}`,
  `${inside.replace('<', '</')}</div>`,
]

/** How OCR tools and converters mark what they take for headings. */
export const MARKUPS = {
  none: () => NONE,
  /** Headlines only. */
  hash: (role) => (role === 'title' ? ['# ', ''] : NONE),
  /** Headlines and whatever else is set large; section headings too. */
  hashes: (role, random) =>
    role === 'title' ||
    (role === 'section' && random.chance(0.8)) ||
    (role === 'kicker' && random.chance(0.4))
      ? ['# ', '']
      : NONE,
  /** Levels: headline over section heading. */
  levels: (role) => (role === 'title' ? ['## ', ''] : role === 'section' ? ['### ', ''] : NONE),
  deep: (role) =>
    role === 'title'
      ? ['# ', '']
      : role === 'section'
        ? ['#### ', '']
        : role === 'subtitle'
          ? ['## ', '']
          : NONE,
  /** Every line of the headline is a heading. */
  flat: (role) =>
    role === 'kicker' || role === 'title' || role === 'subtitle' || role === 'section' ? ['## ', ''] : NONE,
  bold: (role) => (role === 'title' || role === 'section' ? ['**', '**'] : NONE),
  structure: (role) =>
    role === 'title'
      ? ['## ', '']
      : role === 'caption'
        ? center('')
        : role === 'section'
          ? ['### ', '']
          : NONE,
  html: (role) =>
    role === 'title'
      ? ['<h1>', '</h1>']
      : role === 'kicker' || role === 'subtitle'
        ? ['<h2>', '</h2>']
        : role === 'section'
          ? ['<h3>', '</h3>']
          : role === 'caption'
            ? ['<p class="pic">', '</p>']
            : role === 'furniture'
              ? ['<span>', '</span>']
              : ['<p>', '</p>'],
  breaks: (role, random) =>
    role === 'title'
      ? ['# ', '']
      : role === 'paragraph' && random.chance(0.5)
        ? ['&nbsp;&nbsp;', '<br>']
        : NONE,
} as const satisfies Record<string, Markup>

export type MarkupName = keyof typeof MARKUPS

/** The line that stands for a picture; null where the markup has none. */
export function pictureLine(markup: MarkupName, random: Random): string | null {
  const hash = (length: number): string =>
    Array.from({ length }, () => random.integer(0, 15).toString(16)).join('')
  const image = `img_in_image_box_${random.integer(100, 900)}_${random.integer(100, 900)}.jpg`
  switch (markup) {
    case 'none':
      return null
    case 'structure':
      return `<div style="text-align: center;"><img src="imgs/${image}" alt="Image" width="${random.integer(20, 80)}%" /></div>`
    case 'html':
      return `<img src="https://img.site.example/${hash(8)}.png" width="600" height="400" alt="图"/>`
    case 'breaks':
      return '<!-- image -->'
    default:
      return `![](images/${hash(40)}.jpg)`
  }
}
