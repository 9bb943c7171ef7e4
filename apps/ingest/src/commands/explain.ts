import type { Encoding } from '@baobiao/parser/decode'
import { type ExplainedLine, explainPage } from '@baobiao/parser/explain'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { STANDARD_INPUT } from '../input/find-files.js'
import { readBytes, readStandardInput } from '../input/read-bytes.js'
import { SourceError } from '../input/source-error.js'
import { readText } from '../reading/read-text.js'
import { print, warn } from '../report/output.js'

export interface ExplainOptions {
  readonly encoding?: Encoding
  readonly json?: boolean
}

/** Letters of a line that are shown; the file has the rest. */
const SHOWN = 30

/** Tells of every line of a page what became of it, and by what evidence. Returns the exit code. */
export async function explain(path: string, { encoding, json }: ExplainOptions): Promise<number> {
  try {
    const bytes = await (path === STANDARD_INPUT ? readStandardInput() : readBytes(path))
    const { text } = readText(path, bytes, encoding)
    for (const line of explainPage(text)) await print(json ? `${JSON.stringify(line)}\n` : row(line))
    return DONE
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    warn(path, error.message)
    return SOME_FAILED
  }
}

/** The columns that a reader compares stand first, the text of any width last. */
function row({ line, role, article, reason, evidence, text }: ExplainedLine): string {
  const place = article === null ? '' : `#${article + 1}`
  const why = [reason ?? '', ...evidence].filter(Boolean).join(' ')
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  return `${String(line).padStart(4)} ${place.padEnd(4)}${role.padEnd(11)}${shown}${why ? `  [${why}]` : ''}\n`
}
