import { createHash } from 'node:crypto'
import {
  FORMS,
  type MadeText,
  makePage,
  makeText,
  mixedFamily,
  pressSample,
  TEXT_FAMILIES,
} from '@baobiao/page-maker'
import { goldPages } from '../../gold.js'
import { readLabelledPages } from '../../labelled-pages.js'
import { readMadeTexts } from '../../made-texts.js'
import { exampleOfGold } from './example-of-gold.js'
import { type DivisionExample, exampleOf } from './examples.js'

/** Seeds of the pages that are taught; those that are scored have smaller ones. */
const TAUGHT_FROM = 1000
/** How many pages of each family of forms, and of composed ones. */
const OF_FAMILY = 20
/** How many pages of each form take each trait from another family. */
const MIXED = 60
const COMPOSED = 200
const TIMES_COMPOSED = 2
/** Real pages and lessons are few and say much: each is shown so often in a round. */
const TIMES_REAL = 15
const TIMES_TYPESET = 3
const TIMES_LESSON = 10
/** Labelled pages of a hand are many and whole. */
const TIMES_PAGE = 2
export const OF_A_HAND = /^p\d/

/**
 * Every page that teaches: made texts of the families that may be fitted, composed pages, gold pages, lessons.
 *
 * @param press a folder of pages that the press made, beside its frozen sample
 */
export function taughtPages(share = 1, press?: string): DivisionExample[] {
  return [
    ...madeTexts(Math.ceil(OF_FAMILY * share)),
    ...mixedTexts(Math.ceil(MIXED * share)),
    ...(press ? fittingOf(readMadeTexts(press)) : repeat(fittingOf(pressSample()), TIMES_TYPESET)),
    ...repeat(composedPages(Math.ceil(COMPOSED * share)), TIMES_COMPOSED),
    ...repeat(realPages(), TIMES_REAL),
    ...lessons().flatMap((lesson) => repeat([lesson], OF_A_HAND.test(lesson.id) ? TIMES_PAGE : TIMES_LESSON)),
  ]
}

function madeTexts(count: number): DivisionExample[] {
  return TEXT_FAMILIES.filter(({ part }) => part === 'fitting').flatMap((family) =>
    Array.from({ length: count }, (_, at) => exampleOfText(makeText(family, TAUGHT_FROM + at))),
  )
}

function mixedTexts(count: number): DivisionExample[] {
  const forms = FORMS.filter((form) => TEXT_FAMILIES.some((family) => family.form === form))
  return forms.flatMap((form) =>
    Array.from({ length: count }, (_, at) =>
      exampleOfText(makeText(mixedFamily(form, TAUGHT_FROM + at), TAUGHT_FROM + at)),
    ),
  )
}

/** Pages that a browser typeset and tools read back, of the families that may be fitted. */
function fittingOf(texts: readonly MadeText[]): DivisionExample[] {
  return texts.filter(({ part }) => part === 'fitting').map(exampleOfText)
}

function exampleOfText({ id, text, gold, layout }: MadeText): DivisionExample {
  return exampleOf(id, text, gold.marks, layout)
}

function composedPages(count: number): DivisionExample[] {
  return Array.from({ length: count }, (_, at) => {
    const { text, gold } = makePage(TAUGHT_FROM + at)
    const articles = gold.articles.map((article) => ({ ...article, body: [] }))
    return exampleOfGold(`composed/${TAUGHT_FROM + at}`, text, { ...gold, articles })
  })
}

function realPages(): DivisionExample[] {
  return goldPages().map(({ id, source, gold }) => exampleOfGold(id, source, gold))
}

function lessons(): DivisionExample[] {
  return readLabelledPages('lessons').map(({ id, text, marks }) => exampleOf(id, text, marks))
}

function repeat<T>(values: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => values).flat()
}

/** Tells whether weights were learned from these examples. */
export function digestOf(examples: readonly DivisionExample[]): string {
  const hash = createHash('sha256')
  for (const { id, page, targets } of examples) {
    hash.update(id)
    targets.forEach(({ label, article }, at) => {
      hash.update(`${page.blocks[at]?.block.text.text}\t${label}\t${article}\n`)
    })
  }
  return hash.digest('hex').slice(0, 16)
}
