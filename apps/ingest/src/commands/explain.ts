import { type ReadPage, readPages } from '@baobiao/documents'
import type { Encoding } from '@baobiao/parser/decode'
import { type ExplainedLine, explainPage } from '@baobiao/parser/explain'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { readInputs } from '../input/inputs.js'
import { print, warn } from '../report/output.js'

interface ExplainOptions {
  readonly encoding?: Encoding
  readonly json?: boolean
}

/** Characters of a line that are shown; the file has the rest. */
const SHOWN = 30

/** Says for every line of a file's pages what became of it, and by what evidence. Returns the exit code. */
export async function explain(path: string, { json = false, ...options }: ExplainOptions): Promise<number> {
  let code = DONE
  for await (const input of readInputs([path], options))
    for await (const page of 'error' in input ? [input] : readPages(input))
      if ('error' in page) {
        warn(page.source, page.error.message)
        code = SOME_FAILED
      } else await explainOne(page, json)
  return code
}

async function explainOne({ source, file, text, layout }: ReadPage, json: boolean): Promise<void> {
  if (file && file.pages > 1 && !json) await print(`${source}\n`)
  for (const line of explainPage(text, layout ?? undefined))
    await print(json ? `${JSON.stringify(line)}\n` : row(line))
}

/** The columns that a reader compares stand first, the text of any width last. */
function row({ line, role, article, reason, evidence, text }: ExplainedLine): string {
  const place = article === null ? '' : `#${article + 1}`
  const why = [reason ?? '', ...evidence].filter(Boolean).join(' ')
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  return `${String(line).padStart(4)} ${place.padEnd(4)}${role.padEnd(11)}${shown}${why ? `  [${why}]` : ''}\n`
}
