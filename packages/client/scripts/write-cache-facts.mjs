// Writes what normalized caches must know of the schema: src/generated/cache.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { buildSchema, isAbstractType, isObjectType } from 'graphql'

const schema = buildSchema(readFileSync(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8'))
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]

const possibleTypes = Object.fromEntries(
  types
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
)
const keyless = types
  .filter((type) => isObjectType(type) && !roots.includes(type) && !type.getFields().id)
  .map(({ name }) => name)

const json = (value) => JSON.stringify(value, null, 2)
writeFileSync(
  new URL('../src/generated/cache.ts', import.meta.url),
  `export const POSSIBLE_TYPES = ${json(possibleTypes)} as const\n\nexport const KEYLESS = ${json(keyless)} as const\n`,
)
