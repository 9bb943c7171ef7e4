import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Span } from '@baobiao/parser'
import { readMarks } from './marked-text.js'

/** What annotators say of a page; `gold/GUIDELINES.md` has what counts. */
export interface Gold {
  readonly articles: readonly GoldArticle[]
  readonly organizations: readonly GoldOrganization[]
  readonly metrics: readonly GoldMetric[]
}

export interface GoldArticle {
  readonly title: string | null
  readonly kicker: string | null
  readonly subtitle: string | null
  readonly authors: readonly { readonly name: string }[]
  /** First and last folded characters of each contiguous run, in the order of reading. */
  readonly body: readonly { readonly start: string; readonly end: string }[]
  /** Exact spans of the source, in the order of reading; where given, they count instead of `body`. */
  readonly bodySpans?: readonly Span[]
  readonly sections?: readonly string[]
  readonly captions?: readonly string[]
}

export interface GoldOrganization {
  readonly name: string
  readonly type: string
  readonly surfaces: readonly string[]
}

export interface GoldMetric {
  readonly text: string
  readonly context: string
  readonly value: number
  readonly max: number | null
  readonly unit: string
  readonly qualifier: string
  readonly change: string | null
  readonly indicator: string | null
  readonly organization: string | null
}

/** A source with its gold; `group` is the file it counts towards. */
export interface Case {
  readonly id: string
  readonly group: string
  readonly source: string
  readonly gold: Gold
}

const GOLD = fileURLToPath(new URL('../gold/', import.meta.url))
const SEEDS = fileURLToPath(new URL('../../../seeds/', import.meta.url))

/** A text whose organizations are marked in place as `[[surface|canonical name|TYPE]]`. */
export interface MarkedCase {
  readonly id: string
  /** Who wrote it: the file's name. */
  readonly hand: string
  readonly marked: string
}

/** The annotated whole pages. */
export function goldPages(): Case[] {
  const folder = join(GOLD, 'pages')
  return files(folder, '.json').map((file) => {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const id = basename(file, '.json')
    const source = readFileSync(join(SEEDS, gold.source), 'utf8').replace(/^\uFEFF/, '')
    return { id, group: id.slice(0, 3), source, gold }
  })
}

/** The annotated short texts: they have organizations and metrics, no articles. */
export function goldTexts(): Case[] {
  return readTexts(join(GOLD, 'texts'))
}

/** Short texts of which only the organizations are annotated. */
export function goldNames(): Case[] {
  return readTexts(join(GOLD, 'names'))
}

/** The same as cases: what each text names, by canonical name. */
export function newsCases(hands: readonly string[]): Case[] {
  return goldNews()
    .filter(({ hand }) => hands.includes(hand))
    .map(({ id, hand, marked }) => {
      const { text, names } = readMarks(marked)
      const organizations = new Map<string, { name: string; type: string; surfaces: string[] }>()
      for (const { name, type, start, end } of names) {
        const organization = organizations.get(name) ?? { name, type, surfaces: [] }
        organizations.set(name, organization)
        organization.surfaces.push(text.slice(start, end))
      }
      const gold = { articles: [], metrics: [], organizations: [...organizations.values()] }
      return { id, group: hand, source: text, gold }
    })
}

/** Newspaper text of every field with every organization marked, a file a hand. */
export function goldNews(): MarkedCase[] {
  const folder = join(GOLD, 'news')
  return files(folder, '.jsonl').flatMap((file) =>
    readLines(join(folder, file)).map(({ id, text }) => ({
      id,
      hand: basename(file, '.jsonl'),
      marked: text,
    })),
  )
}

function readLines(path: string) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

function readTexts(path: string): Case[] {
  return files(path, '.jsonl').flatMap((file) =>
    readLines(join(path, file)).map(({ id, text, ...gold }) => ({
      id,
      group: basename(file, '.jsonl'),
      source: text,
      gold: { metrics: [], ...gold, articles: [] },
    })),
  )
}

/** Rules and weights are made without looking at these, so their scores tell what to expect of unknown pages. */
export function isHeldOut({ id }: Case): boolean {
  return id.endsWith('1')
}

function files(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .sort()
}
