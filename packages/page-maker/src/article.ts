import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A clean article, as the files in `articles/` hold it. */
export interface Article {
  readonly kind: 'news' | 'feature' | 'brief' | 'photo' | 'notice' | 'interview' | 'list' | 'column'
  readonly kicker: string | null
  readonly title: string
  /** Without its dash. */
  readonly subtitle: string | null
  readonly authors: readonly {
    readonly name: string
    readonly role: 'reporter' | 'correspondent' | 'author'
  }[]
  /** Another outlet that the article is taken from; null for the paper itself. */
  readonly outlet: string | null
  readonly place: string | null
  /** 3月8日 */
  readonly date: string | null
  /** Where its authors are printed. */
  readonly byline: 'dateline' | 'line' | 'signature' | 'none'
  /** Paragraphs, and section headings as `## heading`. */
  readonly body: readonly string[]
  readonly captions: readonly Caption[]
}

export interface Caption {
  /** Empty where the picture shows what the article tells: then the credit stands alone. */
  readonly text: string
  readonly credit: string
}

const FOLDER = fileURLToPath(new URL('../articles/', import.meta.url))
let loaded: readonly Article[] | undefined

/** The clean articles, by name of their files. Read once. */
export function loadArticles(): readonly Article[] {
  loaded ??= readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Article)
  return loaded
}
