import { availableParallelism } from 'node:os'
import type { Page } from '@baobiao/parser'
import type { ExplainedLine } from '@baobiao/parser/explain'
import { DocumentError } from '../document-error.js'
import { formatOf } from '../formats.js'
import { type PageFile, pageOfFile, type StoredPage } from '../page-file.js'
import { failed, type ReadOptions, type ReadResult, type StoredFacts } from '../read-documents.js'
import type { ExplainedText, ReaderResult, ReaderTask } from './reader-thread.js'
import { LostThreadError, type PoolLoad, type PoolOptions, ThreadPool, type Turn } from './thread-pool.js'

/** Threads that read and parse pages, so that nobody else waits for a long one. */
export interface ReaderPool {
  readonly threads: number
  readonly load: PoolLoad
  /**
   * Every page of a file, read or failed.
   *
   * @param onPage is given each page as soon as it is read, or failed
   * @throws {BusyError} | the signal's reason
   */
  read(
    file: PageFile,
    stored?: StoredFacts,
    turn?: Turn,
    onPage?: (page: ReadResult) => void,
  ): Promise<ReadResult[]>
  /**
   * One page of a file, read or failed; of JSON Lines the first line.
   *
   * @param number which page, from 1
   * @throws {BusyError} | the signal's reason
   */
  readOne(file: PageFile, number: number, turn?: Turn): Promise<ReadResult>
  /** A stored page, read again with the facts that it carries. */
  reread(page: StoredPage, turn?: Turn): Promise<ReadResult>
  /**
   * What the parser finds in a text that is not stored.
   *
   * @param reading how this one is read, where not as the pool reads
   * @throws {DocumentError | BusyError} | the signal's reason
   */
  preview(text: string, publishedOn: string | null, turn?: Turn, reading?: ReadOptions): Promise<Page>
  /**
   * What each line of such a text was taken for, and why.
   *
   * @throws {DocumentError | BusyError} | the signal's reason
   */
  explain(page: ExplainedText, turn?: Turn): Promise<readonly ExplainedLine[]>
  close(): Promise<void>
}

/** Work on a page after which it is given up, where nothing else is said: whole newspaper pages take less than one. */
export const PAGE_TIMEOUT_SECONDS = 120

/** By default all processors but one, which the main thread keeps busy. */
const DEFAULTS: PoolOptions = {
  threads: Math.max(1, availableParallelism() - 1),
  limitMs: PAGE_TIMEOUT_SECONDS * 1000,
  memoryMb: 1024,
  mostWaiting: 200,
  niceness: 0,
}

type Pool = ThreadPool<ReaderTask, ReaderResult>

/** @param options the threads, and how they read */
export function openReaderPool({
  leastConfidence,
  ...options
}: Partial<PoolOptions> & ReadOptions = {}): ReaderPool {
  const settings = { ...DEFAULTS, ...options }
  const reading: ReadOptions = leastConfidence === undefined ? {} : { leastConfidence }
  // Threads load compiled code, also where this file is run from its source.
  const pool: Pool = new ThreadPool(new URL('../../dist/pool/reader-thread.js', import.meta.url), settings)
  const lost = (error: unknown): DocumentError => reasonOf(error, settings)
  return {
    threads: settings.threads,
    get load() {
      return pool.load
    },
    read: async (file, stored = {}, turn = {}, onPage = () => {}) => {
      const results: ReadResult[] = []
      const take = (page: ReadResult): void => {
        results.push(page)
        onPage(page)
      }
      await readFile(pool, { reading, read: file, stored, from: 1 }, costOf(file.bytes, turn), lost, take)
      return results
    },
    async readOne(file, number, turn) {
      const task = { reading, readOne: file, from: number }
      const [result] = await collect<ReadResult>(pool, task, costOf(file.bytes, turn)).catch((error) => [
        failed(file.source, lost(error)),
      ])
      return result ?? failed(file.source, new DocumentError('EMPTY', `the file has no page ${number}`))
    },
    async reread(page, turn) {
      const [result] = await collect<ReadResult>(
        pool,
        { reading, reread: page },
        costOf(page.text, turn),
      ).catch((error) => [failed(page.source, lost(error))])
      return result as ReadResult
    },
    async preview(text, publishedOn, turn, own = reading) {
      const task = { reading: own, preview: text, publishedOn }
      const [page] = await collect<Page>(pool, task, costOf(text, turn)).catch((error) => {
        throw lost(error)
      })
      return page as Page
    },
    async explain(page, turn) {
      const [lines] = await collect<readonly ExplainedLine[]>(
        pool,
        { reading, explain: page },
        costOf(page.text, turn),
      ).catch((error) => {
        throw lost(error)
      })
      return lines ?? []
    },
    close: () => pool.close(),
  }
}

function costOf({ length }: { readonly length: number }, turn: Turn = {}): Turn {
  return { cost: length + 1, ...turn }
}

async function collect<Result extends ReaderResult>(
  pool: Pool,
  task: ReaderTask,
  turn: Turn,
): Promise<Result[]> {
  const results: Result[] = []
  // Each kind of task has results of its own kind.
  await pool.run(task, turn, (result) => results.push(result as Result))
  return results
}

/**
 * Reads a file; where a page costs its thread, the page has failed, and another thread goes on behind it.
 */
async function readFile(
  pool: Pool,
  task: Extract<ReaderTask, { read: PageFile }>,
  turn: Turn,
  lost: (error: unknown) => DocumentError,
  take: (page: ReadResult) => void,
): Promise<void> {
  const { source } = task.read
  const { severalPages } = formatOf(task.read)
  let from = task.from
  // Nobody can tell how many pages a file has whose first two cannot be opened.
  for (let losses = 0; losses < 2; losses++) {
    try {
      await pool.run({ ...task, from }, turn, (result) => {
        from++
        losses = 0
        take(result as ReadResult)
      })
      return
    } catch (error) {
      take(failed(severalPages ? pageOfFile(source, from) : source, lost(error)))
      from++
      if (!severalPages) return
    }
  }
}

/** A lost thread as a failure of its page; other errors are thrown on. */
function reasonOf(error: unknown, { limitMs, memoryMb }: PoolOptions): DocumentError {
  if (!(error instanceof LostThreadError)) throw error
  switch (error.reason) {
    case 'time':
      return new DocumentError(
        'TIMEOUT',
        `reading it took more than ${limitMs / 1000} s of work, which no newspaper page does: split it`,
      )
    case 'memory':
      return new DocumentError(
        'TOO_COMPLEX',
        `reading it took more than ${memoryMb} MB of memory, which no newspaper page does: split it`,
      )
    case 'crash':
      return new DocumentError('PARSER_ERROR', 'the thread that read it ended: please report the page')
  }
}
