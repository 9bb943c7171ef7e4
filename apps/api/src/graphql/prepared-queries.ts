import { inFreshRound } from '@baobiao/database'
import { type DocumentNode, execute, GraphQLError, getOperationAST } from 'graphql'
import type { GraphQLParams } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import type { Context } from '../context/context.js'
import type { Cost } from '../limits/spending.js'
import { schema } from '../schema/schema.js'
import { bytesInTurns, bytesOf, isLong } from './answer-bytes.js'
import { CompiledQuery } from './compiled-query.js'
import { actualCost, type CostedSelection, costOf } from './cost/query-cost.js'
import type { RequestState } from './request-state.js'

/** A query that was answered: it has passed every check that its text decides. */
interface Prepared {
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly headers: Readonly<Record<string, string>>
  /** By the JSON of the variables. */
  readonly ready: LRUCache<string, Ready>
}

/** What is known of a query with its variables. */
interface Ready {
  readonly costed: CostedSelection
  readonly compiled: CompiledQuery | null
}

interface PreparedAnswer {
  readonly headers: Readonly<Record<string, string>>
  /** All but the cost with which it ends. */
  readonly body: Buffer
  readonly cost: Cost
}

/** What tells the answers of two requests apart, beside their variables. */
interface Requested {
  readonly method: string | undefined
  readonly accept: string | undefined
  readonly params: GraphQLParams
}

/** Characters of queries that are kept, in all. */
const KEPT_CHARACTERS = 10_000_000
const MAX_EXTENSIONS = 1_000
/** Variables that each query is kept ready for; longer ones are most likely never sent again. */
const [READY_A_QUERY, MAX_VARIABLES] = [100, 2_000]

/**
 * Queries that were answered once, kept parsed and checked: the same query, whatever its variables, is executed without Yoga's
 * round of checks, which takes four times as long as to read a page of rows. All that is not plain success goes that
 * round, with its result where it has one: errors have one place where they are made.
 */
export class PreparedQueries {
  readonly #queries = new LRUCache<string, Prepared>({
    max: 1_000,
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_, key) => key.length,
  })

  constructor(
    private readonly contextOf: (state: RequestState) => Context,
    private readonly budget: number,
    private readonly mostBytes: number,
  ) {}

  /** The key of a request's query; null where it has no form that could be kept. */
  keyOf({ method, accept, params }: Requested): string | null {
    const { query = '', operationName, extensions, variables, ...others } = params as Record<string, unknown>
    const known = extensions == null ? '' : JSON.stringify(extensions)
    const isPlain =
      typeof query === 'string' &&
      Object.keys(others).length === 0 &&
      known.length <= MAX_EXTENSIONS &&
      (variables == null || (typeof variables === 'object' && !Array.isArray(variables)))
    return isPlain ? [method, accept, JSON.stringify(operationName), known, query].join('\n') : null
  }

  /** Keeps a query that was answered without an error. */
  keep(key: string, { executed }: RequestState, headers: Readonly<Record<string, string>>): void {
    if (executed && !this.#queries.has(key))
      this.#queries.set(key, { ...executed, headers, ready: new LRUCache({ max: READY_A_QUERY }) })
  }

  /** The answer to a query that is kept, or null where it is none, or has not come out well. */
  async answer(key: string, params: GraphQLParams, state: RequestState): Promise<PreparedAnswer | null> {
    const prepared = this.#queries.get(key)
    if (!prepared) return null
    const { document, operationName, headers } = prepared
    const variableValues = params.variables ?? {}
    const ready = readyOrNull(prepared, variableValues)
    if (!ready || ready.costed.requested > this.budget) return null
    const { costed, compiled } = ready
    if (!(await state.spending.take(costed.requested))) return null
    const contextValue = this.contextOf(state)
    const plain = await compiled?.data(contextValue)
    const result = plain
      ? { data: plain }
      : await inFreshRound(() => execute({ schema, document, operationName, variableValues, contextValue }))
    if (result.errors) {
      state.spending.giveBack(costed.requested)
      state.failed = result
      return null
    }
    const actual = actualCost(costed, result.data)
    const body = await this.#bodyOf(result.data, state)
    state.spending.giveBack(costed.requested - (body ? actual : 0))
    if (!body) return null
    state.operationName = getOperationAST(document, operationName)?.name?.value
    state.cost = costed.requested
    state.cacheable = true
    return { headers, body, cost: { requested: costed.requested, actual, budget: this.budget } }
  }

  /** Null where it is longer than allowed: the round of checks reports that, too. */
  async #bodyOf(data: unknown, state: RequestState): Promise<Buffer | null> {
    if (!isLong(data)) return bytesOf(data)
    try {
      state.longBeginning = await bytesInTurns(data, this.mostBytes, state.held.take)
      return state.longBeginning
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      state.failed = { errors: [error] }
      return null
    }
  }
}

function readyOrNull(
  { document, operationName, ready }: Prepared,
  variableValues: Record<string, unknown>,
): Ready | null {
  const key = JSON.stringify(variableValues)
  const known = ready.get(key)
  if (known) return known
  const operation = { schema, document, operationName, variableValues }
  try {
    const costed = costOf(operation)
    if (!costed) return null
    const made = { costed, compiled: CompiledQuery.of(operation) }
    if (key.length <= MAX_VARIABLES) ready.set(key, made)
    return made
  } catch {
    return null
  }
}
