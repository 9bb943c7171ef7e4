import type { ReadDialect } from '@baobiao/database'
import type { Column, FacetKey, Relation } from '../entity.js'
import { facetKey, type ListSelection, type RowSelection, timelineKey, timeOf } from '../selection.js'
import { column, join, name, raw, type Sql, sql } from '../sql.js'
import { countSql, facetJson, timelineJson } from './counts.js'
import { foundOnce } from './found-once.js'
import { deeper, type Level, type Rows } from './level.js'
import { pageRows } from './page-rows.js'
import { summedBy } from './summed.js'
import { compileWhere } from './where.js'

/** The columns that the rows' JSON and all below it are made of, for a SELECT over the table `alias`. */
function columnsSql(rows: RowSelection, alias: string): Sql {
  const { entity } = rows
  const needed = new Set(rows.columns)
  for (const { relation } of rows.relations.values())
    needed.add(relation.kind === 'one' ? relation.key : 'id')
  // Rows of which nothing is asked, but that they are there, have one column all the same.
  if (rows.lists.size > 0 || needed.size === 0) needed.add('id')
  for (const list of rows.lists.values()) {
    const counted = list instanceof Error || !list.count ? null : countedBy(list)
    if (counted) needed.add(counted)
  }
  return join(
    [...needed].sort().map((key) => sql`${columnSql(entity.columns[key], key, alias)} AS ${name(key)}`),
  )
}

/** The column of the row above that says how many rows the whole list has. */
function countedBy({ link, where }: ListSelection): string | null {
  return where == null ? (link?.counted ?? null) : null
}

function columnSql(special: Column | undefined, key: string, alias: string): Sql {
  return typeof special === 'function' ? special(alias) : column(alias, key)
}

/**
 * The JSON of one row of `alias`.
 *
 * @param made whether `alias` has columns that are made of others, as a SELECT of {@link columnsSql} does
 */
function rowJson(
  rows: RowSelection,
  alias: string,
  made: boolean,
  level: Level,
  extra: readonly (readonly [string, Sql])[] = [],
): Sql {
  const { dialect } = level
  const read = (key: string): Sql =>
    made ? column(alias, key) : columnSql(rows.entity.columns[key], key, alias)
  const own = [...rows.columns].sort().map((key) => {
    const value = read(key)
    return [key, rows.entity.columns[key] === 'json' ? dialect.json(value) : value] as const
  })
  const related = [...rows.relations].map(([key, { relation, rows: inner }]) => {
    const link = read(relation.kind === 'one' ? relation.key : 'id')
    return [key, relationJson(relation, inner, link, deeper(level))] as const
  })
  const lists = [...rows.lists].flatMap(([key, list]) =>
    list instanceof Error ? [] : [[key, listJson(list, alias, deeper(level))] as const],
  )
  return dialect.object([...own, ...related, ...lists, ...extra])
}

/** @param link the value of the row above that the related rows are found by */
function relationJson(relation: Relation, rows: RowSelection, link: Sql, level: Level): Sql {
  const [x, p] = [`x${level.depth}`, `p${level.depth}`]
  const table = sql`${name(relation.to)} ${name(x)}`
  if (relation.kind === 'one')
    return sql`(SELECT ${rowJson(rows, x, false, level)} FROM ${table} WHERE ${column(x, 'id')} = ${link})`
  return level.dialect.array(
    rowJson(rows, p, true, level),
    sql`(SELECT ${columnsSql(rows, x)} FROM ${table}
      WHERE ${column(x, relation.key)} = ${link} ORDER BY ${raw(relation.order)}) ${name(p)}`,
  )
}

/**
 * What is asked of a list as one JSON object: `page`, `count`, and each facet and timeline under its own key. Where nothing
 * but the page is asked for, its rows alone.
 *
 * @param parent alias of the row that the list hangs on
 */
function listJson(list: ListSelection, parent: string, level: Level): Sql {
  const x = `x${level.depth}`
  const { entity, link } = list
  const counted = countedBy(list)
  const whereOf = (whole: boolean): Sql[] => [
    ...(link ? [link.where(x, parent)] : []),
    ...compileWhere(entity, list.where, x, level.dialect, {
      search: link === null,
      whole: whole && !link,
      byAmount: !whole && list.order.terms[0]?.field === 'NORMALIZED_VALUE',
    }),
  ]
  const rows: Rows = {
    from: link ? link.from(x, parent) : sql`${name(entity.name)} ${name(x)}`,
    where: whereOf(false),
    counted: counted ? column(parent, counted) : null,
    allOf: link || list.where != null ? null : entity.name,
    summedBy: link ? () => null : summedBy(entity, list.where, x, level.dialect),
  }
  const once =
    level.depth === 0 && (link || list.where != null)
      ? foundOnce(list, { ...rows, where: whereOf(true) }, x)
      : null
  const wholeRows: Rows = once?.rows ?? { ...rows, where: whereOf(true) }
  const parts: [string, Sql][] = []
  if (list.page) {
    const page = pageJson(list, list.page, rows, parent, level)
    if (!list.count && list.facets.size === 0 && list.timelines.size === 0) return page
    parts.push(['page', page])
  }
  if (list.count) parts.push(['count', countSql(wholeRows)])
  for (const { field, size } of list.facets.values())
    parts.push([facetKey(field, size), facetJson(entity.facets[field] as FacetKey, size, wholeRows, level)])
  for (const timeline of list.timelines.values())
    parts.push([timelineKey(timeline), timelineJson(timeOf(entity, timeline), timeline, wholeRows, level)])
  const object = level.dialect.object(parts)
  return once ? sql`(WITH ${once.table} SELECT ${object})` : object
}

/** The rows of a page, each cut by the database; in its own order where the page is asked for from the end. */
function pageJson(list: ListSelection, page: RowSelection, rows: Rows, parent: string, level: Level): Sql {
  const [x, p] = [`x${level.depth}`, `p${level.depth}`]
  const { order } = list
  const { dialect } = level
  const placed = list.cursors || list.ends
  if (placed || list.surfaces || level.depth === 0) page.columns.add('id')
  const facts: [string, Sql][] = [
    ...(placed ? order.terms.map(({ key }, index): [string, Sql] => [`k${index}`, key.of(x)]) : []),
    ...(list.shared && list.link?.shared ? [['shared', list.link.shared(x)] as [string, Sql]] : []),
  ]
  const columns = [columnsSql(page, x), ...facts.map(([key, value]) => sql`${value} AS ${name(`:${key}`)}`)]
  const surfaces =
    list.surfaces && list.link?.surfaces
      ? [[':surfaces', dialect.array(sql`s."surface"`, sql`${list.link.surfaces(p, parent)} s`)] as const]
      : []
  const row = rowJson(page, p, true, level, [
    ...facts.map(([key]) => [`:${key}`, sql`${name(p)}.${name(`:${key}`)}`] as const),
    ...surfaces,
  ])
  const from = pageRows(list, rows, x, parent, dialect)
  return dialect.array(row, sql`(SELECT ${join(columns)} FROM ${from}) ${name(p)}`)
}

/** A statement for a list of all that there are: its JSON, as `listJson` has it. */
export function listStatement(list: ListSelection, dialect: ReadDialect): Sql {
  return sql`SELECT ${listJson(list, '', { dialect, depth: 0 })} AS "data"`
}

/** A statement for the rows of some ids, in no order: their JSON as one array. */
export function rowsByIds(rows: RowSelection, ids: unknown, dialect: ReadDialect): Sql {
  rows.columns.add('id')
  const among = dialect.among(column('x0', 'id'), ids)
  return sql`SELECT ${dialect.array(
    rowJson(rows, 'p0', true, { dialect, depth: 0 }),
    sql`(SELECT ${columnsSql(rows, 'x0')} FROM ${name(rows.entity.name)} x0 WHERE ${among}) p0`,
  )} AS "data"`
}
