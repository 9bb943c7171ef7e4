import { useTexts } from '../language/language.js'
import type { TEXTS } from '../language/texts.js'

interface FacetChipsProps {
  readonly label: keyof typeof TEXTS
  readonly buckets: readonly { readonly value: string | null; readonly count: number }[]
  readonly field: readonly [value: string, change: (value: string) => void]
  /** What a value is called; itself by default. */
  name?(value: string): string
}

/** The most frequent values of what is listed: a click keeps those of one, a second takes that back. */
export function FacetChips({ label, buckets, field: [chosen, change], name = itself }: FacetChipsProps) {
  const say = useTexts()
  const found = buckets.flatMap(({ value, count }) => (value ? [{ value, count }] : []))
  // what is chosen can be taken back where nothing has it, too
  const known =
    chosen === '' || found.some(({ value }) => value === chosen)
      ? found
      : [{ value: chosen, count: 0 }, ...found]
  if (known.length < 2 && chosen === '') return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className="chips" role="group" aria-label={say(label)}>
      <span className="quiet">{say(label)}</span>
      {known.map(({ value, count }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => change(value === chosen ? '' : value)}
        >
          {name(value)} <small>{count}</small>
        </button>
      ))}
    </div>
  )
}

function itself(value: string): string {
  return value
}
