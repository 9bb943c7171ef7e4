import {
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { actualCost, type CostedSelection, costedOperation } from './costed-operation.js'

type Operation = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>

/**
 * What an operation may cost at most: each field one, dear fields more, a connection as many times its selection as its
 * page may have rows, and filters what they make the database look at. Known before anything is executed. Null where
 * operation or variables are not usable, so that nothing of it will be executed: the executor then says why.
 *
 * @throws GraphQLError where an argument's value cannot be known
 */
export function costOf({
  schema,
  document,
  operationName,
  variableValues,
}: Operation): CostedSelection | null {
  const operation = getOperationAST(document, operationName)
  if (!operation) return null
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  return coerced
    ? costedOperation({ schema, operation, fragments: fragmentsOf(document), variables: coerced })
    : null
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
}

interface Verdict {
  readonly costed: CostedSelection | null
  readonly error?: GraphQLError
}

function judge(operation: Operation, budget: number): Verdict {
  try {
    const costed = costOf(operation)
    if (costed === null || costed.requested <= budget) return { costed }
    return { costed, error: tooDear(costed.requested, budget) }
  } catch (error) {
    // What has no cost must not be executed, or a wrong argument in one place would hide the cost of all others.
    if (error instanceof GraphQLError) return { costed: null, error }
    throw error
  }
}

function tooDear(cost: number, budget: number): GraphQLError {
  return new GraphQLError(
    `The operation may cost ${cost}, and the budget is ${budget}: ask for smaller pages, fewer fields, or less of related things and texts in filters.`,
    { extensions: { code: 'COST_EXCEEDED' } },
  )
}

/** Refuses operations over the budget, and tells every answer's cost in `extensions.cost`. */
export function useCost(budget: number): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution, context }) {
      const { costed, error } = judge(args as unknown as Operation, budget)
      Object.assign(context, { cost: costed?.requested })
      if (error) setResultAndStopExecution({ errors: [error], ...extensionsOf(costed, 0, budget) })
      return {
        onExecuteDone({ result, setResult }) {
          if (error || !costed || Symbol.asyncIterator in result) return
          // What failed may have cost all that it asked for.
          const actual = result.errors ? costed.requested : actualCost(costed, result.data)
          setResult({ ...result, ...extensionsOf(costed, actual, budget) })
        },
      }
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const { costed, error } = judge(args as unknown as Operation, budget)
      if (error) setResultAndStopExecution({ errors: [error], ...extensionsOf(costed, 0, budget) })
    },
  }
}

function extensionsOf(
  costed: CostedSelection | null,
  actual: number,
  budget: number,
): { extensions?: { cost: { requested: number; actual: number; budget: number } } } {
  return costed ? { extensions: { cost: { requested: costed.requested, actual, budget } } } : {}
}
