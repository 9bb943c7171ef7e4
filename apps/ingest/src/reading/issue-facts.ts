import type { Page } from '@baobiao/parser'
import type { IssueFacts } from '../input/inputs.js'

/** 2021-07-08, 2021年7月8日, 20210708; not inside a longer number or word. */
const DATE =
  /(?<![0-9A-Za-z])((?:19|20)\d\d)(?:([-_./])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d\d)(\d\d))(?![0-9A-Za-z])/
/** 第3版, A03版, 第三版; without 版 only with the section's letter: A03. */
const PAGE = /第?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})版|(?<![0-9A-Za-z])([A-Z]\d{1,2})(?![0-9A-Za-z])/
/** A paper's name ends in 报; so do words for other printed matter. */
const PAPER = /\p{Script=Han}{1,12}报(?!\p{Script=Han})/u
const NO_PAPER = /(?:海|简|通|公|情|预|汇|举|捷|喜|警|墙|板|年|季|战|播|回|电|申|填|上|本)报$/

/** What a path says of the issue that a page belongs to: `沧州日报/2021-07-08/A03.txt`. */
export function factsOfPath(path: string): IssueFacts {
  return factsOf([path.replace(/\.[a-z]+$/i, '')])
}

/** What a page's own furniture says of its issue; `text` is what the page was read from. */
export function factsOfFurniture(text: string, page: Page): IssueFacts {
  const furniture = page.leftOut.filter(({ reason }) => reason === 'pageFurniture')
  return factsOf(furniture.map(({ start, end }) => text.slice(start, end)))
}

function factsOf(texts: readonly string[]): IssueFacts {
  const folded = texts.map((text) => text.normalize('NFKC'))
  const first = (read: (text: string) => string | null): string | null => {
    for (const text of folded) {
      const fact = read(text)
      if (fact) return fact
    }
    return null
  }
  return { newspaper: first(paperOf), publishedOn: first(dateOf), pageNumber: first(pageNumberOf) }
}

function dateOf(text: string): string | null {
  const match = DATE.exec(text)
  if (!match) return null
  const [, year, , ...rest] = match
  const [month, day] = rest.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))
  const date = `${year}-${month}-${day}`
  const time = Date.parse(date)
  // 2021-02-30 would be read as the second of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null
}

function pageNumberOf(text: string): string | null {
  const match = PAGE.exec(text.replace(DATE, ' '))
  return match?.[1] ?? match?.[2] ?? null
}

function paperOf(text: string): string | null {
  const [paper] = PAPER.exec(text.replace(DATE, ' ').replace(PAGE, ' ')) ?? []
  return paper && !NO_PAPER.test(paper) ? paper : null
}
