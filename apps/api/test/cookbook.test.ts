import { existsSync, readFileSync } from 'node:fs'
import { getVariableValues, Kind, parse, validate } from 'graphql'
import prettyCompact from 'json-stringify-pretty-compact'
import { expect, it } from 'vitest'
import { ERROR_CODES } from '../src/errors.js'
import { collection } from '../src/graphql/collection.js'
import { JSON_LIMITS } from '../src/graphql/json-limits.js'
import { LIMITS } from '../src/graphql/operation-limits.js'
import { manifest, publishedOperation, publishedOperations } from '../src/graphql/operations.js'
import { MAX_OPERATION_CHARACTERS } from '../src/graphql/read-operation.js'
import { MAX_STREAMS } from '../src/limits/use-stream-limit.js'
import { schema } from '../src/schema/schema.js'

const DOCS = new URL('../../../docs/api.md', import.meta.url)
const docs = readFileSync(DOCS, 'utf8')

const code = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`

const EXAMPLES = new Map(
  collection().flatMap(({ operations }) => operations.map((operation) => [operation.name, operation])),
)

/** An operation with its comment as prose, example variables, and the answer that operations.test.ts holds it to. */
function recipe(name: string): string {
  const [, comment = '', query = ''] = /^# (.*)\n([\s\S]*)$/.exec(publishedOperation(name).text) ?? []
  const answer = new URL(`operations/${name}.json`, import.meta.url)
  const shown = existsSync(answer) ? `\n${code('json', readFileSync(answer, 'utf8'))}` : ''
  const { variables } = EXAMPLES.get(name) ?? {}
  const given = variables
    ? `\nVariables:\n\n${code('json', prettyCompact(variables, { maxLength: 100 }))}`
    : ''
  return `${comment}\n\n${code('graphql', query)}${given}${shown}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

const parts: Readonly<Record<string, () => string>> = {
  limits: () =>
    table(
      ['part', 'most'],
      [
        ...Object.entries(LIMITS),
        ['characters of the operation', MAX_OPERATION_CHARACTERS],
        ['values of the JSON', JSON_LIMITS.values],
        ['levels of the JSON', JSON_LIMITS.depth],
        ['subscriptions of one client', MAX_STREAMS],
      ].map(([part, most]) => [String(part), String(most)]),
    ),
  errors: () =>
    table(
      ['`extensions.code`', 'meaning'],
      Object.entries(ERROR_CODES).map(([name, meaning]) => [`\`${name}\``, meaning]),
    ),
}

/** The file is its own template: what stands between a marker and its end is written again by `npx vitest run -u`. */
it('docs/api.md shows the operations, answers, limits and codes that there are', async () => {
  const written = docs.replace(
    /(<!-- (operation )?(\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, marker: string, operation: string | undefined, name: string, end: string) =>
      `${marker}\n${operation ? recipe(name) : (parts[name] as () => string)()}\n${end}`,
  )
  await expect(written).toMatchFileSnapshot('../../../docs/api.md')
})

it('docs/api.md asks for nothing that the schema has not', () => {
  const blocks = [
    ...docs.matchAll(/^```graphql\n([\s\S]*?)^```/gm),
    ...docs.matchAll(/<<'END'\n([\s\S]*?)^END/gm),
  ]
  const bodies = [...docs.matchAll(/-d '(\{"query":.*\})'$/gm)].map(([, body = '']) => JSON.parse(body).query)
  expect([blocks.length, bodies.length]).toEqual([publishedOperations().length + 2, 3])
  for (const text of [...blocks.map(([, block = '']) => block), ...bodies])
    expect(validate(schema, parse(text)), text).toEqual([])
})

it('docs/api.md has a place for every operation', () => {
  const named = [...docs.matchAll(/<!-- operation (\w+) -->/g)].map(([, name]) => name)
  expect(named.sort()).toEqual(publishedOperations().map(({ name }) => name))
})

it.each(publishedOperations())('$name has example variables where it needs some', ({ name, document }) => {
  const [operation] = document.definitions
  const asked = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : []
  const { variables = {} } = EXAMPLES.get(name) ?? {}
  expect(getVariableValues(schema, asked, variables)).toEqual({ coerced: expect.anything() })
})

it('the manifest is the one committed (npm run schema writes it)', () => {
  expect(readFileSync(new URL('../operations/manifest.json', import.meta.url), 'utf8')).toBe(manifest())
})
