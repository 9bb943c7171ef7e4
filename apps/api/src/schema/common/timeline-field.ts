import type { List } from '../../read/list.js'
import type { TimelinePoint } from '../../read/timeline.js'
import { builder, type Types } from '../builder.js'
import { part } from './reads.js'

const TIMELINE_COST = 10

const TimelineInterval = builder.enumType('TimelineInterval', {
  description: 'How long each period of a timeline is.',
  values: {
    DAY: { description: 'A day: 2024-03-08.' },
    MONTH: { description: 'A month: 2024-03.' },
    YEAR: { description: 'A year: 2024.' },
  } as const,
})

const Point = builder.objectRef<TimelinePoint>('TimelinePoint').implement({
  description: 'How many rows of a connection fall into one period.',
  fields: (t) => ({
    period: t.exposeString('period', { description: '2024, 2024-03 or 2024-03-08.' }),
    count: t.exposeInt('count', { description: 'Rows whose document was published then; 0 where none was.' }),
  }),
})

export function timelineField(t: PothosSchemaTypes.ObjectFieldBuilder<Types, List>) {
  return t.field({
    type: [Point],
    description:
      'How all of them, whatever the page, spread over time, without gaps. Rows of unknown date are in none; `facets.months` counts them.',
    args: {
      interval: t.arg({
        type: TimelineInterval,
        required: true,
        defaultValue: 'MONTH',
        description: 'How long each period is.',
      }),
      from: t.arg({ type: 'Date', description: 'First day; that of the first row when nothing is said.' }),
      to: t.arg({ type: 'Date', description: 'Last day; that of the last row when nothing is said.' }),
    },
    complexity: { field: TIMELINE_COST, multiplier: 1 },
    extensions: part({ part: 'timeline' }),
    resolve: (list, { interval, from, to }) =>
      list.timeline({ interval, from: from ?? null, to: to ?? null }),
  })
}
