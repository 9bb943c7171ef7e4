import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
} from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'
import { compileWhere } from './compile/where.js'
import { entityOf } from './entities/entities.js'
import type { EntityName, Link } from './entity.js'
import { orderOf, SHARED, type SortKeys, type SortTerm } from './order.js'
import { checkedSize, type PageArguments, pageRequest } from './page.js'
import { emptyRows, facetKey, type ListSelection, type RowSelection, timelineKey } from './selection.js'
import type { TimelineRequest } from './timeline.js'

/** What a field of the schema reads, as its extension `reads` says. */
export type FieldReads =
  /** Columns of the row that it is a field of. A field that shows a column as it is needs not say so. */
  | { readonly columns: readonly string[] }
  /** What hangs on the row, by the name of the entity's relation. */
  | { readonly relation: string }
  | { readonly list: ListSource }
  /** Fields of a list, of its edges and of its facets. */
  | { readonly part: ListPart }
  | { readonly facet: string }

export type ListPart =
  | 'nodes'
  | 'edges'
  | 'pageInfo'
  | 'totalCount'
  | 'facets'
  | 'timeline'
  | 'cursor'
  | 'node'
  | 'shared'
  | 'surfaces'

/** Which rows a list has, and in which order by default. */
export interface ListSource {
  readonly entity: EntityName
  readonly link: Link | null
  readonly order: readonly SortTerm[]
}

export interface ListArguments extends PageArguments {
  readonly where?: unknown
  readonly orderBy?: readonly SortTerm[] | null | undefined
}

/** The parts of GraphQL's info that a selection is made of. */
type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>

/**
 * Keys of the answer from the operation down, without list positions. Rows of one list are reached in several ways
 * (nodes, edges): what hangs on them is kept by the way.
 */
type Place = readonly string[]

/** How many steps tell one way to a row from another: the list's field, the edge's, and the field itself. */
const STEPS = 3

type Path = GraphQLResolveInfo['path']

/** Keys of paths that are the same object for every row. */
const KEPT_KEYS = new WeakMap<Path, string>()

/** Makes the key of a path once, which is used for every row of a list. */
export function keepKeyAt(path: Path): void {
  KEPT_KEYS.set(path, keyAt(path))
}

/** The key of a row's relation or list for the field at `path`. */
export function keyAt(path: Path): string {
  const kept = KEPT_KEYS.get(path)
  if (kept !== undefined) return kept
  let key = ''
  let steps = 0
  for (let at: Path | undefined = path; at && steps < STEPS; at = at.prev)
    if (typeof at.key === 'string') {
      key = steps === 0 ? at.key : `${at.key}.${key}`
      steps++
    }
  return key
}

const keyOf = (place: Place): string => place.slice(-STEPS).join('.')

export function placeOf(path: Path): string[] {
  const keys: string[] = []
  for (let at: Path | undefined = path; at; at = at.prev) if (typeof at.key === 'string') keys.unshift(at.key)
  return keys
}

/** The list that `info`'s field is asked for. */
export function selectList(info: GraphQLResolveInfo, source: ListSource): ListSelection {
  const [node] = info.fieldNodes as [FieldNode]
  const field = info.parentType.getFields()[info.fieldName] as Field
  const list = emptyList(source, getArgumentValues(field, node, info.variableValues))
  addListFields(info, list, listTypeOf(field), info.fieldNodes, placeOf(info.path))
  return list
}

/** A list of which only ids and cursors are asked, whatever the field's own selection is. */
export function selectIds(source: ListSource, args: ListArguments): ListSelection {
  const list = emptyList(source, args)
  return { ...list, page: emptyRows(list.entity), ends: true, cursors: true }
}

/** The rows that `info`'s field leads to, which may be of an interface that `entity` has. */
export function selectRows(info: GraphQLResolveInfo, entity: EntityName): RowSelection {
  const rows = emptyRows(entityOf(entity))
  const type = info.schema.getType(entity) as GraphQLObjectType
  addRowFields(info, rows, type, info.fieldNodes, placeOf(info.path))
  return rows
}

type Field = ReturnType<GraphQLObjectType['getFields']>[string]

const listTypeOf = (field: Field): GraphQLObjectType => getNamedType(field.type) as GraphQLObjectType

function collect(
  { schema, fragments, variableValues }: Info,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Map<string, FieldNode[]> {
  return collectSubfields(schema, fragments, variableValues, type, [...nodes]) as Map<string, FieldNode[]>
}

function addRowFields(
  info: Info,
  rows: RowSelection,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  place: Place,
): void {
  for (const [key, inner] of collect(info, type, nodes)) {
    const [first] = inner as [FieldNode]
    const field = type.getFields()[first.name.value]
    if (!field) continue
    const at = [...place, key]
    const reads = readsOf(field)
    if (reads && 'columns' in reads) for (const column of reads.columns) rows.columns.add(column)
    if (reads && 'relation' in reads) addRelation(info, rows, reads.relation, field, inner, at)
    if (reads && 'list' in reads) addList(info, rows, reads.list, field, inner, at)
  }
}

/** A field that shows a column of its row as it is reads that column; so does a global id, whose field the library adds. */
function readsOf({ name, extensions }: Field): FieldReads | undefined {
  if (name === 'id') return { columns: ['id'] }
  const { reads, pothosExposedField: column } = extensions as {
    reads?: FieldReads
    pothosExposedField?: string
  }
  return reads ?? (column === undefined ? undefined : { columns: [column] })
}

function addRelation(
  info: Info,
  rows: RowSelection,
  name: string,
  field: Field,
  nodes: readonly FieldNode[],
  place: Place,
): void {
  const relation = rows.entity.relations[name]
  if (!relation) throw new RangeError(`${rows.entity.name} has no relation ${name}`)
  const key = keyOf(place)
  const inner = rows.relations.get(key)?.rows ?? emptyRows(entityOf(relation.to))
  rows.relations.set(key, { relation, rows: inner })
  addRowFields(info, inner, getNamedType(field.type) as GraphQLObjectType, nodes, place)
}

function addList(
  info: Info,
  rows: RowSelection,
  source: ListSource,
  field: Field,
  nodes: readonly FieldNode[],
  place: Place,
): void {
  try {
    const list = emptyList(source, getArgumentValues(field, nodes[0] as FieldNode, info.variableValues))
    addListFields(info, list, listTypeOf(field), nodes, place)
    rows.lists.set(keyOf(place), list)
  } catch (error) {
    // The field itself throws it, at each row: the rest of the answer stands.
    rows.lists.set(keyOf(place), error as Error)
  }
}

/** @throws GraphQLError BAD_ORDER, BAD_PAGE, BAD_CURSOR, BAD_FILTER, BAD_ID */
function emptyList({ entity: name, link, order: fallback }: ListSource, args: ListArguments): ListSelection {
  const entity = entityOf(name)
  const order = orderOf(name, keysOf(entity.orders, link), args.orderBy, fallback)
  const request = pageRequest(args, order)
  compileWhere(entity, args.where, 'x')
  return {
    entity,
    link,
    where: args.where,
    order,
    request,
    page: null,
    ends: false,
    cursors: false,
    shared: false,
    surfaces: false,
    count: false,
    facets: new Map(),
    timelines: new Map(),
  }
}

function keysOf(orders: SortKeys, link: Link | null): SortKeys {
  const shared = link?.shared
  return shared
    ? {
        ...orders,
        [SHARED]: { description: 'What parent and row have in common.', type: 'number', of: shared },
      }
    : orders
}

function addListFields(
  info: Info,
  list: ListSelection,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  place: Place,
): void {
  for (const [key, inner] of collect(info, type, nodes)) {
    const [first] = inner as [FieldNode]
    const field = type.getFields()[first.name.value]
    const reads = field && readsOf(field)
    if (field && reads && 'part' in reads) addPart(info, list, reads.part, field, inner, [...place, key])
    if (field && reads && 'facet' in reads) addFacet(info, list, reads.facet, field, first)
  }
}

function addPart(
  info: Info,
  list: ListSelection,
  part: ListPart,
  field: Field,
  nodes: readonly FieldNode[],
  place: Place,
): void {
  const type = getNamedType(field.type) as GraphQLObjectType
  if (PAGE_PARTS.has(part)) list.page ??= emptyRows(list.entity)
  if (list.page && (part === 'nodes' || part === 'node')) addRowFields(info, list.page, type, nodes, place)
  if (part === 'edges' || part === 'facets') addListFields(info, list, type, nodes, place)
  if (part === 'timeline')
    addTimeline(list, getArgumentValues(field, nodes[0] as FieldNode, info.variableValues))
  const asked = FLAGS[part]
  if (asked) list[asked] = true
}

const PAGE_PARTS: ReadonlySet<ListPart> = new Set(['nodes', 'edges', 'node', 'pageInfo'])

const FLAGS: { readonly [Part in ListPart]?: 'ends' | 'count' | 'cursors' | 'shared' | 'surfaces' } = {
  pageInfo: 'ends',
  totalCount: 'count',
  cursor: 'cursors',
  shared: 'shared',
  surfaces: 'surfaces',
}

function addTimeline(
  list: ListSelection,
  { interval = 'MONTH', by = 'PUBLISHED', from = null, to = null }: Partial<TimelineRequest>,
): void {
  const timeline = { interval, by, from, to }
  list.timelines.set(timelineKey(timeline), timeline)
}

function addFacet(info: Info, list: ListSelection, facet: string, field: Field, node: FieldNode): void {
  const { first } = getArgumentValues(field, node, info.variableValues) as { first: number }
  try {
    list.facets.set(facetKey(facet, first), { field: facet, size: checkedSize(first) })
  } catch {
    // Its field checks the size again, and says so.
  }
}
