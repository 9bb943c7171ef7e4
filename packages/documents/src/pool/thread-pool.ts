import { Worker } from 'node:worker_threads'
import { FairQueue } from './fair-queue.js'

/** What a thread reports about the task that it is working on. */
export type ThreadMessage<Result> =
  | { readonly begun: true }
  | { readonly result: Result }
  | { readonly done: true }
  | { readonly failed: string }

/** What a thread is started with. */
export interface ThreadSettings {
  readonly niceness: number
}

/** Who asks, and until when. */
export interface Turn {
  /** Clients share the threads evenly, however much each of them asks for. */
  readonly client?: string
  /** Work that it is, to be compared with others'. */
  readonly cost?: number
  readonly signal?: AbortSignal | undefined
}

/** What a pool has in hand. */
export interface PoolLoad {
  readonly working: number
  readonly waiting: number
}

export interface PoolOptions {
  readonly threads: number
  /**
   * How long a thread may work without a result: what takes longer is given up, and its thread with it. Time in which the
   * process is not given as much of the processor does not count, as other programs take it, not the task; but no task is
   * waited for ten times as long.
   */
  readonly limitMs: number
  /** Memory that a thread may take. */
  readonly memoryMb: number
  /** Tasks that may wait. */
  readonly mostWaiting: number
  /**
   * How much less the threads matter than the process's others, as `nice` has it: where processors are few, what answers
   * goes first. Only Linux knows priorities of threads.
   */
  readonly niceness: number
}

/** A task cost its thread: others are none the worse. */
export class LostThreadError extends Error {
  constructor(readonly reason: 'time' | 'memory' | 'crash') {
    super(`the thread was lost: ${reason}`)
    this.name = 'LostThreadError'
  }
}

/** Too much waits already. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
}

interface Job<Task, Result> {
  readonly task: Task
  readonly onResult: (result: Result) => void
  /** Ends the job, once. */
  readonly settle: (error?: unknown) => void
}

interface Thread<Task, Result> {
  readonly worker: Worker
  job: Job<Task, Result> | null
  timer: NodeJS.Timeout | undefined
}

/** A task that waits for something that never comes takes no time of the processor. */
const LONGEST_WAIT = 10

/** A task that nobody waits for any more may still come to its end: a new thread takes about as long to start. */
const GRACE_MS = 1_000

/**
 * Threads that work on one task each. Time runs while a thread works on a task, not while the task waits; a thread that
 * takes too long, or too much memory, is stopped at the cost of its own task only.
 */
export class ThreadPool<Task, Result> {
  readonly #threads = new Set<Thread<Task, Result>>()
  readonly #queue = new FairQueue<Job<Task, Result>>()
  #closed = false

  constructor(
    private readonly script: URL,
    private readonly options: PoolOptions,
  ) {}

  /**
   * Works on a task when its turn has come; resolves when it is done.
   *
   * @throws {LostThreadError | BusyError} | the signal's reason
   */
  run(task: Task, turn: Turn, onResult: (result: Result) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const { signal } = turn
      if (signal?.aborted) return reject(signal.reason)
      if (this.#closed) return reject(new BusyError('the pool is closed'))
      const onAbort = (): void => this.#abandon(job, signal?.reason)
      const job: Job<Task, Result> = {
        task,
        onResult,
        settle: (error) => {
          signal?.removeEventListener('abort', onAbort)
          if (error === undefined) resolve()
          else reject(error)
        },
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      this.#enqueue(job, turn)
    })
  }

  get load(): PoolLoad {
    const working = [...this.#threads].filter(({ job }) => job).length
    return { working, waiting: this.#queue.size }
  }

  /** Stops all threads; what is not done is given up. */
  async close(): Promise<void> {
    this.#closed = true
    for (let job = this.#queue.shift(); job; job = this.#queue.shift())
      job.settle(new BusyError('the pool is closed'))
    await Promise.all([...this.#threads].map((thread) => this.#stop(thread, 'crash')))
  }

  #enqueue(job: Job<Task, Result>, { client = '', cost = 1 }: Turn): void {
    if (this.#queue.size >= this.options.mostWaiting) {
      const dropped = this.#queue.dropForRoom(client)
      if (!dropped) {
        job.settle(new BusyError('too many pages wait'))
        return
      }
      dropped.settle(new BusyError('too many pages of one client wait'))
    }
    this.#queue.push(client, cost, job)
    this.#dispatch()
  }

  #dispatch(): void {
    while (this.#queue.size > 0 && !this.#closed) {
      const idle = [...this.#threads].find(({ job }) => !job)
      if (!idle && this.#threads.size >= this.options.threads) return
      const job = this.#queue.shift()
      if (job) this.#give(idle ?? this.#start(), job)
    }
  }

  #start(): Thread<Task, Result> {
    const { memoryMb, niceness } = this.options
    const worker = new Worker(this.script, {
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      workerData: { niceness } satisfies ThreadSettings,
    })
    const thread: Thread<Task, Result> = { worker, job: null, timer: undefined }
    this.#threads.add(thread)
    worker.on('message', (message: ThreadMessage<Result>) => this.#hear(thread, message))
    worker.on('error', (error: NodeJS.ErrnoException) =>
      this.#lose(thread, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash'),
    )
    worker.on('exit', () => this.#lose(thread, 'crash'))
    return thread
  }

  #give(thread: Thread<Task, Result>, job: Job<Task, Result>): void {
    thread.job = job
    // The process waits for busy threads only.
    thread.worker.ref()
    thread.worker.postMessage(job.task)
  }

  #hear(thread: Thread<Task, Result>, message: ThreadMessage<Result>): void {
    const { job } = thread
    if (!job) return
    clearTimeout(thread.timer)
    if ('result' in message) job.onResult(message.result)
    if ('begun' in message || 'result' in message) {
      this.#time(thread)
      return
    }
    thread.job = null
    thread.worker.unref()
    job.settle('failed' in message ? new Error(message.failed) : undefined)
    this.#dispatch()
  }

  /** Stops the thread once it has worked for too long from now on. */
  #time(thread: Thread<Task, Result>): void {
    const { limitMs } = this.options
    const [began, used] = [performance.now(), process.cpuUsage()]
    const check = (): void => {
      const { user, system } = process.cpuUsage(used)
      const lacking = limitMs - (user + system) / 1000 / this.#working()
      if (lacking <= 0 || performance.now() - began >= LONGEST_WAIT * limitMs) void this.#stop(thread, 'time')
      else thread.timer = setTimeout(check, lacking)
    }
    thread.timer = setTimeout(check, limitMs)
  }

  /** Threads among which the time of the process is shared out. */
  #working(): number {
    return this.load.working || 1
  }

  async #stop(thread: Thread<Task, Result>, reason: LostThreadError['reason']): Promise<void> {
    this.#lose(thread, reason)
    await thread.worker.terminate()
  }

  /** Ends what the thread had in hand, whatever way the thread went. */
  #lose(thread: Thread<Task, Result>, reason: LostThreadError['reason']): void {
    if (!this.#threads.delete(thread)) return
    clearTimeout(thread.timer)
    const { job } = thread
    thread.job = null
    job?.settle(new LostThreadError(reason))
    this.#dispatch()
  }

  #abandon(job: Job<Task, Result>, reason: unknown): void {
    job.settle(reason)
    if (this.#queue.remove(job)) return
    const thread = [...this.#threads].find((one) => one.job === job)
    if (!thread) return
    setTimeout(() => {
      if (thread.job === job) void this.#stop(thread, 'time')
    }, GRACE_MS).unref()
  }
}
