import { encodeGlobalId } from '../../global-id.js'
import { GROUPS, type GroupName } from '../../read/metric-groups.js'
import type { Spread, Statistics } from '../../read/statistics-groups.js'
import { Article } from '../article/article.node.js'
import { builder } from '../builder.js'
import { shownOrNull } from '../common/rows.js'
import { Organization } from '../organization/organization.node.js'

export const MetricGroup = builder.enumType('MetricGroup', {
  description: 'What metrics can be grouped by.',
  values: Object.fromEntries(
    Object.entries(GROUPS).map(([name, { description }]) => [
      name,
      { description, value: name as GroupName },
    ]),
  ) as Record<GroupName, { description: string; value: GroupName }>,
})

export interface GroupShape {
  readonly statistics: Statistics
  /** Read with those of the other groups of the page when the first is asked for. */
  readonly spread: () => Promise<Spread | null>
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

export const MetricStatistics = builder.objectRef<GroupShape>('MetricStatistics').implement({
  description: 'Figures over the metrics of one group that have one unit. Of a range, the lower end counts.',
  fields: (t) => ({
    keys: t.field({
      type: [MetricGroupKey],
      description: 'What they have in common, in the order of `groupBy`.',
      resolve: ({ groupedBy, statistics: { keys } }) =>
        groupedBy.map((group, index) => ({ group, value: keys[index] ?? null })),
    }),
    key: t.field({
      type: MetricGroupKey,
      nullable: true,
      description: 'One of these keys; null where they are not grouped by it.',
      args: { of: t.arg({ type: MetricGroup, required: true, description: 'Which one.' }) },
      resolve: ({ groupedBy, statistics: { keys } }, { of }) => {
        const index = groupedBy.indexOf(of)
        return index < 0 ? null : { group: of, value: keys[index] ?? null }
      },
    }),
    unit: t.string({
      description: 'Their unit: figures of two units are never added up.',
      resolve: ({ statistics }) => statistics.unit,
    }),
    count: t.int({ description: 'How many metrics.', resolve: ({ statistics }) => statistics.count }),
    sum: t.field({
      type: 'Decimal',
      description:
        'The exact sum. Pages repeat figures and mix totals with parts: judge whether it means something.',
      resolve: ({ statistics }) => statistics.sum,
    }),
    min: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The least value; like the three below null in a group that only fills a gap.',
      resolve: async ({ spread }) => (await spread())?.min ?? null,
    }),
    max: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The greatest value.',
      resolve: async ({ spread }) => (await spread())?.max ?? null,
    }),
    average: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The average, to ten decimal places.',
      resolve: ({ statistics }) => statistics.average,
    }),
    median: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The value in the middle; between two, half their sum.',
      resolve: async ({ spread }) => (await spread())?.median ?? null,
    }),
  }),
})
