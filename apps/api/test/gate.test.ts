import type { Statement } from '@baobiao/database'
import { expect, it } from 'vitest'
import { Gate } from '../src/read/gate.js'
import { eachEngine } from './support/api.js'

const statement = (text: string): Statement => ({ text, values: [] })
/** Statements that run for seconds, until they are stopped where they can be. */
const SLOW = {
  sqlite: statement(
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) SELECT COUNT(*) FROM n',
  ),
  postgresql: statement('SELECT to_json(1) FROM pg_sleep(2)'),
}
const QUICK = statement('SELECT \'"read"\'')

eachEngine('readers', (engine) => {
  it('wait for nobody’s slow statements but their own client’s', async () => {
    const { reader } = (await engine.start()).database
    const gate = new Gate(reader.places)
    const [greedy, honest] = ['greedy', 'honest'].map((client) => gate.readerOf(reader, client))
    const over = new AbortController()
    let running = reader.places + 2
    const slow = Array.from({ length: running }, () =>
      greedy?.json(SLOW[engine.name], over.signal).finally(() => running--),
    )
    const settled = Promise.allSettled(slow)
    await new Promise((resolve) => setTimeout(resolve, 400))
    const own = greedy?.json(QUICK)
    for (let time = 0; time < 5; time++) expect(await honest?.json(QUICK)).toBe('read')
    expect(running).toBeGreaterThan(0)
    over.abort()
    expect(await own).toBe('read')
    await settled
    expect(await greedy?.json(QUICK)).toBe('read')
  })
})
