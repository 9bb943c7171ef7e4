import type { Entity } from '../../read/entity.js'
import type { List } from '../../read/list.js'
import type { TimelinePoint } from '../../read/timeline.js'
import { builder, type Types } from '../builder.js'
import { TIMELINE_COST } from './connection-cost.js'
import { part } from './reads.js'

const TimelineInterval = builder.enumType('TimelineInterval', {
  description: 'How long each period of a timeline is.',
  values: {
    DAY: { description: 'A day: 2024-03-08.' },
    MONTH: { description: 'A month: 2024-03.' },
    QUARTER: { description: 'A quarter: 2024-Q1.' },
    YEAR: { description: 'A year: 2024.' },
  } as const,
})

const Point = builder.objectRef<TimelinePoint>('TimelinePoint').implement({
  description: 'How many rows of a connection fall into one period.',
  fields: (t) => ({
    period: t.exposeString('period', { description: '2024, 2024-Q1, 2024-03 or 2024-03-08.' }),
    count: t.exposeInt('count', { description: 'Rows of that time; 0 where there are none.' }),
  }),
})

/** The enum of an entity's times; null where there is no choice. */
function timeEnum({ name, times = {} }: Entity) {
  if (Object.keys(times).length < 2) return null
  return builder.enumType(`${name}Time`, {
    description: `By which time ${name}s are counted.`,
    values: Object.fromEntries(
      Object.entries(times).map(([key, { description }]) => [key, { description, value: key }]),
    ),
  })
}

export function timelineField(t: PothosSchemaTypes.ObjectFieldBuilder<Types, List>, entity: Entity) {
  const [usual = ''] = Object.keys(entity.times ?? {})
  const choice = timeEnum(entity)
  return t.field({
    type: [Point],
    description:
      'How many of all of them, on every page of the list, fall into each period, without gaps. Rows of unknown time are in none; `facets` counts them.',
    args: {
      interval: t.arg({
        type: TimelineInterval,
        required: true,
        defaultValue: 'MONTH',
        description: 'How long each period is.',
      }),
      ...(choice && {
        by: t.arg({ type: choice, required: true, defaultValue: usual, description: 'Which time counts.' }),
      }),
      from: t.arg({ type: 'Date', description: 'First day; that of the first row by default.' }),
      to: t.arg({ type: 'Date', description: 'Last day; that of the last row by default.' }),
    },
    complexity: { field: TIMELINE_COST, multiplier: 1 },
    extensions: part({ part: 'timeline' }),
    resolve: (list, { interval, by = usual, from, to }) =>
      list.timeline({ interval, by, from: from ?? null, to: to ?? null }),
  })
}
