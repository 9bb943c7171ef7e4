import { expect, test } from 'vitest'
import { countTogether, DOCUMENTS_A_BATCH } from '../src/pipeline/batches.js'

const together = (lengths: readonly number[]): number => countTogether(lengths, (length) => length)

test('ordinary pages share a transaction, a batch of them at the most', () => {
  expect(together([4_000, 9_000])).toBe(2)
  expect(together(new Array(DOCUMENTS_A_BATCH).fill(9_000))).toBe(DOCUMENTS_A_BATCH)
  expect(together(new Array(3 * DOCUMENTS_A_BATCH).fill(9_000))).toBe(DOCUMENTS_A_BATCH)
})

test('long texts share it with few others, or with none', () => {
  expect(together([2_000_000, 9_000])).toBe(1)
  expect(together([9_000, 2_000_000, 9_000])).toBe(1)
  expect(together([400_000, 400_000, 400_000])).toBe(2)
  expect(together([])).toBe(0)
})
