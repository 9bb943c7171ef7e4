import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { badInput, shortened } from '../errors.js'
import { type ExportFormat, FORMATS } from '../export/formats.js'
import { type ExportedRow, type ExportRequest, readPages } from '../export/read-pages.js'
import { TABLES, type Table } from '../export/tables.js'
import { readJson } from '../graphql/read-operation.js'
import type { RequestState } from '../graphql/request-state.js'
import { allowanceHeaders, FAILURE_COST } from '../limits/spending.js'
import { type GraphQLRoute, hasNothingLeft } from './graphql-route.js'
import { type Refusal, refusalOf, refuse, refuseLimited } from './refusal.js'

interface Wanted {
  readonly table: Table
  readonly format: ExportFormat
  /** Of the file that a browser makes of it. */
  readonly file: string
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly state: RequestState
  /** What follows the `?` of the address, undecoded. */
  readonly search: string
}

/** Below it stand the tables. */
export const EXPORT = '/export/'

/** What is said of an address below {@link EXPORT} that has no table. */
export function noSuchTable(): string {
  const names = (of: object, mark: string): string =>
    Object.keys(of)
      .map((name) => mark + name)
      .join(', ')
  return `There is no such table; there are ${names(TABLES, EXPORT)}, each with ${names(FORMATS, '.')}`
}

/** An address for each table and format: /export/metrics.csv. */
export function exportRoutes(route: GraphQLRoute) {
  return Object.fromEntries(
    Object.entries(TABLES).flatMap(([name, table]) =>
      Object.entries(FORMATS).map(([ending, format]) => [
        `${EXPORT}${name}.${ending}`,
        (request: IncomingMessage, response: ServerResponse, state: RequestState, search: string) =>
          exportTable(
            route,
            { table, format, file: `${name}.${ending}` },
            { request, response, state, search },
          ),
      ]),
    ),
  )
}

/**
 * Sends a whole table as it is read, no faster than the client takes it. What breaks off goes on `after` the cursor of
 * the last row.
 */
async function exportTable(
  { graphql: { contextOf }, settings, masking }: GraphQLRoute,
  wanted: Wanted,
  { request, response, state, search }: Exchange,
): Promise<void> {
  const { spending, signal } = state
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
  if (await hasNothingLeft(spending)) return refuseLimited(response, state)
  let text: AsyncGenerator<string>
  let first: IteratorResult<string>
  try {
    const { bom, ...asked } = requestOf(wanted, search)
    const pages = readPages(asked, {
      contextOf: () => contextOf(state),
      spending,
      signal,
      costBudget: settings.costBudget,
    })
    text = textOf(wanted, bom, pages)
    // Before the headers are sent, so that what is wrong has a status of its own.
    first = await text.next()
  } catch (error) {
    return refuseExport(response, state, refusalOf(error, masking, state))
  }
  state.liftTimeLimit()
  response.writeHead(200, headersOf(wanted, state))
  if (request.method === 'HEAD') return void response.end()
  await pipeline(Readable.from(followed(first.value, text)), response).catch((error: unknown) => {
    // A client that is gone has all that it wanted.
    if (!signal.aborted) throw error
  })
}

/** What is refused before a row is read was read and checked all the same, as an operation that is never executed. */
async function refuseExport(response: ServerResponse, state: RequestState, refusal: Refusal): Promise<void> {
  const { spending } = state
  const isFree = refusal.code === 'RATE_LIMITED' || refusal.status >= 500 || spending.hasSpent
  if (isFree || (await spending.take(FAILURE_COST))) refuse(response, state, refusal)
  else refuseLimited(response, state)
}

function headersOf(
  { format, file }: Wanted,
  { spending: { allowance } }: RequestState,
): Record<string, string> {
  return {
    'content-type': format.contentType,
    'content-disposition': `attachment; filename="${file}"`,
    'cache-control': 'no-cache',
    'x-accel-buffering': 'no',
    ...allowanceHeaders(allowance),
  }
}

async function* textOf(
  { table, format }: Wanted,
  bom: boolean,
  pages: AsyncIterable<readonly ExportedRow[]>,
): AsyncGenerator<string> {
  let head = `${bom ? '\uFEFF' : ''}${format.head(table)}`
  for await (const rows of pages) {
    yield head + format.lines(table, rows)
    head = ''
  }
}

async function* followed(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

const PARAMETERS = ['where', 'after', 'bom']

/** @throws GraphQLError BAD_REQUEST, LIMIT_EXCEEDED */
function requestOf({ table, format }: Wanted, search: string): ExportRequest & { readonly bom: boolean } {
  const given = new URLSearchParams(search)
  const unknown = [...given.keys()].find((name) => !PARAMETERS.includes(name))
  if (unknown !== undefined)
    throw badInput('BAD_REQUEST', `There is no such parameter; there are ${PARAMETERS.join(', ')}.`, [
      shortened(unknown),
    ])
  const repeated = PARAMETERS.find((name) => given.getAll(name).length > 1)
  if (repeated) throw badInput('BAD_REQUEST', 'It is given more than once: send it once.', [repeated])
  const [where, bom] = [given.get('where'), given.get('bom') ?? 'off']
  if (bom !== 'on' && bom !== 'off') throw badInput('BAD_REQUEST', '`bom` must be on or off.', ['bom'])
  if (bom === 'on' && format !== FORMATS.csv)
    throw badInput('BAD_REQUEST', '`bom` is for .csv: no JSON begins with one.', ['bom'])
  return {
    table,
    where: where ? readJson(Buffer.from(where), 'where') : null,
    after: given.get('after') || null,
    bom: bom === 'on',
  }
}
