import { badInput } from '../errors.js'
import { groupBy } from './group-by.js'
import { GROUPS, type GroupName } from './metric-groups.js'
import { periodsBetween } from './periods.js'
import type { Statistics } from './statistics-groups.js'

/** More than any chart draws. */
const MAX_GROUPS = 10_000

/**
 * Adds a group without metrics for every period from the first to the last in which there are some, beside each of the
 * other keys, so that a chart has no gaps.
 *
 * @throws GraphQLError BAD_FILTER where no group is of a time, BAD_PAGE
 */
export function groupsWithoutGaps(
  groups: readonly Statistics[],
  groupedBy: readonly GroupName[],
): Statistics[] {
  const at = groupedBy.findIndex((group) => GROUPS[group].interval)
  const interval = GROUPS[groupedBy[at] ?? 'UNIT'].interval
  if (!interval)
    throw badInput('BAD_FILTER', 'only groups of a month, quarter or year have gaps to be filled', ['fill'])
  const periods = groups.flatMap(({ keys }) => keys[at] ?? []).sort()
  const filled = [...groups]
  const lines = groupBy(groups, ({ keys, unit }) => JSON.stringify([keys.with(at, null), unit]))
  for (const line of lines.values()) {
    const [{ keys, unit }] = line as [Statistics]
    const there = new Set(line.map((group) => group.keys[at]))
    for (const period of periodsBetween(periods[0] ?? '', periods.at(-1) ?? '', interval)) {
      if (there.has(period)) continue
      if (filled.length === MAX_GROUPS)
        throw badInput('BAD_PAGE', `filled, these are more than ${MAX_GROUPS} groups: ask for fewer`, [
          'fill',
        ])
      filled.push({ ...EMPTY, keys: keys.with(at, period), unit })
    }
  }
  return filled
}

const EMPTY = { count: 0, sum: '0', average: null, spread: { min: null, max: null, median: null } }
