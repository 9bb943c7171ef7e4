/** What is known of the issue that a page belongs to. */
export interface IssueFacts {
  readonly newspaper: string | null
  /** ISO 8601 date. */
  readonly publishedOn: string | null
  /** As printed, without 第 and 版: A03. */
  readonly pageNumber: string | null
}

/** 2021-07-08, 2021年7月8日, 20210708; not inside a longer number or word. */
const DATE =
  /(?<![0-9A-Za-z])((?:19|20)\d\d)(?:([-_./])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d\d)(\d\d))(?![0-9A-Za-z])/
/** 二〇二一年七月八日, as mastheads set it. */
const SPELLED_DATE =
  /([一二][〇○零九][〇○零一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/
/** 第3版, A03版, 第三版; without 版 only with the section's character: A03. */
const PAGE = /第?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})版|(?<![0-9A-Za-z])([A-Z]\d{1,2})(?![0-9A-Za-z])/
/** How many pages there are, and where else to look: 今日8版, 共十二版, 下转第3版, 详见A05版. */
const OTHER_PAGES =
  /(?:今[日天]|本期|每[日周期]|[共总转接见])[ 共]{0,2}第?[A-Z]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[个块]?版/g
/** A paper's name ends in 报; so do words for other printed matter. */
const PAPER = /\p{Script=Han}{1,12}报(?!\p{Script=Han})/u
const NO_PAPER = /(?:海|简|通|公|情|预|汇|举|捷|喜|警|墙|板|年|季|战|播|回|电|申|填|上|本)报$/

/**
 * What short texts say about an issue: the lines of a page's furniture, or the path of its file. Each fact is that of the
 * first text that has one.
 *
 * @param texts any strings, short ones first looked at: `['archive/沧州日报/2024-03-08_A03.txt']`
 */
export function issueFactsOf(texts: readonly string[]): IssueFacts {
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
  if (!match) return spelledDateOf(text)
  const [, year, , ...rest] = match
  const [month, day] = rest.filter((part) => part !== undefined).map(Number)
  return isoDate(Number(year), month ?? 0, day ?? 0)
}

function spelledDateOf(text: string): string | null {
  const [, year, month, day] = SPELLED_DATE.exec(text) ?? []
  if (!year || !month || !day) return null
  return isoDate(Number([...year].map(digitOf).join('')), spelledNumber(month), spelledNumber(day))
}

function digitOf(character: string): number {
  return Math.max(0, '零一二三四五六七八九'.indexOf(character))
}

/** Up to 99: 八, 十, 十二, 二十, 三十一. */
function spelledNumber(text: string): number {
  const [tens, units] = text.includes('十') ? (text.split('十') as [string, string]) : ['零', text]
  return (tens === '' ? 1 : digitOf(tens)) * 10 + (units === '' ? 0 : digitOf(units))
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = Date.parse(date)
  // 2021-02-30 would be read as the second of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null
}

function pageNumberOf(text: string): string | null {
  const rest = text.replace(DATE, ' ').replace(SPELLED_DATE, ' ').replace(OTHER_PAGES, ' ')
  const match = PAGE.exec(rest)
  return match?.[1] ?? match?.[2] ?? null
}

function paperOf(text: string): string | null {
  const [paper] = PAPER.exec(text.replace(DATE, ' ').replace(SPELLED_DATE, ' ').replace(PAGE, ' ')) ?? []
  return paper && !NO_PAPER.test(paper) ? paper : null
}
