import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type PublishedOperation, publishedOperations } from './operations.js'

const text = z.object({ en: z.string().min(1), zh: z.string().min(1) })
const entry = text.extend({ variables: z.record(z.string(), z.json()).optional() })
const groups = z.array(z.object({ title: text, operations: z.record(z.string(), entry) }))

const FILE = new URL('../../operations/collection.json', import.meta.url)

/**
 * The published operations as GraphiQL lists them: in groups, with a title in both languages, and with example variables
 * where they need some.
 */
export function collection() {
  const operations = new Map(publishedOperations().map((operation) => [operation.name, operation]))
  const shown = groups.parse(JSON.parse(readFileSync(FILE, 'utf8'))).map(({ title, operations: titles }) => ({
    title,
    operations: Object.entries(titles).map(([name, { variables, ...title }]) => {
      const operation = operations.get(name)
      if (!operation) throw new Error(`operations/collection.json names ${name}, which is no operation`)
      operations.delete(name)
      return {
        name,
        title,
        kind: operation.kind,
        description: descriptionOf(operation),
        text: operation.text,
        ...(variables && { variables }),
        hash: operation.hash,
      }
    }),
  }))
  if (operations.size > 0)
    throw new Error(`operations/collection.json lacks ${[...operations.keys()].join(', ')}`)
  return shown
}

/** The comment that an operation's file begins with. */
function descriptionOf({ text }: PublishedOperation): string {
  return (/^#([^\n]*)/.exec(text)?.[1] ?? '').trim()
}
