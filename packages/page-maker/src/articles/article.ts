import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A clean article, as the lines of the files in `articles/` hold it. */
export interface Article {
  readonly kind: 'news' | 'feature' | 'brief' | 'photo' | 'notice' | 'interview' | 'list' | 'column'
  readonly kicker: string | null
  readonly title: string
  /** Without its dash. */
  readonly subtitle: string | null
  readonly authors: readonly Author[]
  /** Another outlet that the article is taken from; null for the paper itself. */
  readonly outlet: string | null
  readonly place: string | null
  /** 3月8日 */
  readonly date: string | null
  /** Where its authors are printed; `printed`: the first paragraph brings its dateline, names and all. */
  readonly byline: 'dateline' | 'line' | 'signature' | 'printed' | 'none'
  /** Paragraphs, and section headings as `## heading`. */
  readonly body: readonly string[]
  readonly captions: readonly Caption[]
}

export interface Author {
  readonly name: string
  readonly role: 'reporter' | 'correspondent' | 'author'
}

export interface Caption {
  /** Empty where the picture shows what the article tells: then the credit stands alone. */
  readonly text: string
  readonly credit: string
}

/** Rules and weights are fitted on the one; the other tells what to expect of unknown pages. */
export type Part = 'fitting' | 'leftOut'

const FOLDERS: Readonly<Record<Part, string>> = { fitting: 'fitting', leftOut: 'left-out' }
const ROOT = fileURLToPath(new URL('../../articles/', import.meta.url))
const loaded = new Map<string, readonly Article[]>()

/** The clean articles of one part, by hand of writer. Read once. */
export function articlesOf(part: Part): readonly Article[] {
  const folder = join(ROOT, FOLDERS[part])
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readOnce(join(folder, name)))
}

/** The short articles of every kind that composed pages are made from. */
export function loadArticles(): readonly Article[] {
  return readOnce(join(ROOT, FOLDERS.fitting, 'miscellany.jsonl'))
}

function readOnce(file: string): readonly Article[] {
  const articles =
    loaded.get(file) ??
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Article)
  loaded.set(file, articles)
  return articles
}
