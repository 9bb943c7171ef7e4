import type { Statement } from '@baobiao/database'
import pg from 'pg'
import { expect, it } from 'vitest'
import { Gate } from '../src/read/gate.js'
import { type Api, eachEngine } from './support/api.js'

const statement = (text: string): Statement => ({ text, values: [] })
/** Statements that run until something ends them: SQLite's when they are aborted, PostgreSQL's when a lock is given back. */
const ENDLESS = {
  sqlite: statement(
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000) SELECT COUNT(*) FROM n',
  ),
  postgresql: statement('SELECT to_json(1) FROM pg_advisory_xact_lock(1)'),
}
const QUICK = statement('SELECT \'"read"\'')

/** Holds what PostgreSQL's endless statements wait for; returns how to give it back. */
async function holdLock({ databaseUrl }: Api): Promise<() => Promise<void>> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  await client.query('SELECT pg_advisory_lock(1)')
  return () => client.end()
}

eachEngine('readers', (engine) => {
  it('wait for nobody’s slow statements but their own client’s', async () => {
    const api = await engine.start()
    const { reader } = api.database
    const release = engine.name === 'postgresql' ? await holdLock(api) : async () => {}
    const gate = new Gate(reader.places)
    const [greedy, honest] = ['greedy', 'honest'].map((client) => gate.readerOf(reader, client))
    const over = new AbortController()
    const count = reader.places + 2
    let running = count
    const slow = Array.from({ length: count }, () =>
      greedy?.json(ENDLESS[engine.name], over.signal).finally(() => running--),
    )
    const settled = Promise.allSettled(slow)
    for (let time = 0; time < 5; time++) expect(await honest?.json(QUICK)).toBe('read')
    const own = greedy?.json(QUICK)
    expect(await honest?.json(QUICK)).toBe('read')
    const stillRunning = running
    over.abort()
    await release()
    expect(stillRunning).toBe(count)
    expect(await own).toBe('read')
    await settled
    expect(await greedy?.json(QUICK)).toBe('read')
  })
})
