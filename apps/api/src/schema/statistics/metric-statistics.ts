import { encodeGlobalId } from '../../global-id.js'
import { badInput } from '../../graphql/errors.js'
import { checkedSize, MAX_PAGE_SIZE } from '../../read/page.js'
import { GROUPS, type GroupName, readStatistics, type Statistics } from '../../read/statistics.js'
import { Article } from '../article/article.node.js'
import { builder } from '../builder.js'
import { shownOrNull } from '../common/connection-types.js'
import { whereInput } from '../common/where-input.js'
import { Organization } from '../organization/organization.node.js'

const MetricGroup = builder.enumType('MetricGroup', {
  description: 'What metrics can be grouped by.',
  values: Object.fromEntries(
    Object.entries(GROUPS).map(([name, { description }]) => [
      name,
      { description, value: name as GroupName },
    ]),
  ) as Record<GroupName, { description: string; value: GroupName }>,
})

interface GroupShape extends Statistics {
  readonly groupedBy: readonly GroupName[]
}

interface KeyShape {
  readonly group: GroupName
  readonly value: string | null
}

const MetricGroupKey = builder.objectRef<KeyShape>('MetricGroupKey').implement({
  description: 'What the metrics of a group have in common.',
  fields: (t) => ({
    group: t.field({
      type: MetricGroup,
      description: 'What they are grouped by.',
      resolve: ({ group }) => group,
    }),
    value: t.string({
      nullable: true,
      description:
        'The value that they share, or the global id of the organization or article; null where they have none.',
      resolve: ({ group, value }) =>
        value !== null && (group === 'ORGANIZATION' || group === 'ARTICLE')
          ? encodeGlobalId(group === 'ORGANIZATION' ? 'Organization' : 'Article', value)
          : value,
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'The organization, where they are grouped by it.',
      resolve: async ({ group, value }, _args, { reads }, info) =>
        shownOrNull(
          group === 'ORGANIZATION' && value !== null ? await reads.rows(info, 'Organization')(value) : null,
        ),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article, where they are grouped by it.',
      resolve: async ({ group, value }, _args, { reads }, info) =>
        shownOrNull(group === 'ARTICLE' && value !== null ? await reads.rows(info, 'Article')(value) : null),
    }),
  }),
})

const MetricStatistics = builder.objectRef<GroupShape>('MetricStatistics').implement({
  description: 'Figures over the metrics of one group that have one unit. Of a range, the lower end counts.',
  fields: (t) => ({
    keys: t.field({
      type: [MetricGroupKey],
      description: 'What they have in common, in the order of `groupBy`.',
      resolve: ({ groupedBy, keys }) =>
        groupedBy.map((group, index) => ({ group, value: keys[index] ?? null })),
    }),
    unit: t.exposeString('unit', { description: 'Their unit: figures of two units are never added up.' }),
    count: t.exposeInt('count', { description: 'How many metrics.' }),
    sum: t.expose('sum', {
      type: 'Decimal',
      description:
        'The exact sum. Pages repeat figures and mix totals with parts: judge whether it means something.',
    }),
    min: t.expose('min', { type: 'Decimal', description: 'The least value.' }),
    max: t.expose('max', { type: 'Decimal', description: 'The greatest value.' }),
    average: t.expose('average', { type: 'Decimal', description: 'The average, to ten decimal places.' }),
    median: t.expose('median', {
      type: 'Decimal',
      description: 'The value in the middle; between two, half their sum.',
    }),
  }),
})

const DEFAULT_GROUPS = 20
const STATISTICS_COST = 500

builder.queryField('metricStatistics', (t) =>
  t.field({
    type: [MetricStatistics],
    description:
      'Count, sum, extremes, average and median of metrics by group, always of one unit each; the largest groups first.',
    args: {
      where: t.arg({ type: whereInput('Metric'), description: 'Which metrics; all when nothing is said.' }),
      groupBy: t.arg({ type: [MetricGroup], required: true, description: 'One or two things to group by.' }),
      normalize: t.arg.boolean({
        required: true,
        defaultValue: false,
        description:
          "Converts into the dimension's base unit first: 亩 and 公顷 then make one group. Metrics that convert into nothing are left out.",
      }),
      first: t.arg.int({
        required: true,
        defaultValue: DEFAULT_GROUPS,
        description: `Groups, from 1 to ${MAX_PAGE_SIZE}.`,
      }),
    },
    complexity: ({ first }) => ({
      field: STATISTICS_COST,
      multiplier: Math.min(Math.max(first, 1), MAX_PAGE_SIZE),
    }),
    resolve: async (_, { where, groupBy, normalize, first }, { reads }) => {
      if (groupBy.length < 1 || groupBy.length > 2 || new Set(groupBy).size < groupBy.length)
        throw badInput('BAD_FILTER', 'group by one thing, or by two different ones', ['groupBy'])
      const statistics = await readStatistics(reads, {
        where,
        groupBy,
        normalized: normalize,
        size: checkedSize(first),
      })
      return statistics.map((one) => ({ ...one, groupedBy: groupBy }))
    },
  }),
)
