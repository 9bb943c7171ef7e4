import { type Page, parsePage } from '@baobiao/parser'

/** What a thread of the parser pool is given. */
export interface ParseTask {
  readonly text: string
  /** ISO 8601 date of the issue, by which 今年 and 上月 are understood. */
  readonly publishedOn: string | null
}

export function runParseTask({ text, publishedOn }: ParseTask): Page {
  return parsePage(text, publishedOn === null ? {} : { publishedOn })
}
