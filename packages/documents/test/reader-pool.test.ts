import { readdirSync, readFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { afterAll, expect, it } from 'vitest'
import { openReaderPool, type PageFile } from '../src/index.js'

/** Figures enough to keep a thread for seconds. */
const SLOW = '高新区引进企业222家，同比增长12.5%，投资3.7亿元。\n'.repeat(20_000)

function fileOf(name: string, text: string): PageFile {
  return { source: `/pages/${name}`, name, bytes: Buffer.from(text) }
}

/**
 * Ten times the work that a cold thread has with a short page, less than any has with a slow one. A machine on which others
 * leave it no processor for ten times as long fails this test.
 */
const pool = openReaderPool({ threads: 2, limitMs: 4_000 })
afterAll(() => pool.close())

it('reads or names every page, however many slow ones stand among them', async () => {
  const files = Array.from({ length: 40 }, (_, n) =>
    n % 20 === 3 ? fileOf(`slow ${n}.txt`, SLOW + n) : fileOf(`${n}.txt`, `高新区引进企业${n + 2}家。`),
  )
  const results = (await Promise.all(files.map((file) => pool.read(file)))).flat()
  expect(results.map(({ source }) => source)).toEqual(files.map(({ source }) => source))
  for (const [n, result] of results.entries())
    if (n % 20 === 3) expect(result).toMatchObject({ failure: { code: 'TIMEOUT' } })
    else expect(result).toMatchObject({ document: { page: { metrics: [{ value: `${n + 2}` }] } } })
})

it('previews a text, and says when it takes too long', async () => {
  expect(await pool.preview('今年引进企业222家。', '2024-03-08')).toMatchObject({
    metrics: [{ value: '222', periodRange: { from: '2024-01-01' } }],
  })
  await expect(pool.preview(SLOW, null)).rejects.toThrow(expect.objectContaining({ code: 'TIMEOUT' }))
})

/** The priority of each thread of this process. */
function niceness(): number[] {
  return readdirSync('/proc/self/task').map((thread) => {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8')
    // The name, in brackets, may hold anything; the priority is the seventeenth field behind it.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16])
  })
}

it.skipIf(process.platform !== 'linux')(
  'reads on threads that give way to the one that answers, which keeps its own priority',
  async () => {
    const own = getPriority()
    const gentle = openReaderPool({ threads: 1, niceness: 5 })
    await gentle.preview('引进企业222家。', null)
    expect(niceness().filter((one) => one === own + 5)).toHaveLength(1)
    expect(getPriority()).toBe(own)
    await gentle.close()
  },
)

it('tells what it has in hand', async () => {
  const one = openReaderPool({ threads: 1 })
  expect(one.load).toEqual({ working: 0, waiting: 0 })
  const gone = new AbortController()
  const pages = [1, 2, 3].map(() => one.preview(SLOW, null, { signal: gone.signal }))
  expect(one.load).toEqual({ working: 1, waiting: 2 })
  gone.abort(new Error('gone'))
  expect(one.load.waiting).toBe(0)
  for (const page of pages) await expect(page).rejects.toThrow('gone')
  await one.close()
  expect(one.load).toEqual({ working: 0, waiting: 0 })
})
