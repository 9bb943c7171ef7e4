import { useTexts } from '../language/language.js'
import { SearchBox } from '../layout/search-box.js'
import { SORTS, type useFilters } from './use-filters.js'

const WORDS = ['indicator', 'unit', 'owner', 'region', 'newspaper'] as const
const DAYS = ['from', 'to'] as const
const CHANGES = ['INCREASE', 'DECREASE'] as const

export function FigureFilters({ filters: { fields } }: { readonly filters: ReturnType<typeof useFilters> }) {
  const say = useTexts()
  return (
    <search className="filters">
      {WORDS.map((name) => (
        <SearchBox key={name} label={say(name)} value={fields[name][0]} change={fields[name][1]} />
      ))}
      {DAYS.map((name) => (
        <label key={name} className="field">
          {say(name)}
          <input
            type="date"
            value={fields[name][0]}
            onChange={({ target }) => fields[name][1](target.value)}
          />
        </label>
      ))}
      <Choice
        label={say('change')}
        field={fields.change}
        options={[['', say('any')], ...CHANGES.map((name) => [name, say(`change_${name}`)] as const)]}
      />
      <Choice
        label={say('sortBy')}
        field={fields.sort}
        options={SORTS.map((name) => [name === 'VALUE' ? '' : name, say(`sort_${name}`)] as const)}
      />
    </search>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly field: readonly [value: string, change: (value: string) => void]
  readonly options: readonly (readonly [value: string, label: string])[]
}

function Choice({ label, field: [value, change], options }: ChoiceProps) {
  return (
    <label className="field">
      {label}
      <select value={value} onChange={({ target }) => change(target.value)}>
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
