import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Tables of words, whose lists are sorted by code unit, and whether a word may stand in several of a file's lists. */
const TABLES = [
  ['organizations/lexicon/heads.ts', 'one list'],
  ['organizations/lexicon/known-names.ts', 'one list'],
  ['organizations/lexicon/countries.ts', 'one list'],
  ['organizations/lexicon/word-classes.ts', 'several'],
  ['metrics/lexicon/common-nouns.ts', 'one list'],
  ['metrics/indicator/boundaries.ts', 'several'],
  ['metrics/masks/fixed-expressions.ts', 'one list'],
] as const

/** They hold no words: they read the tables. */
const READERS = [
  'lexicon/character-pairs.ts',
  'organizations/lexicon/administrative-regions.ts',
  'organizations/lexicon/longest-names.ts',
  'metrics/lexicon/word-edges.ts',
]

describe.each(TABLES)('%s', (path, lists) => {
  const source = read(path)
  const tables = listsIn(source)

  it('has each word once', () => {
    for (const words of lists === 'several' ? tables : [tables.flat()]) expect(repeated(words)).toEqual([])
  })

  it('is sorted', () => {
    for (const words of tables) expect(words).toEqual([...words].sort())
  })
})

/** Every table of words: those above, and those of other shapes. */
const LEXICONS = [
  ...TABLES.map(([path]) => path),
  ...[
    'lexicon/character-pairs-table.ts',
    'lexicon/jump-lines.ts',
    'lexicon/marks.ts',
    'lexicon/outlets.ts',
    'lexicon/record-fields.ts',
    'lexicon/standing-heads.ts',
  ],
  ...[
    'lexicon/surnames.ts',
    'organizations/lexicon/regions.ts',
    'text/radicals.ts',
    'metrics/plain/traditional.ts',
  ],
  ...['metrics/units/nouns.ts', 'metrics/units/count-units.ts', 'metrics/units/money-units.ts'],
  ...['metrics/units/physical-units.ts'],
]

describe.each(LEXICONS)('%s', (path) => {
  const comments = read(path).replace(/\s+\* /g, ' ')
  it('says where its words come from, from when they are and what they are for', () => {
    expect(comments).toMatch(/Source\b|for this project/)
    expect(comments).toMatch(/\b20\d\d\b/)
    expect(comments).toMatch(/Purpose: \S/)
  })
})

it('every file of a lexicon that holds words is among them', () => {
  const files = ['lexicon', 'organizations/lexicon', 'metrics/lexicon'].flatMap((folder) =>
    readdirSync(new URL(`../../src/${folder}/`, import.meta.url)).map((file) => `${folder}/${file}`),
  )
  expect(files.filter((path) => !LEXICONS.some((one) => one === path))).toEqual(READERS)
})

it('marks, endings of outlets, family names and standing heads stand once in their tables', () => {
  const [, single = ''] = /SINGLE =\s*'([^']+)'/.exec(read('lexicon/surnames.ts')) ?? []
  const [, double = ''] = /DOUBLE =\s*'([^']+)'/.exec(read('lexicon/surnames.ts')) ?? []
  const [, bullets = ''] = /BULLETS = '([^']+)'/.exec(read('lexicon/marks.ts')) ?? []
  const [, papers = '', others = ''] =
    /PAPERS = '\(\?:([^']+)\)'[^`]+`\$\{PAPERS\}\|([^`]+)`/.exec(read('lexicon/outlets.ts')) ?? []
  const [, agencies = ''] = /AGENCIES = '([^']+)'/.exec(read('lexicon/outlets.ts')) ?? []
  const heads = [
    ...read('lexicon/standing-heads.ts').matchAll(/^(?:const \w+ =| {2})\s*'([^']+)'/gm),
  ].flatMap(([, words = '']) => words.split(' '))
  const outlets = `${papers}|${others}|${agencies}`.split('|')
  const found = [[...single], double.split(' '), [...bullets], outlets, heads]
  expect(found.map((words) => words.length > 5)).toEqual([true, true, true, true, true])
  expect([papers, others].map((words) => words.split('|').length > 5)).toEqual([true, true])
  expect(found.map(repeated)).toEqual([[], [], [], [], []])
})

function read(path: string): string {
  return readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')
}

/** The words of each string or template of a file that holds twenty or more of them. */
function listsIn(source: string): string[][] {
  return [...source.matchAll(/`([^`$]+)`|'([^'\n]+)'/g)]
    .map(([, template, string]) => (template ?? string ?? '').trim().split(/\s+/))
    .filter((words) => words.length >= 20)
}

function repeated(words: readonly string[]): string[] {
  return words.filter((word, at) => words.indexOf(word) !== at)
}
