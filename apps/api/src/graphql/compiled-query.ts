import {
  type DocumentNode,
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { buildExecutionContext, type ExecutionContext } from 'graphql/execution/execute.js'
import type { Context } from '../context/context.js'
import { List } from '../read/list.js'
import { keepKeyAt } from '../read/select.js'

type Path = GraphQLResolveInfo['path']
type Complete = (value: unknown, context: Context) => unknown

/** A field of the answer: how its value is got from what it is a field of, and made into what the answer holds. */
interface Field {
  readonly key: string
  readonly resolve: (source: unknown, context: Context) => unknown
  readonly complete: Complete
}

/** Thrown where an answer cannot be made without graphql-js. One for all: its stack tells nobody anything. */
const NOT_PLAIN = new Error('not a plain answer')

/** Rows that are made into an answer at once: some milliseconds. Wider answers are made in turns with other requests. */
const MOST_ROWS = 1_000

function weightOf(lists: readonly unknown[]): number {
  return lists.reduce<number>((rows, list) => rows + (list instanceof List ? list.weight : 0), 0)
}

interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly variableValues: Readonly<Record<string, unknown>>
}

/**
 * A query of lists whose fields, arguments and types are looked up once for all rows: graphql-js does so for each field of
 * each row, which takes longer than reading them. It makes plain answers only: all rows of a list read by one statement,
 * no error, nothing that is waited for below the root. What is not, graphql-js makes, from the same reads.
 */
export class CompiledQuery {
  private constructor(private readonly fields: readonly Field[]) {}

  /** Null where a query asks for something else than lists of objects. */
  static of({ schema, document, operationName, variableValues }: Operation): CompiledQuery | null {
    const built = buildExecutionContext({ schema, document, operationName, variableValues })
    if (!('schema' in built)) return null
    try {
      return new CompiledQuery(new Compilation(built).root())
    } catch {
      return null
    }
  }

  /** The answer's data; null where graphql-js has to make it. */
  async data(context: Context): Promise<Record<string, unknown> | null> {
    try {
      const values = await Promise.all(this.fields.map(({ resolve }) => resolve(undefined, context)))
      if (weightOf(values) > MOST_ROWS) return null
      return Object.fromEntries(
        this.fields.map(({ key, complete }, index) => [key, complete(values[index], context)]),
      )
    } catch {
      return null
    }
  }
}

class Compilation {
  constructor(private readonly execution: ExecutionContext) {}

  root(): Field[] {
    const { schema, fragments, variableValues, operation } = this.execution
    const type = schema.getQueryType()
    if (!type || operation.operation !== 'query') throw NOT_PLAIN
    const collected = collectFields(schema, fragments, variableValues, type, operation.selectionSet)
    const isList = (name: string): boolean =>
      name === '__typename' || 'reads' in (type.getFields()[name]?.extensions ?? {})
    for (const [node] of collected.values()) if (!node || !isList(node.name.value)) throw NOT_PLAIN
    return this.#fields(type, collected, undefined)
  }

  #fields(
    type: GraphQLObjectType,
    collected: ReadonlyMap<string, readonly FieldNode[]>,
    prev: Path | undefined,
  ): Field[] {
    return [...collected].map(([key, nodes]) => {
      const name = (nodes[0] as FieldNode).name.value
      const field = type.getFields()[name]
      if (name === '__typename') return { key, resolve: () => type.name, complete: (value: unknown) => value }
      if (!field) throw NOT_PLAIN
      const path: Path = { prev, key, typename: type.name }
      return {
        key,
        resolve: this.#resolver(type, field, nodes, path),
        complete: this.#completer(field.type, nodes, path),
      }
    })
  }

  #resolver(
    parentType: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    fieldNodes: readonly FieldNode[],
    path: Path,
  ): Field['resolve'] {
    const { schema, fragments, rootValue, operation, variableValues } = this.execution
    const { resolve = defaultFieldResolver } = field
    const rows = rowsIn(field)
    if (rows) return rows
    keepKeyAt(path)
    const args = getArgumentValues(field, fieldNodes[0] as FieldNode, variableValues)
    // Without the places in lists, which differ by row: no resolver of ours asks for them.
    const info: GraphQLResolveInfo = {
      fieldName: field.name,
      fieldNodes,
      returnType: field.type,
      parentType,
      path,
      schema,
      fragments,
      rootValue,
      operation,
      variableValues,
    }
    const resolved: Field['resolve'] = (source, context) => resolve(source, args, context, info)
    if (resolve !== defaultFieldResolver) return resolved
    return (source, context) => {
      const value = (source as Record<string, unknown>)[field.name]
      return typeof value === 'function' ? resolved(source, context) : value
    }
  }

  #completer(type: GraphQLOutputType, nodes: readonly FieldNode[], path: Path): Complete {
    if (isNonNullType(type)) return present(this.#completer(type.ofType, nodes, path))
    if (isListType(type)) return each(this.#completer(type.ofType, nodes, path))
    if (isLeafType(type)) return leaf(type)
    if (isObjectType(type)) return this.#object(type, nodes, path)
    throw NOT_PLAIN
  }

  #object(type: GraphQLObjectType, nodes: readonly FieldNode[], path: Path): Complete {
    const { schema, fragments, variableValues } = this.execution
    const collected = collectSubfields(schema, fragments, variableValues, type, [...nodes])
    const fields = this.#fields(type, collected, path)
    return (value, context) => {
      if (value == null) return null
      if (value instanceof Promise) throw waitedFor(value)
      const object: Record<string, unknown> = {}
      for (const { key, resolve, complete } of fields)
        object[key] = complete(resolve(value, context), context)
      return object
    }
  }
}

/** The rows of a list as they are: what is made in turns is not made here. */
function rowsIn({ extensions }: GraphQLField<unknown, unknown>): ((list: unknown) => unknown) | null {
  const { part } = (extensions.reads ?? {}) as { readonly part?: string }
  if (part === 'nodes') return (list) => (list as List).rows
  return part === 'edges' ? (list) => (list as List).edges : null
}

function present(complete: Complete): Complete {
  return (value, context) => {
    const made = complete(value, context)
    if (made === null) throw NOT_PLAIN
    return made
  }
}

function each(complete: Complete): Complete {
  return (value, context) => {
    if (value == null) return null
    if (!Array.isArray(value)) throw NOT_PLAIN
    return value.map((item) => complete(item, context))
  }
}

function leaf(type: GraphQLLeafType): Complete {
  return (value) => {
    if (value == null) return null
    if (value instanceof Promise) throw waitedFor(value)
    const made: unknown = type.serialize(value)
    if (made == null) throw NOT_PLAIN
    return made
  }
}

/** What is not waited for must not end the process when it fails. */
function waitedFor(promise: Promise<unknown>): Error {
  promise.catch(() => {})
  return NOT_PLAIN
}
