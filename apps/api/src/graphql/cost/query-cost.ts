import type { FieldComplexity } from '@pothos/plugin-complexity'
import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { filterCost } from './filter-cost.js'

interface CostedField {
  /** Under which the answer holds it. */
  readonly key: string
  /** What it costs once, without what is selected below it. */
  readonly own: number
  readonly selection: CostedSelection | null
  readonly requested: number
}

/** What a selection may cost: a graph, for a fragment that is spread twice is looked at once. */
export interface CostedSelection {
  readonly fields: readonly CostedField[]
  readonly spreads: readonly CostedSelection[]
  readonly requested: number
  /** How often a connection's rows are read again for what is selected: once for each count, facet and timeline. */
  readonly rereads: number
}

export type Operation = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>

/**
 * What an operation may cost at most: each field one, expensive fields more, a connection as many times its selection as its
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
  // One wrong value is enough to know that there is no cost; each that is told costs a look at all the others.
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
    maxErrors: 1,
  })
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

/** What one can ask an operation's cost with. Variables are coerced. */
interface CostingOptions {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
}

/** @throws GraphQLError where an argument's value cannot be known */
export function costedOperation({
  schema,
  operation,
  fragments,
  variables,
}: CostingOptions): CostedSelection {
  const root = schema.getRootType(operation.operation)
  if (!root) throw new RangeError(`the schema has no ${operation.operation}`)
  return new Costing(schema, fragments, variables).selection(operation.selectionSet, root)
}

/** What of an operation an answer really holds, each field as often as it is there; never more than was requested. */
export function actualCost(operation: CostedSelection, data: unknown): number {
  return Math.min(held(operation, data), operation.requested)
}

function held(selection: CostedSelection, data: unknown): number {
  if (data === null || typeof data !== 'object') return 0
  if (Array.isArray(data)) return data.reduce<number>((before, item) => before + held(selection, item), 0)
  let cost = 0
  for (const { key, own, selection: below } of selection.fields) {
    const value = (data as Readonly<Record<string, unknown>>)[key]
    if (value !== undefined) cost += below ? own + held(below, value) : own
  }
  for (const spread of selection.spreads) cost += held(spread, data)
  return cost
}

class Costing {
  readonly #selections = new Map<SelectionSetNode, Map<GraphQLNamedType, CostedSelection>>()
  readonly #filters = new Map<unknown, number>()

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  selection(set: SelectionSetNode, type: GraphQLNamedType): CostedSelection {
    const byType = this.#selections.get(set) ?? new Map<GraphQLNamedType, CostedSelection>()
    this.#selections.set(set, byType)
    const known = byType.get(type)
    if (known) return known
    const fields: CostedField[] = []
    const spreads: CostedSelection[] = []
    let rereads = 0
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const { field, again } = this.#field(node, type)
        fields.push(field)
        rereads += again
      } else spreads.push(this.#spread(node, type))
    }
    const selection = {
      fields,
      spreads,
      requested: sum(fields) + sum(spreads),
      rereads: spreads.reduce((before, spread) => before + spread.rereads, rereads),
    }
    byType.set(type, selection)
    return selection
  }

  #spread(node: Exclude<SelectionNode, FieldNode>, type: GraphQLNamedType): CostedSelection {
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value) : node
    if (!fragment) return NOTHING
    const condition = fragment.typeCondition?.name.value
    return this.selection(fragment.selectionSet, (condition && this.schema.getType(condition)) || type)
  }

  #field(node: FieldNode, parent: GraphQLNamedType): { field: CostedField; again: number } {
    const key = (node.alias ?? node.name).value
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    // __typename, __schema: their depth and lists are fenced.
    if (!definition) return { field: { key, own: 1, selection: null, requested: 1 }, again: 0 }
    const { cost, multiplier, filter } = this.#costOf(definition, node)
    const selection = node.selectionSet
      ? this.selection(node.selectionSet, getNamedType(definition.type))
      : null
    const own = cost + filter * (1 + (selection?.rereads ?? 0))
    const requested = own + multiplier * (selection?.requested ?? 0)
    const below = takesFilter(definition) ? 0 : (selection?.rereads ?? 0)
    return { field: { key, own, selection, requested }, again: below + (rereads(parent, definition) ? 1 : 0) }
  }

  #costOf(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ): { cost: number; multiplier: number; filter: number } {
    const declared = field.extensions.complexity as FieldComplexity<unknown, unknown> | undefined
    const needed = typeof declared === 'function' || takesFilter(field)
    const args = needed ? getArgumentValues(field, node, this.variables) : {}
    const complexity = typeof declared === 'function' ? declared(args, {}, field) : declared
    const { field: cost = 1, multiplier = 1 } =
      typeof complexity === 'number' ? { field: complexity } : (complexity ?? {})
    return { cost, multiplier: Math.max(multiplier, 0), filter: this.#filter(field, args.where) }
  }

  /** A variable's value is looked at once, however many fields use it. */
  #filter(field: GraphQLField<unknown, unknown>, where: unknown): number {
    const type = field.args.find(({ name }) => name === 'where')?.type
    if (where == null || !type) return 0
    const cost = this.#filters.get(where) ?? filterCost(where, type)
    this.#filters.set(where, cost)
    return cost
  }
}

const NOTHING: CostedSelection = { fields: [], spreads: [], requested: 0, rereads: 0 }

function sum(parts: readonly { readonly requested: number }[]): number {
  return parts.reduce((before, { requested }) => before + requested, 0)
}

function takesFilter({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'where')
}

/** Whether a field reads all of a connection's rows again: its count, its timeline, and each of its facets. */
function rereads(parent: GraphQLNamedType, { name, type }: GraphQLField<unknown, unknown>): boolean {
  if (name === 'totalCount' || name === 'timeline') return true
  return parent.name.endsWith('Facets') && isListType(isNonNullType(type) ? type.ofType : type)
}
