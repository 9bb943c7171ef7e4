import { useTexts } from '../language/language.js'
import type { Where } from './use-filters.js'

/** With a byte order mark: without one Excel shows Chinese as nonsense. */
const FORMATS = [
  ['CSV', '/export/metrics.csv', { bom: 'on' }],
  ['JSON Lines', '/export/metrics.jsonl', {}],
] as const

/** Links to all figures of the selection as a file, which the service writes while it is read. */
export function Download({ where }: { readonly where: Where }) {
  const say = useTexts()
  return (
    <span className="links">
      {say('download')}{' '}
      {FORMATS.map(([name, path, options]) => (
        <a
          key={name}
          href={`${path}?${new URLSearchParams({ ...options, where: JSON.stringify(where) })}`}
          download
        >
          {name}
        </a>
      ))}
    </span>
  )
}
