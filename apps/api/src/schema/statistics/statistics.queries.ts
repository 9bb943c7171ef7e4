import { badInput } from '../../errors.js'
import type { GroupName } from '../../read/metric-groups.js'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../read/page.js'
import type { Reads } from '../../read/reads.js'
import { readSpreads, readStatistics, type StatisticsRequest } from '../../read/statistics.js'
import { groupsWithoutGaps } from '../../read/statistics-gaps.js'
import type { Statistics } from '../../read/statistics-groups.js'
import {
  ordersBySpread,
  type StatisticsPage,
  type StatisticsTerm,
  statisticsPages,
} from '../../read/statistics-page.js'
import { builder } from '../builder.js'
import { connectionCost } from '../common/connection-cost.js'
import { Nulls, WHICH_END } from '../common/order-input.js'
import { whereInput } from '../common/where-input.js'
import { type GroupShape, MetricGroup, MetricStatistics } from './metric-statistics.js'

const OrderField = builder.enumType('MetricStatisticsOrderField', {
  description: 'What groups can be ordered by. Figures of two units compare by their digits alone.',
  values: {
    COUNT: { description: 'How many metrics.' },
    SUM: { description: 'The sum.' },
    MIN: { description: 'The least value.' },
    MAX: { description: 'The greatest value.' },
    AVERAGE: { description: 'The average.' },
    MEDIAN: { description: 'The median.' },
    KEYS: { description: 'The keys, in the order of `groupBy`: of a time, the earliest first.' },
  } as const,
})

const Order = builder.inputRef<StatisticsTerm>('MetricStatisticsOrder').implement({
  description: 'A sort key and its direction. Ties are broken by the keys, so every order is unique.',
  fields: (t) => ({
    field: t.field({ type: OrderField, required: true, description: 'The sort key.' }),
    direction: t.field(WHICH_END),
    nulls: t.field({
      type: Nulls,
      description:
        'Where groups without the key or the figure come. By default first when ascending and last when descending.',
    }),
  }),
})

interface PageShape {
  readonly page: StatisticsPage
  readonly groups: readonly GroupShape[]
}

const Edge = builder
  .objectRef<{ readonly page: StatisticsPage; readonly group: GroupShape }>('MetricStatisticsEdge')
  .implement({
    description: 'One group of a connection, with its place in the order.',
    fields: (t) => ({
      cursor: t.string({
        description: 'Place in the order: pass it as `after` or `before`.',
        resolve: ({ page, group }) => page.cursorOf(group.statistics),
      }),
      node: t.field({ type: MetricStatistics, description: 'The group.', resolve: ({ group }) => group }),
    }),
  })

const Connection = builder.objectRef<PageShape>('MetricStatisticsConnection').implement({
  description: 'A page of groups, and how many there are in all.',
  fields: (t) => ({
    edges: t.field({
      type: [Edge],
      description: 'The groups on this page, each with its cursor.',
      resolve: ({ page, groups }) => groups.map((group) => ({ page, group })),
    }),
    nodes: t.field({
      type: [MetricStatistics],
      description: 'The groups on this page, without cursors.',
      resolve: ({ groups }) => [...groups],
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Where the page lies.',
      resolve: ({ page, groups }) => ({
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: groups[0] ? page.cursorOf(groups[0].statistics) : null,
        endCursor: groups.length > 0 ? page.cursorOf((groups.at(-1) as GroupShape).statistics) : null,
      }),
    }),
    totalCount: t.int({
      description: 'How many groups there are on all pages of the list.',
      resolve: ({ page }) => page.totalCount,
    }),
  }),
})

const STATISTICS_COST = 500
const MAX_KEYS = 3

interface Request {
  readonly where?: unknown
  readonly groupBy: readonly GroupName[]
  readonly normalize: boolean
  readonly fill: boolean
  readonly orderBy?: readonly StatisticsTerm[] | null | undefined
}

builder.queryField('metricStatistics', (t) =>
  t.field({
    type: Connection,
    description:
      'Count, sum, extremes, average and median of metrics by group, always of one unit each; the largest groups first by default.',
    args: {
      where: t.arg({ type: whereInput('Metric'), description: 'Which metrics; all by default.' }),
      groupBy: t.arg({
        type: [MetricGroup],
        required: true,
        description: `What to group by: from one thing to ${MAX_KEYS}.`,
      }),
      normalize: t.arg.boolean({
        required: true,
        defaultValue: false,
        description:
          "Converts into the dimension's base unit first: 亩 and 公顷 then make one group. Metrics that convert into nothing are left out.",
      }),
      fill: t.arg.boolean({
        required: true,
        defaultValue: false,
        description:
          'Adds groups without metrics, so that no month, quarter or year is missing between the first and the last.',
      }),
      first: t.arg.int({
        description: `Size of the page from the start, 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} by default.`,
      }),
      after: t.arg.string({ description: 'Only what comes after this cursor.' }),
      last: t.arg.int({ description: `Size of the page from the end, 1 to ${MAX_PAGE_SIZE}.` }),
      before: t.arg.string({ description: 'Only what comes before this cursor.' }),
      orderBy: t.arg({ type: [Order], description: 'In which order; the first key counts most.' }),
    },
    complexity: (args) => ({ ...connectionCost(args), field: STATISTICS_COST }),
    resolve: async (_, args, { reads }) => {
      const pageOf = statisticsPages(args, args.groupBy)
      const page = await pageOf(await groupsOf(reads, args))
      const spreads = once(() => readSpreads(reads, requestOf(args), page.groups))
      return {
        page,
        groups: page.groups.map((statistics) => ({
          statistics,
          groupedBy: args.groupBy,
          spread: async () => statistics.spread ?? (await spreads())(statistics),
        })),
      }
    },
  }),
)

const requestOf = ({ where, groupBy, normalize }: Request): StatisticsRequest => ({
  where,
  groupBy,
  normalized: normalize,
})

async function groupsOf(reads: Reads, args: Request): Promise<Statistics[]> {
  const { groupBy, fill, orderBy } = args
  if (groupBy.length < 1 || groupBy.length > MAX_KEYS || new Set(groupBy).size < groupBy.length)
    throw badInput('BAD_FILTER', `group by one to ${MAX_KEYS} different things`, ['groupBy'])
  const groups = await readStatistics(reads, requestOf(args), ordersBySpread(orderBy))
  return fill ? groupsWithoutGaps(groups, groupBy) : groups
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
