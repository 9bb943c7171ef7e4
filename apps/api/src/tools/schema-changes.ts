import { type Change, CriticalityLevel } from '@graphql-inspector/core'

/**
 * What breaks clients and no line of the changelog's unreleased part tells as **Breaking**: a line tells it that names the
 * type, or the field or value of it.
 */
export function untold(changes: readonly Change[], changelog: string): string[] {
  const [, unreleased = ''] = changelog.split(/^## /m)
  const told = unreleased
    .split(/^- /m)
    .filter((line) => line.startsWith('**Breaking:**'))
    .join('\n')
  const isTold = (path: string): boolean => path.split('.').some((name) => told.includes(`\`${name}\``))
  return [
    ...new Set(
      changes.flatMap(({ criticality, path = '' }) =>
        criticality.level === CriticalityLevel.Breaking && !isTold(path) ? [path] : [],
      ),
    ),
  ]
}
