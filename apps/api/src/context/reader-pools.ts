import { formatOf, openReaderPool, type PageFile, type PoolLoad, type ReaderPool } from '@baobiao/documents'
import type { Settings } from '../environment.js'

/** Characters of a text that others need not wait for: a newspaper page, and as much again. */
const SHORT_CHARACTERS = 20_000
/** The same in bytes: Chinese characters take three of UTF-8. */
const SHORT_BYTES = 3 * SHORT_CHARACTERS

/** What parses texts and pages of files that are not stored. */
export type Previews = Pick<ReaderPool, 'preview' | 'explain' | 'readOne'>
/** What reads the pages that are stored. */
export type Ingestion = Pick<ReaderPool, 'read' | 'reread'>

/** So that reading, however much of it there is, leaves the thread that answers, and a database beside it, their time. */
const NICENESS = 10

/** Threads for either, so that no preview keeps a document waiting. */
export interface ReaderPools {
  readonly previews: Previews
  readonly ingestion: Ingestion
  /** What each pool has in hand, by its name. */
  load(): Readonly<Record<string, PoolLoad>>
  close(): Promise<void>
}

/**
 * Short pages have threads of their own: on a small machine one of ten pages would keep them waiting for seconds.
 *
 * @param settings pageTimeoutSeconds: work after which a page is given up; leastConfidence: null leaves it to the parser
 */
export function openReaderPools({
  pageTimeoutSeconds,
  leastConfidence,
}: Pick<Settings, 'pageTimeoutSeconds' | 'leastConfidence'>): ReaderPools {
  const open = (): ReaderPool =>
    openReaderPool({
      limitMs: pageTimeoutSeconds * 1000,
      niceness: NICENESS,
      ...(leastConfidence !== null && { leastConfidence }),
    })
  const previews = { short: open(), long: open() }
  const ingestion = { short: open(), long: open() }
  return {
    previews: {
      preview: (text, publishedOn, turn, reading) =>
        previews[lengthOf(text)].preview(text, publishedOn, turn, reading),
      explain: (page, turn) => previews[lengthOf(page.text)].explain(page, turn),
      readOne: (file, number, turn) => previews.long.readOne(file, number, turn),
    },
    ingestion: {
      read: (file, stored, turn) => ingestion[lengthOfFile(file)].read(file, stored, turn),
      reread: (page, turn) => ingestion[lengthOf(page.text)].reread(page, turn),
    },
    load: () => ({
      'previews, short': previews.short.load,
      'previews, long': previews.long.load,
      'ingestion, short': ingestion.short.load,
      'ingestion, long': ingestion.long.load,
    }),
    async close() {
      const pools = [...Object.values(previews), ...Object.values(ingestion)]
      await Promise.all(pools.map((pool) => pool.close()))
    },
  }
}

type Length = 'short' | 'long'

function lengthOf({ length }: string): Length {
  return length <= SHORT_CHARACTERS ? 'short' : 'long'
}

/** A PDF of a few bytes may unpack to any number of pages. */
function lengthOfFile(file: PageFile): Length {
  return file.bytes.length <= SHORT_BYTES && !formatOf(file).severalPages ? 'short' : 'long'
}
