import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { FAILURE_COST, rateLimited, type Spending } from '../../limits/spending.js'
import type { RequestState } from '../request-state.js'
import { actualCost, type CostedSelection, costOf, type Operation } from './query-cost.js'

interface Verdict {
  readonly costed: CostedSelection | null
  readonly error?: GraphQLError
}

function judge(operation: Operation, budget: number): Verdict {
  try {
    const costed = costOf(operation)
    if (costed === null || costed.requested <= budget) return { costed }
    return { costed, error: tooExpensive(costed.requested, budget) }
  } catch (error) {
    // What has no cost must not be executed, or a wrong argument in one place would hide the cost of all others.
    if (error instanceof GraphQLError) return { costed: null, error }
    throw error
  }
}

export function tooExpensive(cost: number, budget: number): GraphQLError {
  return new GraphQLError(
    `The operation may cost ${cost}, and the budget is ${budget}: ask for smaller pages, fewer fields, or less of related things and texts in filters.`,
    { extensions: { code: 'COST_EXCEEDED' } },
  )
}

/** What the HTTP layer hands on with a request. */
interface Charged {
  readonly state: RequestState
}

/**
 * Refuses operations over the budget or the client's allowance, takes what is executed from it, and tells every answer's
 * cost in `extensions.cost`.
 */
export function chargeQueries(budget: number): Plugin<Charged> {
  return {
    async onExecute({ args, setResultAndStopExecution, context }) {
      const { state } = context
      const { spending } = state
      const { costed, error } = await admitted(args, budget, spending)
      if (error) return setResultAndStopExecution(refused(error, costed, budget))
      return {
        onExecuteDone({ result, setResult }) {
          if (!costed) return
          if (Symbol.asyncIterator in result)
            return setResult(toldFirst(result, { requested: costed.requested, budget, spending }))
          state.cost = costed.requested
          // What failed may have cost all that it asked for.
          const actual = result.errors ? costed.requested : actualCost(costed, result.data)
          spending.giveBack(costed.requested - actual)
          setResult({ ...result, ...costExtensions(costed, actual, budget) })
        },
      }
    },
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return
      // What no cost could be made of was read and checked all the same.
      const cost = { requested: FAILURE_COST, actual: FAILURE_COST, budget }
      if (!result.extensions?.cost) setResult({ ...result, extensions: { ...result.extensions, cost } })
    },
    async onSubscribe({ args, setResultAndStopExecution, context }) {
      const { spending, signal } = context.state
      const { costed, error } = await admitted(args, budget, spending)
      if (error) return setResultAndStopExecution(refused(error, costed, budget))
      return {
        onSubscribeResult({ result, setResult }) {
          if (costed && Symbol.asyncIterator in result)
            setResult(paced(result, { requested: costed.requested, budget, spending, signal }))
        },
      }
    },
  }
}

async function admitted(operation: Operation, budget: number, spending: Spending): Promise<Verdict> {
  const verdict = judge(operation, budget)
  if (verdict.error || !verdict.costed || (await spending.take(verdict.costed.requested))) return verdict
  return { ...verdict, error: rateLimited(spending) }
}

/** What is refused for its cost takes what a failure takes; what the allowance has no room for takes nothing. */
function refused(error: GraphQLError, costed: CostedSelection | null, budget: number) {
  const actual = error.extensions.code === 'RATE_LIMITED' ? 0 : FAILURE_COST
  return { errors: [error], ...costExtensions(costed, actual, budget) }
}

interface Charge {
  /** For the whole answer, or each event. */
  readonly requested: number
  readonly budget: number
  readonly spending: Spending
  readonly signal: AbortSignal
}

/** An answer in parts: the first tells the cost, which is all that was requested, for what the parts will hold is not known. */
async function* toldFirst(
  parts: AsyncIterable<object>,
  { requested, budget, spending }: Omit<Charge, 'signal'>,
): AsyncGenerator<object> {
  let extensions: object | undefined = { cost: spending.told({ requested, actual: requested, budget }) }
  for await (const part of parts) {
    yield extensions ? { ...part, extensions } : part
    extensions = undefined
  }
}

/** Events at the pace that the client's allowance gives: a replay of the log costs what each of its events costs. */
async function* paced(
  events: AsyncIterable<object>,
  { requested, budget, spending, signal }: Charge,
): AsyncGenerator<object> {
  for await (const event of events) {
    const cost = spending.told({ requested, actual: requested, budget })
    yield { ...event, extensions: { cost } }
    await spending.takeInTime(requested, signal)
  }
}

/** What an answer says about its cost. */
function costExtensions(
  costed: CostedSelection | null,
  actual: number,
  budget: number,
): { extensions?: { cost: { requested: number; actual: number; budget: number } } } {
  return costed ? { extensions: { cost: { requested: costed.requested, actual, budget } } } : {}
}
