import { readFileSync } from 'node:fs'
import { diff } from '@graphql-inspector/core'
import {
  buildSchema,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  Kind,
  specifiedScalarTypes,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { publishedOperations } from '../src/graphql/operations.js'
import { schema } from '../src/schema/schema.js'
import { sdl } from '../src/schema/sdl.js'
import { untold } from '../src/tools/schema-changes.js'
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

  it('has the words of the parser and the command line for what both name, in the letters of GraphQL', () => {
    const shared = ['Dimension', 'Qualifier', 'Change', 'AuthorRole', 'SearchField', 'DataChangeKind']
    for (const name of shared)
      for (const value of (schema.getType(name) as GraphQLEnumType).getValues())
        expect([name, value.name]).toEqual([
          name,
          String(value.value)
            .replace(/[A-Z]/g, (letter) => `_${letter}`)
            .toUpperCase(),
        ])
  })

  it('tells the directives that the server takes, and where its scalars are specified', () => {
    for (const line of [
      'directive @oneOf on INPUT_OBJECT',
      'directive @defer(',
      'directive @stream(',
      'input DocumentContent @oneOf',
      '@specifiedBy(url:',
    ])
      expect(sdl()).toContain(line)
    expect(schema.description).toBeTruthy()
    const scalars = Object.values(buildSchema(sdl()).getTypeMap()).filter(isScalarType)
    const own = scalars.filter(({ name }) => !specifiedScalarTypes.some((one) => one.name === name))
    expect(own.map(({ name, specifiedByURL }) => [name, typeof specifiedByURL])).toEqual([
      ['Date', 'string'],
      ['DateTime', 'string'],
      ['Decimal', 'string'],
    ])
  })

  it.each(publishedOperations())(
    'holds what $name asks for, with the ids that caches keep things by',
    ({ document }) => {
      expect(validate(schema, document)).toEqual([])
      expect(withoutId(document)).toEqual([])
    },
  )
})

describe('changes of the schema', () => {
  const before = buildSchema('type Query { a: Int b(c: Int): Int } enum E { X Y }')
  const after = buildSchema(
    'type Query { b(c: Int!): Int d: Int @deprecated(reason: "until 2027-01-01") } enum E { X }',
  )
  const changelog = (line: string): string =>
    `# Changelog\n\n## Unreleased\n\n${line}\n\n## 0.1\n\n- **Breaking:** \`E\`\n`

  it.each([
    ['- `a` is gone.', ['E.Y', 'Query.a', 'Query.b.c']],
    ['- **Breaking:** `a` is gone, and `E` has no\n  `Y`.', ['Query.b.c']],
    ['- **Breaking:** `a`, `b` and `E`.\n- `d` is new.', []],
  ])('that break clients are told: %j', async (line, missing) => {
    expect(untold(await diff(before, after), changelog(line)).sort()).toEqual(missing)
  })

  it('announce with a day what is to go', () => {
    const undated = (type: GraphQLNamedType): string[] =>
      partsOf(type).flatMap(({ name, of: { deprecationReason = null } }) =>
        deprecationReason && !/until \d{4}-\d{2}-\d{2}/.test(deprecationReason) ? [name] : [],
      )
    expect(Object.values(schema.getTypeMap()).flatMap(undated)).toEqual([])
    expect(
      undated(
        buildSchema('type Query { a: Int @deprecated(reason: "use b") b: Int }').getType(
          'Query',
        ) as GraphQLNamedType,
      ),
    ).toEqual(['Query.a'])
  })
})

interface Part {
  readonly name: string
  readonly of: {
    readonly description?: string | null | undefined
    readonly deprecationReason?: string | null | undefined
  }
}

/** Where an operation asks for a thing that has an id without asking for it. */
function withoutId(document: DocumentNode): string[] {
  const found: string[] = []
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet({ selections }) {
        const type = types.getParentType()
        const hasId = selections.some((one) => one.kind === Kind.FIELD && one.name.value === 'id')
        if (type && 'getFields' in type && type.getFields().id && !hasId) found.push(type.name)
      },
    }),
  )
  return found
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
