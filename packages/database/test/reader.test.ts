import { expect, it } from 'vitest'
import { eachEngine } from './each-engine.js'

/** A string of this many characters as JSON, in the words of each engine. */
const CHARACTERS: Readonly<Record<string, (count: number) => string>> = {
  sqlite: (count) => `SELECT json_quote(substr(hex(zeroblob(${count})), 1, ${count}))`,
  postgresql: (count) => `SELECT to_json(repeat('0', ${count}))`,
}

eachEngine('a statement that gives JSON', (engine) => {
  it('is refused where the event loop would be held up by what it gives', async () => {
    const { reader } = await engine.open()
    const read = (count: number) =>
      reader.json<string>({ text: CHARACTERS[engine.name]?.(count) ?? '', values: [] })
    expect(await read(1_000_000)).toHaveLength(1_000_000)
    await expect(read(20_000_000)).rejects.toMatchObject({ name: 'DatabaseError', code: 'TOO_LARGE' })
  })
})
