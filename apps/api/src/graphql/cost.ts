import { complexityFromQuery } from '@pothos/plugin-complexity'
import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'

interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly variables: Record<string, unknown>
}

/**
 * What an operation may cost at most: each field one, dear fields more, and a connection as many times its selection
 * as its page may have rows. Known before anything is executed.
 */
export function costOf({ schema, document, operationName, variables }: Operation): number {
  const operation = getOperationAST(document, operationName)
  if (!operation) return 0
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const alone: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }
  return complexityFromQuery(alone, { schema, variables }).complexity
}

/** Refuses operations over the budget, and tells every answer's cost in `extensions.cost`. */
export function useCost(budget: number): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution, context }) {
      const cost = requestedCost(args)
      if (cost === null) return
      Object.assign(context, { cost })
      const extensions = { cost: { requested: cost, budget } }
      if (cost > budget) {
        setResultAndStopExecution({
          errors: [
            new GraphQLError(
              `The operation may cost ${cost}, and the budget is ${budget}: ask for smaller pages or fewer fields.`,
              {
                extensions: { code: 'COST_EXCEEDED', ...extensions },
              },
            ),
          ],
          extensions,
        })
        return
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (!isStream(result)) setResult({ ...result, extensions: { ...result.extensions, ...extensions } })
        },
      }
    },
  }
}

/** Null where the variables do not fit: the executor then says so itself. */
function requestedCost(args: {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: unknown
  variableValues?: unknown
}): number | null {
  try {
    return costOf({
      schema: args.schema,
      document: args.document,
      operationName: args.operationName as string | null | undefined,
      variables: (args.variableValues ?? {}) as Record<string, unknown>,
    })
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}

function isStream(result: object): result is AsyncIterable<unknown> {
  return Symbol.asyncIterator in result
}
