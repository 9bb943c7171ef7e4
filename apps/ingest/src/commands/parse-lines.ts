import { DocumentError, faultOfText, type JsonLine, type ReaderPool, readJsonLines } from '@baobiao/documents'
import type { Encoding } from '@baobiao/parser/decode'
import { z } from 'zod'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { openReaders, type ReaderOptions } from '../pipeline/readers.js'
import { print, warn } from '../report/output.js'

export interface LineOptions extends ReaderOptions {
  readonly encoding?: Encoding
}

/**
 * Reads `{"id","text","publishedOn"?}` lines from standard input and prints one line a line: the page with the same id, or
 * `{"id","error"}` for a line that is none, so that whoever pipes keeps step.
 */
export async function parseLines({ encoding, ...readers }: LineOptions): Promise<number> {
  let code = DONE
  // One line after the other; on a thread, which can be stopped.
  const pool = openReaders(readers, 1)
  try {
    for await (const line of readJsonLines(process.stdin, RECORD, { encoding })) {
      const answer = await answerTo(line, pool)
      if (answer.error !== undefined) {
        code = SOME_FAILED
        warn(`line ${line.number}`, answer.error)
      }
      await print(`${JSON.stringify(answer)}\n`)
    }
  } finally {
    await pool.close()
  }
  return code
}

async function answerTo(
  line: JsonLine<z.infer<typeof RECORD>>,
  pool: ReaderPool,
): Promise<{ readonly id: unknown; readonly error?: string }> {
  if ('error' in line) return { id: Object(line.json).id ?? null, error: line.error.message }
  const { id, text, publishedOn = null } = line.value
  try {
    const fault = faultOfText(text)
    if (fault) throw fault
    return { id, ...(await pool.preview(text, publishedOn)) }
  } catch (error) {
    if (error instanceof DocumentError) return { id, error: error.message }
    throw error
  }
}

const RECORD = z.object({
  id: z.unknown().default(null),
  text: z.string(),
  publishedOn: z.iso.date().nullish(),
})
