import { readFileSync } from 'node:fs'
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validate,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { publishedOperations } from '../src/graphql/operations.js'
import { schema } from '../src/schema/schema.js'
import { sdl } from '../src/schema/sdl.js'
import { sqliteOnly } from './support/api.js'

describe('the schema', () => {
  it('is the one committed in schema.graphql (npm run schema writes it)', () => {
    const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')
    expect(sdl()).toBe(committed)
  })

  it('describes every type, field, argument and value', () => {
    const named = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
    const parts = named.flatMap((type) => [{ name: type.name, of: type }, ...partsOf(type)])
    expect(parts.filter(({ of }) => !of.description).map(({ name }) => name)).toEqual([])
  })

  it('tells the directives that the server takes, and where its scalars are specified', () => {
    for (const line of [
      'directive @defer(',
      'directive @stream(',
      'input DocumentContent @oneOf',
      '@specifiedBy(url:',
    ])
      expect(sdl()).toContain(line)
    expect(schema.description).toBeTruthy()
  })

  it.each(publishedOperations())('holds what $name asks for', ({ document }) => {
    expect(validate(schema, document)).toEqual([])
  })
})

interface Part {
  readonly name: string
  readonly of: { readonly description?: string | null | undefined }
}

/** Values, fields and arguments of a type. */
function partsOf(type: GraphQLNamedType): Part[] {
  if (isEnumType(type))
    return type.getValues().map((value) => ({ name: `${type.name}.${value.name}`, of: value }))
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    { name: `${type.name}.${field.name}`, of: field },
    ...('args' in field ? (field.args as readonly GraphQLArgument[]) : []).map((argument) => ({
      name: `${type.name}.${field.name}(${argument.name})`,
      of: argument,
    })),
  ])
}

sqliteOnly('/schema.graphql', (engine) => {
  it('serves the schema as a file', async () => {
    const { origin } = await engine.start()
    expect(await (await fetch(`${origin}/schema.graphql`)).text()).toBe(sdl())
  })

  it('is closed with introspection', async () => {
    const { origin } = await engine.start({ settings: { introspection: false } })
    expect((await fetch(`${origin}/schema.graphql`)).status).toBe(404)
  })
})
