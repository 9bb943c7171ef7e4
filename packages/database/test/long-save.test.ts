import { createHash } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { parsePage } from '@baobiao/parser'
import { expect, it } from 'vitest'
import {
  dataVersion,
  eventsAfter,
  type ParsedDocument,
  pendingMigrations,
  saveDocument,
} from '../src/index.js'
import { inTransaction } from '../src/transaction.js'
import { eachEngine } from './each-engine.js'

/** Of this many lines with two figures each, so that its rows take several statements. */
const LINES = 600
const LONG = longPage()

function longPage(): ParsedDocument {
  const text = '入驻企业1286家，总产值达36.57亿元。\n'.repeat(LINES)
  const id = createHash('sha256').update(text).digest('hex')
  const facts = { newspaper: null, pageNumber: null, publishedOn: null }
  return { id, name: id, encoding: 'utf-8', byteLength: text.length, text, page: parsePage(text), ...facts }
}

const rounds = (): number => performance.nodeTiming.uvMetricsInfo.loopCount

eachEngine('a long page that is saved', (engine) => {
  it('is written in many statements, with a turn of the event loop for others before each', async () => {
    const written: { sql: string; round: number }[] = []
    const database = await engine.open((sql) => written.push({ sql, round: rounds() }))
    written.length = 0
    await saveDocument(database, LONG)
    const metrics = written.filter(({ sql }) => sql.includes('INTO "Metric"'))
    expect(metrics.length).toBe(Math.ceil(LONG.page.metrics.length / 200))
    expect(metrics.length).toBeGreaterThan(2)
    const inserts = written.filter(({ sql }) => /INSERT INTO "(?:Metric|SearchEntry)/.test(sql))
    expect(new Set(inserts.map(({ round }) => round)).size).toBe(inserts.length)
  })

  it('keeps nobody from asking what is current while its transaction is open', async () => {
    const database = await engine.open()
    await inTransaction(database, async (transaction) => {
      await database.engine.beginWrite(transaction)
      expect(await dataVersion(database)).toBe(0)
      expect(await eventsAfter(database, 0, 10)).toEqual([])
      expect(await pendingMigrations(database)).toEqual([])
    })
  })
})
