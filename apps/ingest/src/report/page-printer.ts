import { print } from './output.js'

/** A page as it is printed: where it comes from, and what was read on it. */
export type PrintedPage = { readonly source: string } & object

/** Prints pages one a line, as one object, or as a list of several. */
export function pagePrinter(format: 'json' | 'jsonl') {
  let printed = 0
  let first: PrintedPage | null = null
  const element = async (page: PrintedPage): Promise<void> => {
    await print(`${printed++ === 0 ? '[\n' : ',\n'}${JSON.stringify(page)}`)
  }
  return {
    async page(page: PrintedPage): Promise<void> {
      if (format === 'jsonl') return print(`${JSON.stringify(page)}\n`)
      // Nobody knows yet whether it is the only one.
      if (printed === 0 && !first) {
        first = page
        return
      }
      if (first) await element(first)
      first = null
      await element(page)
    },
    /** @param files how many were asked for: what comes of one page is an object, what comes of several a list */
    async end(files: number): Promise<void> {
      if (format === 'jsonl') return
      if (first && files === 1) return print(`${JSON.stringify(first, null, 2)}\n`)
      if (first) await element(first)
      if (printed > 0) await print('\n]\n')
      else if (files > 1) await print('[\n]\n')
    },
  }
}
