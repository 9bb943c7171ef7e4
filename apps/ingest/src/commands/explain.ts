import { DocumentError, type ReaderPool, type ReadPage, readPages } from '@baobiao/documents'
import type { Encoding } from '@baobiao/parser/decode'
import type { ExplainedLine } from '@baobiao/parser/explain'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { readInputs } from '../input/inputs.js'
import { openReaders, type ReaderOptions } from '../pipeline/readers.js'
import { print, warn } from '../report/output.js'

interface ExplainOptions extends Pick<ReaderOptions, 'pageTimeout'> {
  readonly encoding?: Encoding
  readonly json?: boolean
}

/** Characters of a line that are shown; the file has the rest. */
const SHOWN = 30

/** Says for every line of a file's pages what became of it, and by what evidence. Returns the exit code. */
export async function explain(
  path: string,
  { json = false, pageTimeout, ...options }: ExplainOptions,
): Promise<number> {
  const pool = openReaders({ ...(pageTimeout !== undefined && { pageTimeout }) }, 1)
  try {
    let code = DONE
    for await (const input of readInputs([path], options))
      for await (const page of 'error' in input ? [input] : readPages(input)) {
        const error = 'error' in page ? page.error : await explainOne(pool, page, json)
        if (!error) continue
        warn(page.source, error.message)
        code = SOME_FAILED
      }
    return code
  } finally {
    await pool.close()
  }
}

/** Why it could not be said, or null. */
async function explainOne(pool: ReaderPool, page: ReadPage, json: boolean): Promise<DocumentError | null> {
  const { source, file } = page
  const lines = await pool.explain(page).catch((error: unknown) => {
    if (error instanceof DocumentError) return error
    throw error
  })
  if (lines instanceof DocumentError) return lines
  if (file && file.pages > 1 && !json) await print(`${source}\n`)
  for (const line of lines) await print(json ? `${JSON.stringify(line)}\n` : row(line))
  return null
}

/** The columns that a reader compares stand first, the text of any width last. */
function row({ line, role, article, reason, evidence, text }: ExplainedLine): string {
  const place = article === null ? '' : `#${article + 1}`
  const why = [reason ?? '', ...evidence].filter(Boolean).join(' ')
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  return `${String(line).padStart(4)} ${place.padEnd(4)}${role.padEnd(11)}${shown}${why ? `  [${why}]` : ''}\n`
}
