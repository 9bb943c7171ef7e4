import { createHash } from 'node:crypto'
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
} from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { schema } from '../src/schema/schema.js'
import { type Api, sqliteOnly } from './support/api.js'
import { corpus } from './support/corpus.js'

/** A place of an operation where a caller's text goes, and the operation around it. */
interface Place {
  readonly name: string
  readonly type: string
  /** Places that are the same to the server: one input in several fields, and all that a scalar's own reader refuses. */
  readonly same: string
  readonly operation: string
}

const LENGTH = 40_000
const zeros = '0'.repeat(LENGTH)
/** Runs of a character, with what has made expressions go back over them, before and after. */
const RUNS = { 'a fraction': `0.${zeros}1`, 'no number': `${zeros}x`, spaces: `${' '.repeat(LENGTH)}x` }
const MIXED = [
  `0.${zeros}x`,
  ' '.repeat(LENGTH),
  '"'.repeat(LENGTH),
  '（'.repeat(LENGTH),
  '-'.repeat(LENGTH),
  '%x',
]
/** What each kind of text is tried with: texts may hold anything, the others are of one form. */
const TRIED: Readonly<Record<string, readonly string[]>> = { String: [MIXED.join('甲')] }
const FORMS = Object.values(RUNS)
/** Milliseconds of the processor. What goes back over that many characters takes seconds; a request takes some ten. */
const MOST_MS = 400

/** Texts that are pages: the parser's own tests let them grow. */
const PAGES = new Set(['parse.text', 'ingestDocument.input.content.text'])

const ALL: readonly Place[] = [
  ['query', schema.getQueryType()],
  ['mutation', schema.getMutationType()],
].flatMap(([kind, type]) =>
  Object.values(typeof type === 'object' && type ? type.getFields() : {}).flatMap((field) => {
    const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : ''
    return field.args.flatMap((one) =>
      placesOf(one.type, `${field.name}.${one.name}`).map(({ name, value, type }) => {
        const others = field.args.filter((other) => other !== one && isRequiredArgument(other))
        const given = [`${one.name}: ${value}`, ...others.map((other) => `${other.name}: ${someOf(other)}`)]
        return {
          name,
          type,
          same: ['String', 'ID'].includes(type)
            ? name.replace(
                /^\w+\.\w+/,
                getNamedType(one.type).name === type ? '$&' : getNamedType(one.type).name,
              )
            : type,
          operation: `${kind} ($x: ${type}!) { ${field.name}(${given.join(', ')}) ${selection} }`,
        }
      }),
    )
  }),
)

const PLACES = [...new Map(ALL.map((place) => [place.same, place])).values()]

interface Inside {
  readonly name: string
  readonly value: string
  readonly type: string
}

/** Every text inside an input, each with the input around it; below conditions on related things are the same again. */
function placesOf(type: GraphQLInputType, name: string): Inside[] {
  const named = getNamedType(type)
  const inList = isListType(isNonNullType(type) ? type.ofType : type)
  const around = (inside: Inside): Inside => (inList ? { ...inside, value: `[${inside.value}]` } : inside)
  if (isScalarType(named))
    return ['Int', 'Float', 'Boolean'].includes(named.name)
      ? []
      : [around({ name, value: '$x', type: named.name })]
  if (!isInputObjectType(named)) return []
  const fields = Object.values(named.getFields())
  return fields
    .filter((field) => !getNamedType(field.type).name.endsWith('Where'))
    .flatMap((field) =>
      placesOf(field.type, `${name}.${field.name}`).map((inside) => {
        const others = named.isOneOf
          ? []
          : fields.filter((other) => other !== field && isRequiredInputField(other))
        const given = [
          `${field.name}: ${inside.value}`,
          ...others.map((other) => `${other.name}: ${someOf(other)}`),
        ]
        return around({ ...inside, value: `{ ${given.join(', ')} }` })
      }),
    )
}

/** Something that fits where something must be given. */
function someOf({ type }: GraphQLArgument | GraphQLInputField): string {
  const named = getNamedType(type)
  if (isEnumType(named)) return String(named.getValues()[0]?.name)
  if (isInputObjectType(named)) return named.isOneOf ? '{ text: "甲" }' : '{}'
  return named.name === 'Int' ? '1' : '"1"'
}

sqliteOnly('a text that a caller sends', (engine) => {
  let api: Api
  beforeAll(async () => {
    const apiKeyHashes = [createHash('sha256').update('k').digest('hex')]
    api = await engine.start({ documents: corpus.slice(0, 1), settings: { apiKeyHashes } })
  })

  /** Processor time that this process, the server's too, takes to answer. */
  async function timeOf(operation: string, x: string): Promise<number> {
    const before = process.cpuUsage()
    await api.send(operation, { x }, { authorization: 'Bearer k' })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }

  /** The least of some tries: what goes back over its text takes seconds each time, what a busy machine adds comes and goes. */
  async function leastTimeOf(operation: string, x: string): Promise<number> {
    let least = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < 5 && least >= MOST_MS; tries++)
      least = Math.min(least, await timeOf(operation, x))
    return least
  }

  it('is not compared with all others, however many of its names are wrong', async () => {
    const where = Object.fromEntries(Array.from({ length: 4_900 }, (_, index) => [`field${index}`, 1]))
    const before = process.cpuUsage()
    const { errors } = await api.send('query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', {
      w: where,
    })
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2_000)
    expect(errors?.length).toBeGreaterThan(0)
  })

  it('has places in every kind of field', () => {
    const names = ALL.map(({ name }) => name)
    for (const name of [
      'metrics.where.value.gt',
      'documents.where.ingestedAt.lt',
      'articles.after',
      'searchArticles.query',
      'suggestOrganizations.prefix',
      'metrics.where.amount.unit',
      'mergeOrganizations.evidence',
      'nodes.ids',
    ])
      expect(names).toContain(name)
  })

  it.each([...new Set(PLACES.map(({ type }) => type))])(
    'takes no long time, wherever a %s stands',
    async (type) => {
      for (const place of PLACES.filter((one) => one.type === type && !PAGES.has(one.name)))
        for (const text of TRIED[type] ?? FORMS)
          expect(await leastTimeOf(place.operation, text), place.name).toBeLessThan(MOST_MS)
    },
  )
})
