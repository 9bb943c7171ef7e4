import { complexityFromQuery } from '@pothos/plugin-complexity'
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'

type Operation = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>

/**
 * What an operation may cost at most: each field one, dear fields more, and a connection as many times its selection
 * as its page may have rows. Known before anything is executed. Null where operation or variables are not usable, so
 * that nothing of it will be executed: the executor then says why.
 *
 * @throws GraphQLError where an argument's value cannot be known
 */
export function costOf({ schema, document, operationName, variableValues }: Operation): number | null {
  const operation = getOperationAST(document, operationName)
  if (!operation) return null
  const variables = variableValues ?? {}
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return null
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const alone: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }
  return complexityFromQuery(alone, { schema, variables }).complexity
}

interface Verdict {
  readonly cost: number | null
  readonly extensions?: { readonly cost: { readonly requested: number; readonly budget: number } }
  readonly error?: GraphQLError
}

function judge(operation: Operation, budget: number): Verdict {
  try {
    const cost = costOf(operation)
    if (cost === null) return { cost }
    const extensions = { cost: { requested: cost, budget } }
    return cost <= budget ? { cost, extensions } : { cost, extensions, error: tooDear(cost, budget) }
  } catch (error) {
    // What has no cost must not be executed, or a wrong argument in one place would hide the cost of all others.
    if (error instanceof GraphQLError) return { cost: null, error }
    throw error
  }
}

function tooDear(cost: number, budget: number): GraphQLError {
  return new GraphQLError(
    `The operation may cost ${cost}, and the budget is ${budget}: ask for smaller pages or fewer fields.`,
    { extensions: { code: 'COST_EXCEEDED' } },
  )
}

/** Refuses operations over the budget, and tells every answer's cost in `extensions.cost`. */
export function useCost(budget: number): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution, context }) {
      const { cost, extensions, error } = judge(args as unknown as Operation, budget)
      Object.assign(context, { cost: cost ?? undefined })
      if (error) setResultAndStopExecution({ errors: [error], ...(extensions && { extensions }) })
      return {
        onExecuteDone({ result, setResult }) {
          if (extensions && !(Symbol.asyncIterator in result))
            setResult({ ...result, extensions: { ...result.extensions, ...extensions } })
        },
      }
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const { extensions, error } = judge(args as unknown as Operation, budget)
      if (error) setResultAndStopExecution({ errors: [error], ...(extensions && { extensions }) })
    },
  }
}
