import { type ExecutionResult, execute, GraphQLError } from 'graphql'
import type { Context } from '../context/context.js'
import { MESSAGE_CHARACTERS, shortened } from '../errors.js'
import { variableAtFault } from '../graphql/argument-at-fault.js'
import { tooExpensive } from '../graphql/cost/charge-queries.js'
import { actualCost, costOf } from '../graphql/cost/query-cost.js'
import { rateLimited, type Spending } from '../limits/spending.js'
import { MAX_PAGE_SIZE } from '../read/page.js'
import { schema } from '../schema/schema.js'
import type { Table } from './tables.js'

export interface ExportRequest {
  readonly table: Table
  /** As the lists of the API take it, not checked yet. */
  readonly where: unknown
  /** Cursor of the last row that was received. */
  readonly after: string | null
}

export type ExportedRow = Readonly<Record<string, unknown>> & { readonly cursor: string }

type Page = {
  readonly rows: {
    readonly edges: readonly { readonly cursor: string; readonly node: object }[]
    readonly pageInfo: { readonly hasNextPage: boolean }
  }
}

interface ExportOptions {
  /** A new one for each page: what was read for one may have changed by the next. */
  readonly contextOf: () => Context
  readonly spending: Spending
  readonly signal: AbortSignal
  readonly costBudget: number
}

/**
 * Reads a table page by page, each at its cost. The first is refused where the client's allowance is too small; those
 * that follow wait for it.
 *
 * @throws GraphQLError where the request is wrong, too expensive or too large
 */
export async function* readPages(
  { table: { operation }, where, after }: ExportRequest,
  options: ExportOptions,
): AsyncGenerator<ExportedRow[]> {
  for (let [cursor, more, first] = [after, true, true]; more; first = false) {
    const variableValues = { where, first: MAX_PAGE_SIZE, after: cursor }
    const { rows } = await readPage({ schema, document: operation, variableValues }, first, options)
    yield rows.edges.map(({ cursor: place, node }) => ({ ...node, cursor: place }))
    cursor = rows.edges.at(-1)?.cursor ?? cursor
    more = rows.pageInfo.hasNextPage
  }
}

type Asked = Pick<Parameters<typeof execute>[0], 'schema' | 'document' | 'variableValues'>

async function readPage(
  asked: Asked,
  first: boolean,
  { contextOf, spending, signal, costBudget }: ExportOptions,
): Promise<Page> {
  const costed = costOf(asked)
  const cost = costed?.requested ?? 0
  if (costed) spending.asksFor(cost)
  if (cost > costBudget) throw tooExpensive(cost, costBudget)
  if (first) {
    if (!(await spending.take(cost))) throw rateLimited(spending)
  } else await spending.takeInTime(cost, signal)
  const { data, errors } = (await execute({ ...asked, contextValue: contextOf() })) as ExecutionResult<Page>
  const [error] = errors ?? []
  // What failed may have cost all that it asked for.
  if (error) throw ofWhere(error)
  if (costed) spending.giveBack(cost - actualCost(costed, data))
  if (!data) throw new Error('a page that failed has errors')
  return data
}

/** What is wrong with a variable is wrong with the parameter of its name. */
function ofWhere(error: GraphQLError): GraphQLError {
  const fault = variableAtFault(error)
  if (!fault) return error
  const argument = fault.argument.slice(1)
  return new GraphQLError(`\`${argument}\`: ${shortened(fault.reason, MESSAGE_CHARACTERS)}`, {
    extensions: { code: error.extensions.code ?? 'BAD_REQUEST', argument },
  })
}
