import { getPriority, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { type Page, type PageLayout, parsePage } from '@baobiao/parser'
import { type ExplainedLine, explainPage } from '@baobiao/parser/explain'
import type { PageFile, StoredPage } from '../page-file.js'
import {
  type ReadOptions,
  type ReadResult,
  readDocuments,
  readStored,
  type StoredFacts,
} from '../read-documents.js'
import type { ThreadMessage, ThreadSettings } from './thread-pool.js'

/** A text, with its lines on the page where its source tells. */
export interface ExplainedText {
  readonly text: string
  readonly layout?: PageLayout | null
}

/** What a thread is asked for, and how it is to read. */
export type ReaderTask = { readonly reading: ReadOptions } & (
  | { readonly read: PageFile; readonly stored: StoredFacts; readonly from: number }
  | { readonly readOne: PageFile; readonly from: number }
  | { readonly reread: StoredPage }
  | { readonly preview: string; readonly publishedOn: string | null }
  | { readonly explain: ExplainedText }
)

export type ReaderResult = ReadResult | Page | readonly ExplainedLine[]

async function* perform(task: ReaderTask): AsyncGenerator<ReaderResult> {
  if ('read' in task) yield* readDocuments(task.read, task.stored, task.from, task.reading)
  else if ('readOne' in task) yield* firstOf(readDocuments(task.readOne, {}, task.from, task.reading))
  else if ('reread' in task) yield readStored(task.reread, task.reading)
  else if ('explain' in task) yield explainPage(task.explain.text, task.explain.layout ?? undefined)
  else
    yield parsePage(task.preview, {
      organizations: task.reading,
      ...(task.publishedOn && { publishedOn: task.publishedOn }),
    })
}

async function* firstOf<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) return yield item
}

function tell(message: ThreadMessage<ReaderResult>): void {
  parentPort?.postMessage(message)
}

/** Elsewhere it would be the whole process that gives way. */
function giveWay({ niceness }: ThreadSettings): void {
  if (process.platform === 'linux' && niceness > 0) setPriority(Math.min(getPriority() + niceness, LEAST))
}

/** The priority of what runs only when nothing else does. */
const LEAST = 19

giveWay(workerData)
parentPort?.on('message', async (task: ReaderTask) => {
  tell({ begun: true })
  try {
    for await (const result of perform(task)) tell({ result })
    tell({ done: true })
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) })
  }
})
