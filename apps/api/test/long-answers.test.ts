import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesInTurns, bytesOf, isLong, withRest } from '../src/graphql/answer-bytes.js'
import { type Api, sqliteOnly } from './support/api.js'
import { corpus } from './support/corpus.js'

const ANY = [Number.POSITIVE_INFINITY, () => true] as const

describe('the bytes of an answer', () => {
  it('are those that JSON has at once', async () => {
    const long = fc.string({ unit: 'binary', maxLength: 8 }).map((text) => `${text}”\n`.repeat(4_000))
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, 0, -1.5, ''),
        long,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.string({ maxLength: 4 }), tie('tree'), { maxKeys: 4 }),
      ),
    }))
    const property = fc.asyncProperty(tree, async (data) => {
      const bytes = await bytesInTurns(data, ...ANY)
      expect(bytes.equals(bytesOf(data))).toBe(true)
      for (const rest of [{}, { extensions: { cost: 1 } }])
        expect(withRest(bytes, JSON.stringify(rest)).toString()).toBe(JSON.stringify({ data, ...rest }))
    })
    await fc.assert(property, { numRuns: 60 })
  })

  it('are made in turns with what else there is to do', async () => {
    const data = {
      rows: Array.from({ length: 100 }, () => ({ text: '沧'.repeat(30_000), more: [{ is: 1 }] })),
    }
    expect(isLong(data)).toBe(true)
    let turns = 0
    const count = (): void => {
      turns++
      next = setImmediate(count)
    }
    let next = setImmediate(count)
    await bytesInTurns(data, ...ANY)
    clearImmediate(next)
    // Three million letters; a hundred thousand at once.
    expect(turns).toBeGreaterThan(20)
  })
})

it('an answer for which there is no room is given up before it is whole', async () => {
  const data = Array.from({ length: 10 }, () => '沧'.repeat(100_000))
  let room = 1_000_000
  const take = (bytes: number): boolean => {
    room -= bytes
    return room >= 0
  }
  await expect(bytesInTurns(data, Number.POSITIVE_INFINITY, take)).rejects.toMatchObject({
    extensions: { code: 'BUSY', http: { status: 503 } },
  })
  expect(room).toBeGreaterThan(-400_000)
})

sqliteOnly('a long answer', (engine) => {
  const LIMIT = 1_000_000
  const aliases = (count: number): string =>
    `{ documents { nodes { ${Array.from({ length: count }, (_, index) => `a${index}: text`).join(' ')} } } }`
  let api: Api
  beforeAll(async () => {
    const [first] = corpus
    const documents = first ? [{ ...first, text: '高新区企业222家。'.repeat(2_000) }] : []
    api = await engine.start({ documents, settings: { answerLimitBytes: LIMIT } })
  })

  // The first time all checks are made, the second time none.
  it.each(['', ' again'])('is whole%s, with its cost', async () => {
    const { data, errors, extensions } = await api.send(aliases(10))
    expect(errors).toBeUndefined()
    const [node] = data.documents.nodes
    expect(new Set(Object.values(node))).toEqual(new Set(['高新区企业222家。'.repeat(2_000)]))
    expect(Object.keys(node)).toHaveLength(10)
    expect(extensions?.cost).toMatchObject({ requested: expect.any(Number) })
  })

  it.each(['', ' again'])('that is longer than allowed is refused%s', async () => {
    const { data, errors, extensions } = await api.send(aliases(25))
    expect(data ?? null).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'ANSWER_TOO_LARGE' } }])
    expect(errors?.[0]?.message).toContain('1000000 bytes')
    expect(extensions?.cost).toBeDefined()
  })

  it('is refused with another variable, where its query is known', async () => {
    const query = `query ($more: Boolean!) ${aliases(10).replace('{ nodes {', `{ nodes { ...Rest @include(if: $more)`)} fragment Rest on Document { ${Array.from({ length: 15 }, (_, index) => `b${index}: text`).join(' ')} }`
    expect((await api.send(query, { more: false })).errors).toBeUndefined()
    expect((await api.send(query, { more: false })).errors).toBeUndefined()
    expect((await api.send(query, { more: true })).errors).toMatchObject([
      { extensions: { code: 'ANSWER_TOO_LARGE' } },
    ])
  })
})
