import { performance } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inFreshRound } from '../src/turns.js'

it('spreads what takes long and comes at once over rounds of the event loop', async () => {
  const rounds: number[] = []
  const long = (): number => rounds.push(performance.nodeTiming.uvMetricsInfo.loopCount)
  await Promise.all(Array.from({ length: 10 }, () => inFreshRound(long)))
  expect(new Set(rounds).size).toBe(10)
})

it('holds up nothing that comes in a round of its own', async () => {
  await inFreshRound(() => {})
  // The first comes in the round that goes on, like a timer that is over by then.
  for (let times = 0; times < 2; times++) await setImmediate()
  let done = false
  void inFreshRound(() => {
    done = true
  })
  await null
  expect(done).toBe(true)
})
