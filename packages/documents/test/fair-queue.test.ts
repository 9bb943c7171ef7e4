import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FairQueue } from '../src/pool/fair-queue.js'

function drain(queue: FairQueue<string>): string[] {
  const items: string[] = []
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) items.push(item)
  return items
}

describe('a fair queue', () => {
  it('keeps the order of one client', () => {
    const queue = new FairQueue<string>()
    for (const [item, cost] of [
      ['long', 100],
      ['short', 1],
      ['middle', 10],
    ] as const)
      queue.push('a', cost, item)
    expect(drain(queue)).toEqual(['long', 'short', 'middle'])
  })

  it('lets nobody wait for the rest of what another has asked for', () => {
    const queue = new FairQueue<string>()
    for (let n = 0; n < 30; n++) queue.push('greedy', 100_000, `greedy ${n}`)
    expect(queue.shift()).toBe('greedy 0')
    queue.push('honest', 1_000, 'honest')
    expect(queue.shift()).toBe('honest')
  })

  it('lets a short page pass the long ones of many clients', () => {
    const queue = new FairQueue<string>()
    for (let n = 0; n < 8; n++) queue.push(`greedy ${n}`, 100_000, 'long')
    queue.shift()
    queue.push('honest', 1_000, 'honest')
    expect(queue.shift()).toBe('honest')
  })

  it('serves a long page in the end, however many new clients come with short ones', () => {
    const queue = new FairQueue<string>()
    queue.push('long', 10_000, 'long')
    queue.push('first', 1_000, 'short')
    const served: string[] = []
    for (let n = 0; n < 100 && !served.includes('long'); n++) {
      queue.push(`client ${n}`, 1_000, 'short')
      served.push(queue.shift() ?? '')
    }
    expect(served).toContain('long')
  })

  it('makes room at the cost of who has most', () => {
    const queue = new FairQueue<string>()
    for (let n = 0; n < 3; n++) queue.push('greedy', 1, `greedy ${n}`)
    expect(queue.dropForRoom('honest')).toBe('greedy 2')
    queue.push('honest', 1, 'honest')
    expect(queue.dropForRoom('honest')).toBeUndefined()
    expect(queue.dropForRoom('greedy')).toBeUndefined()
    expect(queue.size).toBe(3)
  })

  it('gives each item once, and none that was taken out', () => {
    const push = fc.record({
      client: fc.constantFrom('a', 'b', 'c'),
      cost: fc.integer({ min: 1, max: 1000 }),
    })
    fc.assert(
      fc.property(fc.array(push, { maxLength: 40 }), fc.integer({ min: 0, max: 39 }), (pushes, removed) => {
        const queue = new FairQueue<string>()
        for (const [index, { client, cost }] of pushes.entries()) queue.push(client, cost, `${index}`)
        const there = queue.remove(`${removed}`)
        expect(there).toBe(removed < pushes.length)
        const expected = pushes.flatMap((_, index) => (index === removed ? [] : [`${index}`]))
        expect(drain(queue).sort()).toEqual(expected.sort())
        expect(queue.size).toBe(0)
      }),
    )
  })
})
