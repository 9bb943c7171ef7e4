import type { PageFile } from '@baobiao/documents'
import PgBoss from 'pg-boss'

/** A page as it waits for a worker; the page itself travels, so workers need no files in common. */
interface QueuedPage extends Omit<PageFile, 'bytes'> {
  readonly base64: string
}

/** A job that a worker has in hand. */
export interface Job {
  readonly id: string
  readonly input: PageFile
}

/** A page that was tried as often as was asked, and why it was given up. */
export interface DeadLetter extends Job {
  readonly reason: string
}

export interface PutOptions {
  /** How often a page is tried. */
  readonly attempts: number
  /** After this many seconds without an answer its worker is taken for dead, and another takes the page up. */
  readonly jobTimeout: number
}

/** Pages that wait for workers, in PostgreSQL. Each is handed to one worker at a time, until it is done or given up. */
export interface PageQueue {
  put(inputs: readonly PageFile[], options: PutOptions): Promise<void>
  /** The next page, or null when none waits. */
  take(): Promise<Job | null>
  /** The next page that was given up, or null. */
  takeDead(): Promise<DeadLetter | null>
  done(job: Job): Promise<void>
  buried(letter: DeadLetter): Promise<void>
  /** Gives the page back, to be tried again while it has attempts left. */
  failed(job: Job, reason: string): Promise<void>
  /** Pages that wait or are in some worker's hands. */
  size(): Promise<number>
  close(): Promise<void>
}

const PAGES = 'baobiao-pages'
const DEAD = 'baobiao-dead-pages'
/** How often the jobs of dead workers are looked for. */
const MAINTENANCE_SECONDS = 5
/** Nothing is dropped for having waited long. */
const RETENTION_DAYS = 3650

/**
 * Opens the queue in the database at `url`, which makes its tables when they are not there.
 *
 * @param onError takes what goes wrong in the background, such as a lost connection
 */
export async function openPageQueue(url: string, onError: (error: Error) => void): Promise<PageQueue> {
  const boss = new PgBoss({
    connectionString: url,
    maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
    schedule: false,
  })
  boss.on('error', onError)
  await boss.start()
  await boss.createQueue(DEAD, { name: DEAD, policy: 'standard' })
  await boss.createQueue(PAGES, { name: PAGES, policy: 'standard', deadLetter: DEAD })
  return {
    async put(inputs, { attempts, jobTimeout }) {
      const keepUntil = new Date(Date.now() + RETENTION_DAYS * 24 * 60 * 60 * 1000)
      await boss.insert(
        inputs.map(({ bytes, ...input }) => ({
          name: PAGES,
          data: { ...input, base64: Buffer.from(bytes).toString('base64') } satisfies QueuedPage,
          retryLimit: attempts - 1,
          expireInSeconds: jobTimeout,
          deadLetter: DEAD,
          keepUntil,
        })),
      )
    },
    async take() {
      const [job] = await boss.fetch<QueuedPage>(PAGES)
      return job ? { id: job.id, input: inputOf(job.data) } : null
    },
    async takeDead() {
      const [job] = await boss.fetch<QueuedPage>(DEAD, { includeMetadata: true })
      return job ? { id: job.id, input: inputOf(job.data), reason: reasonOf(job.output) } : null
    },
    done: ({ id }) => boss.complete(PAGES, id),
    buried: ({ id }) => boss.complete(DEAD, id),
    failed: ({ id }, message) => boss.fail(PAGES, id, { message }),
    async size() {
      const [pages, dead] = [await sizeOf(boss, PAGES), await sizeOf(boss, DEAD)]
      return pages + dead
    },
    close: () => boss.stop({ graceful: false, wait: true }),
  }
}

function sizeOf(boss: PgBoss, queue: string): Promise<number> {
  return boss.getQueueSize(queue, { before: 'completed' })
}

function inputOf({ base64, ...input }: QueuedPage): PageFile {
  return { ...input, bytes: Buffer.from(base64, 'base64') }
}

/** What the queue keeps of the last attempt. */
function reasonOf(output: object): string {
  const { message, value } = output as { message?: string; value?: { message?: string } }
  return message ?? value?.message ?? 'unknown reason'
}
