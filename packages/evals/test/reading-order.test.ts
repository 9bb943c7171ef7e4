import { type Article, articlesOf, makePage } from '@baobiao/page-maker'
import { type Page, parsePage } from '@baobiao/parser'
import { describe, expect, it } from 'vitest'
import { readLabelledPages } from '../src/labelled-pages.js'

const isDoubted = ({ warnings }: Page): boolean => warnings.some(({ code }) => code === 'brokenReadingOrder')

const ROWS = 16
const LONG = articlesOf('leftOut').filter(({ body }) => body.join('').length > 400)

/** The first lines of an article, as a column of that width prints them. */
function columnOf({ body }: Article, width: number): string[] {
  const line = new RegExp(`.{1,${width}}`, 'gu')
  const paragraphs = body.filter((paragraph) => !paragraph.startsWith('## '))
  return paragraphs.flatMap((paragraph) => `　　${paragraph}`.match(line) ?? []).slice(0, ROWS)
}

/** A cell in a row as `pdftotext -layout` prints it: two spaces are as wide as a character. */
function padded(cell: string, width: number): string {
  const printed = [...cell].reduce((sum, one) => sum + (one < '\u0100' ? 1 : 2), 0)
  return cell + ' '.repeat(2 * width + 6 - printed)
}

/** Articles that stand beside each other in columns. */
const SHEETS = [
  [11, 2],
  [13, 3],
  [14, 2],
  [16, 2],
  [12, 3],
].map(([width = 0, count = 0], sheet) =>
  LONG.slice(3 * sheet, 3 * sheet + count).map((article) => columnOf(article, width)),
)

const rowsOf = (columns: readonly string[][]): string[][] =>
  Array.from({ length: ROWS }, (_, row) => columns.map((column) => column[row] ?? ''))

describe('the order of reading', () => {
  it.each(SHEETS.map((columns) => [columns.length, columns] as const))(
    'is doubted where %i columns stand cell by cell, a cell a line',
    (_, columns) => {
      expect(isDoubted(parsePage(rowsOf(columns).flat().join('\n')))).toBe(true)
    },
  )

  it.each(SHEETS.filter(({ length }) => length === 2).map((columns) => [columns] as const))(
    'is not doubted where two columns stand side by side, which space between them tells apart',
    (columns) => {
      const page = parsePage(
        rowsOf(columns)
          .map((cells) =>
            cells
              .map((cell) => padded(cell, 16))
              .join('')
              .trimEnd(),
          )
          .join('\n'),
      )
      expect(isDoubted(page)).toBe(false)
      const read = page.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('')
      const joints = columns.flatMap((column) =>
        column.slice(1).map((line, at) => (column[at] ?? '').slice(-2) + line.slice(0, 2)),
      )
      const within = joints.filter((joint) => /^[\p{Script=Han}]{4}$/u.test(joint))
      expect(within.filter((joint) => read.includes(joint)).length).toBeGreaterThan(0.6 * within.length)
    },
  )

  it('is doubted on no page in order', () => {
    const labelled = readLabelledPages('gold/labelled').filter((_, at) => at % 8 === 0)
    const made = Array.from({ length: 30 }, (_, seed) => makePage(seed))
    const doubted = [...labelled, ...made].filter(({ text }) => isDoubted(parsePage(text)))
    expect(doubted).toEqual([])
  })
})
