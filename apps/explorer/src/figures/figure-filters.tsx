import { useTexts } from '../language/language.js'
import { DIMENSIONS } from '../language/texts.js'
import { Choice } from '../layout/choice.js'
import { SearchBox } from '../layout/search-box.js'
import { type Filters, SORTS } from './use-filters.js'

const WORDS = ['indicator', 'sentence', 'article', 'page', 'owner', 'region', 'newspaper', 'unit'] as const
const DAYS = ['from', 'to'] as const
const CHANGES = ['INCREASE', 'DECREASE'] as const

export function FigureFilters({ filters: { fields } }: { readonly filters: Filters }) {
  const say = useTexts()
  return (
    <search className="filters">
      {WORDS.map((name) => (
        <SearchBox
          key={name}
          label={say(name)}
          hint={say(`hint_${name}`)}
          value={fields[name][0]}
          change={fields[name][1]}
        />
      ))}
      <Choice
        label={say('dimension')}
        field={fields.dimension}
        options={[['', say('any')], ...DIMENSIONS.map((name) => [name, say(`dimension_${name}`)] as const)]}
      />
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
