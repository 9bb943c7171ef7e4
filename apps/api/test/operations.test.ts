import { beforeAll, expect, it } from 'vitest'
import { publishedOperations } from '../src/graphql/operations.js'
import { type Api, eachEngine } from './support/api.js'
import { seeds } from './support/seeds.js'

/** Every list of nodes, edges or buckets in an answer. */
function listsIn(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value, ...value.flatMap(listsIn)]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(listsIn) : []
}

eachEngine('published operations', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: seeds() })
  })

  it.each(publishedOperations())('$name finds data in the seeds without variables', async ({ text }) => {
    const { data, errors } = await api.send(text)
    expect(errors).toBeUndefined()
    expect(listsIn(data)[0]).not.toEqual([])
  })
})
