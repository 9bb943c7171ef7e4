import { useTexts } from '../language/language.js'
import type { TEXTS } from '../language/texts.js'

interface Bucket {
  readonly value: string | null
  readonly count: number
}

interface FacetChipsProps {
  readonly label: keyof typeof TEXTS
  readonly buckets: readonly Bucket[]
  /** The same without the filter by this field, once that is known: values that one can change to. */
  readonly others?: readonly Bucket[] | undefined
  readonly field: readonly [value: string, change: (value: string) => void]
  /** What a value is called; itself by default. */
  name?(value: string): string
}

/** The most frequent values of what is listed: a click keeps those of one, a second takes that back, one on another changes it. */
export function FacetChips({
  label,
  buckets,
  others,
  field: [chosen, change],
  name = itself,
}: FacetChipsProps) {
  const say = useTexts()
  const found = (others ?? buckets).flatMap(({ value, count }) => (value ? [{ value, count }] : []))
  // what is chosen can be taken back where nothing has it, too
  const count = buckets.find(({ value }) => value === chosen)?.count ?? 0
  const known =
    chosen === '' || found.some(({ value }) => value === chosen)
      ? found
      : [{ value: chosen, count }, ...found]
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
