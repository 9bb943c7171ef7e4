import { afterEach, describe, expect, it } from 'vitest'
import {
  BusyError,
  LostThreadError,
  type PoolOptions,
  ThreadPool,
  type Turn,
} from '../src/pool/thread-pool.js'

interface Task {
  readonly name: string
  readonly results?: number
  readonly busyMs?: number
  readonly idleMs?: number
  readonly grow?: boolean
  readonly exit?: number
}

const pools: ThreadPool<Task, string>[] = []
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close()
})

function poolOf(options: Partial<PoolOptions> = {}) {
  const settings = { threads: 2, limitMs: 1_000, memoryMb: 64, mostWaiting: 100, niceness: 0, ...options }
  const pool = new ThreadPool<Task, string>(
    new URL('./support/working-thread.mjs', import.meta.url),
    settings,
  )
  pools.push(pool)
  return async (task: Task, turn: Turn = {}): Promise<string[]> => {
    const results: string[] = []
    await pool.run(task, turn, (result) => results.push(result))
    return results
  }
}

const lost = (reason: string) => expect.objectContaining({ name: 'LostThreadError', reason })

describe('a pool of threads', () => {
  it.each([
    ['time', { busyMs: 60_000 }, 1_500],
    ['memory', { grow: true }, 60_000],
    ['crash', { exit: 7 }, 60_000],
  ])(
    'loses no task but the one that costs its thread by %s, however many do',
    async (reason, bad, limitMs) => {
      const run = poolOf({ limitMs })
      const tasks = Array.from({ length: 24 }, (_, n) => ({ name: `${n}`, ...(n % 6 === 1 ? bad : {}) }))
      const ends = await Promise.allSettled(tasks.map((task) => run(task)))
      for (const [n, end] of ends.entries())
        if (n % 6 === 1) expect(end).toEqual({ status: 'rejected', reason: lost(reason) })
        else expect(end).toEqual({ status: 'fulfilled', value: [`${n} 0`] })
    },
  )

  it('times the work on a task, not its waiting, and each result again', async () => {
    const run = poolOf({ threads: 1, limitMs: 600 })
    const tasks = Array.from({ length: 8 }, (_, n) => run({ name: `${n}`, busyMs: 100, results: 3 }))
    expect((await Promise.all(tasks)).map((results) => results.length)).toEqual(Array(8).fill(3))
    await expect(run({ name: 'slow', busyMs: 60_000, results: 3 })).rejects.toThrow(LostThreadError)
  })

  it('times what the processor is given, as on a busy machine others have it, and waits for no one for ever', async () => {
    const run = poolOf({ limitMs: 500 })
    expect(await run({ name: 'kept waiting', idleMs: 1_000 })).toEqual(['kept waiting 0'])
    await expect(run({ name: 'waits', idleMs: 60_000 })).rejects.toEqual(lost('time'))
  })

  it('serves the next client after what is in hand, however much another has asked for', async () => {
    const run = poolOf({ threads: 1 })
    const greedy = Array.from({ length: 20 }, (_, n) =>
      run({ name: `greedy ${n}`, busyMs: 60 }, { client: 'greedy', cost: 100 }),
    )
    let done = 0
    for (const task of greedy) void task.then(() => done++)
    await greedy[0]
    await run({ name: 'honest' }, { client: 'honest', cost: 1 })
    expect(done).toBeLessThan(8)
    await Promise.all(greedy)
  })

  it('refuses what is too much, and first of who asks for most', async () => {
    const run = poolOf({ threads: 1, mostWaiting: 5 })
    const greedy = Array.from({ length: 10 }, (_, n) =>
      run({ name: `${n}`, busyMs: 20 }, { client: 'greedy' }),
    )
    const honest = run({ name: 'honest' }, { client: 'honest' })
    const ends = await Promise.allSettled(greedy)
    expect(await honest).toEqual(['honest 0'])
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
    expect(refused).toHaveLength(5)
    expect(refused.every((reason) => reason instanceof BusyError)).toBe(true)
  })

  it('forgets who is gone: at once while they wait, and their thread only when it goes on for long', async () => {
    const run = poolOf({ threads: 1, limitMs: 60_000 })
    await run({ name: 'first' })
    const gone = new AbortController()
    const running = run({ name: 'running', busyMs: 30_000 }, { signal: gone.signal })
    const waiting = run({ name: 'waiting' }, { signal: gone.signal })
    const next = run({ name: 'next' })
    gone.abort(new Error('gone'))
    await expect(running).rejects.toThrow('gone')
    await expect(waiting).rejects.toThrow('gone')
    expect(await next).toEqual(['next 0'])
  })
})
