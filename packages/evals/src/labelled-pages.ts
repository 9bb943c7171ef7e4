import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Mark, Role } from '@baobiao/page-maker'
import type { GoldArticle } from './gold.js'

/** A page as users bring it, of which each line is labelled: `lessons/README.md` has the format. */
interface LabelledPage {
  /** `headlines 3`: its file and its number there. */
  readonly id: string
  readonly text: string
  readonly marks: readonly Mark[]
  /** What the labels say about its articles; not their authors. */
  readonly articles: readonly GoldArticle[]
}

/** `lessons` teach the division; `gold/labelled` measures it, and nothing is fitted on it. */
type LabelledFolder = 'lessons' | 'gold/labelled'

const PACKAGE = fileURLToPath(new URL('../', import.meta.url))
const BETWEEN = /^====$/m
const CODES: Readonly<Record<string, Role>> = {
  k: 'kicker',
  t: 'title',
  s: 'subtitle',
  y: 'byline',
  x: 'section',
  b: 'paragraph',
  g: 'signature',
  c: 'caption',
  r: 'caption',
  o: 'furniture',
}

/** The pages of a folder's files, in the order of their names. */
export function readLabelledPages(folder: LabelledFolder): LabelledPage[] {
  const path = join(PACKAGE, folder)
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(path, name), 'utf8')
        .split(BETWEEN)
        .map((page, index) => readPage(`${name.slice(0, -4)} ${index + 1}`, page.replace(/^\n/, ''))),
    )
}

/** @throws Error where a line has no code that is known */
function readPage(id: string, page: string): LabelledPage {
  const marks: Mark[] = []
  let text = ''
  let article = -1
  for (const line of page.replace(/\n$/, '').split('\n')) {
    const [code, printed] = [line.slice(0, line.indexOf('|')), line.slice(line.indexOf('|') + 1)]
    const start = text.length
    text += `${printed}\n`
    if (code === '') continue
    const role = CODES[code.toLowerCase()]
    if (!role) throw new Error(`${id}: no code is ${JSON.stringify(code)} in ${JSON.stringify(line)}`)
    if (code !== code.toLowerCase()) article++
    const outside = role === 'furniture' || role === 'caption'
    const indent = printed.length - printed.trimStart().length
    marks.push({
      start: start + indent,
      end: start + printed.trimEnd().length,
      role,
      article: outside ? null : article,
    })
  }
  const articles = Array.from({ length: article + 1 }, (_, index) => articleOf(text, marks, index))
  return { id, text, marks, articles }
}

function articleOf(text: string, marks: readonly Mark[], article: number): GoldArticle {
  const own = marks.filter((mark) => mark.article === article)
  const lines = (role: Role): string[] =>
    own.filter((mark) => mark.role === role).map(({ start, end }) => withoutMarkup(text.slice(start, end)))
  const whole = (role: Role): string | null => lines(role).join('') || null
  return {
    kicker: whole('kicker'),
    title: whole('title'),
    subtitle: whole('subtitle'),
    authors: [],
    body: [],
    bodySpans: own
      .filter(({ role }) => role === 'paragraph' || role === 'section')
      .map(({ start, end }) => ({ start, end })),
    sections: lines('section'),
  }
}

function withoutMarkup(line: string): string {
  return line.replace(/^#+ |<[^<>]+>/g, '')
}
