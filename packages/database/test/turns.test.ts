import { performance } from 'node:perf_hooks'
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
  await new Promise((resolve) => setTimeout(resolve, 1))
  let done = false
  void inFreshRound(() => {
    done = true
  })
  await null
  expect(done).toBe(true)
})
