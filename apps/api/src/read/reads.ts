import { type Database, readRows, readRowsInPieces, type Statement, turn } from '@baobiao/database'
import type { GraphQLResolveInfo } from 'graphql'
import { listStatement, rowsByIds } from './compile/rows.js'
import { entityOf } from './entities/entities.js'
import type { EntityName } from './entity.js'
import { decodeRows, List, type Row } from './list.js'
import { Loaders } from './loaders.js'
import type { Plans } from './plans.js'
import { type ListArguments, type ListSource, placeOf, selectIds, selectList, selectRows } from './select.js'
import { emptyRows, type ListSelection, type RowSelection } from './selection.js'
import type { Sql } from './sql.js'

/** Reads one row by its id; rows that are asked for at the same time and place come by one statement. */
export type LoadRow = (id: string) => Promise<Row | null>

/** Stands for ids that are known only when the statement is sent. */
const IDS = Symbol('ids')

/** All that one request reads. The one place where statements are sent and their answers decoded. */
export class Reads {
  readonly #loaders: Loaders
  /** By their field's place: an answer that is made a second time reads nothing again. */
  readonly #lists = new Map<string, Promise<List>>()

  /** @param signal once it is aborted, nothing more is read */
  constructor(
    readonly database: Database,
    private readonly plans: Plans,
    readonly signal: AbortSignal,
  ) {
    this.#loaders = new Loaders(signal)
  }

  /** Forgets everything read so far. */
  clear(): void {
    this.#loaders.clear()
    this.#lists.clear()
  }

  /**
   * The list that a field is asked for, with all that is asked of it and of what hangs on its rows: one statement.
   *
   * @throws GraphQLError where the field's own arguments are wrong
   */
  list(info: GraphQLResolveInfo, source: ListSource): Promise<List> {
    const place = placeOf(info.path).join('.')
    const list = this.#lists.get(place) ?? this.#readList(info, source)
    this.#lists.set(place, list)
    return list
  }

  async #readList(info: GraphQLResolveInfo, source: ListSource): Promise<List> {
    const { selection, statement } = this.plans.of(info, '', (): Plan<ListSelection> => {
      const list = selectList(info, source)
      return { selection: list, statement: this.#statement(listStatement(list, this.database.engine.reads)) }
    })
    return new List(selection, await this.#json(statement))
  }

  /**
   * A page of ids, with their places in the order, of rows that are read otherwise.
   *
   * @throws GraphQLError where the arguments are wrong
   */
  async ids(source: ListSource, args: ListArguments): Promise<List> {
    const list = selectIds(source, args)
    return new List(list, await this.#json(this.#statement(listStatement(list, this.database.engine.reads))))
  }

  /**
   * How to read the rows that a field leads to, with all that the operation asks of them. All rows of one place come by
   * one statement.
   */
  rows(info: GraphQLResolveInfo, entity: EntityName): LoadRow {
    const place = [...placeOf(info.path), entity].join('.')
    const plan = this.plans.of(info, place, (): Plan<RowSelection> => {
      const rows = selectRows(info, entity)
      return { selection: rows, statement: this.#byIds(rows) }
    })
    return (id) => this.#loaders.load(place, id, (ids) => this.#byIdsIn(plan, ids))
  }

  /** A document's source, read once a request however many spans are cut from it. */
  async sourceText(documentId: string): Promise<string> {
    return this.#loaders.load('source', documentId, async (ids) => {
      const rows = emptyRows(entityOf('Document'))
      rows.columns.add('text')
      const read = await this.#byIdsIn({ selection: rows, statement: this.#byIds(rows) }, ids)
      return read.map((row) => String(row?.text ?? ''))
    })
  }

  /** Rows of a statement of its own, with these columns, in its order. */
  rowsOf<Row>(columns: readonly (keyof Row & string)[], select: Sql): Promise<Row[]> {
    return readRows<Row>(this.database, columns, select, this.signal)
  }

  /** The same for very many rows, in pieces: others have their turn after each. */
  async *rowsInTurns<Row>(columns: readonly (keyof Row & string)[], select: Sql): AsyncGenerator<Row[]> {
    for await (const rows of readRowsInPieces<Row>(this.database, columns, select, this.signal)) {
      await turn()
      yield rows
    }
  }

  /** Gathers what siblings ask for at the same time into one read. */
  batched<Value>(
    what: string,
    key: string,
    read: (keys: readonly string[]) => Promise<readonly Value[]>,
  ): Promise<Value> {
    return this.#loaders.load(what, key, read)
  }

  async #byIdsIn(
    { selection, statement }: Plan<RowSelection>,
    ids: readonly string[],
  ): Promise<(Row | null)[]> {
    const list = this.database.engine.reads.list(ids)
    const values = statement.values.map((value) => (value === IDS ? list : value))
    const rows = await this.#json<Row[]>({ ...statement, values })
    decodeRows(selection, rows)
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  }

  #byIds(rows: RowSelection): Statement {
    return this.#statement(rowsByIds(rows, IDS, this.database.engine.reads))
  }

  #statement(statement: Sql): Statement {
    return this.database.engine.reads.statement(statement)
  }

  #json<Value>(statement: Statement): Promise<Value> {
    return this.database.reader.json<Value>(statement, this.signal)
  }
}

/** What a place of an operation asks, and the statement that reads it. */
interface Plan<Selection> {
  readonly selection: Selection
  readonly statement: Statement
}
