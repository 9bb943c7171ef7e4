import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Mark, Role } from '@baobiao/page-maker'

/** A small page of one kind, written to teach it: `lessons/README.md` has the format. */
export interface Lesson {
  /** `headlines 3` */
  readonly id: string
  readonly text: string
  readonly marks: readonly Mark[]
}

const FOLDER = fileURLToPath(new URL('../../../lessons/', import.meta.url))
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

export function readLessons(): Lesson[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(FOLDER, name), 'utf8')
        .split(BETWEEN)
        .map((page, index) => readLesson(`${name.slice(0, -4)} ${index + 1}`, page.replace(/^\n/, ''))),
    )
}

/** @throws Error where a line has no code that is known */
function readLesson(id: string, page: string): Lesson {
  const marks: Mark[] = []
  let text = ''
  let article = -1
  for (const line of page.replace(/\n$/, '').split('\n')) {
    const [code, printed] = [line.slice(0, line.indexOf('|')), line.slice(line.indexOf('|') + 1)]
    const start = text.length
    text += `${printed}\n`
    if (code === '') continue
    const role = CODES[code.toLowerCase()]
    if (!role) throw new Error(`lesson ${id}: no code is ${JSON.stringify(code)} in ${JSON.stringify(line)}`)
    if (code !== code.toLowerCase()) article++
    const outside = role === 'furniture' || role === 'caption'
    marks.push({ start, end: start + printed.length, role, article: outside ? null : article })
  }
  return { id, text, marks }
}
