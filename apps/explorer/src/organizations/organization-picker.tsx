import { useState } from 'react'
import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { useTypeName } from '../language/names.js'
import { Answered } from '../layout/answered.js'
import { SearchBox } from '../layout/search-box.js'
import { ShowQuery } from '../layout/show-query.js'
import { useDelayed } from '../layout/use-delayed.js'
import { Suggest } from './organizations.operations.js'

export interface Chosen {
  readonly id: string
  readonly name: string
}

interface OrganizationPickerProps {
  readonly label: string
  /** The id of one that is not offered. */
  readonly except: string
  readonly chosen: Chosen | null
  choose(organization: Chosen): void
}

/** Chooses an organization by what one types of its name, among those that the API suggests while one types. */
export function OrganizationPicker({ label, except, chosen, choose }: OrganizationPickerProps) {
  const say = useTexts()
  const [words, setWords] = useState('')
  const prefix = useDelayed(words.trim())
  return (
    <fieldset className="stack">
      <legend>{label}</legend>
      <SearchBox label={say('searchOrganizations')} value={words} change={setWords} />
      {prefix !== '' && <Offered prefix={prefix} except={except} chosen={chosen} choose={choose} />}
    </fieldset>
  )
}

interface OfferedProps extends Omit<OrganizationPickerProps, 'label'> {
  readonly prefix: string
}

function Offered({ prefix, except, chosen, choose }: OfferedProps) {
  const say = useTexts()
  const typeName = useTypeName()
  const variables = { prefix }
  return (
    <Answered response={useQuery({ query: Suggest, variables })}>
      {({ suggestOrganizations }) => {
        const offered = suggestOrganizations.filter(({ organization }) => organization.id !== except)
        return (
          <>
            <div className="toolbar">
              <span role="status">
                {offered.length === 0 ? say('nothingFound') : say('suggestedOrganizations', offered.length)}
              </span>
              <ShowQuery operation={Suggest} variables={variables} />
            </div>
            {offered.map(({ name, organization }) => (
              <label key={organization.id}>
                <input
                  type="radio"
                  name="from"
                  checked={organization.id === chosen?.id}
                  onChange={() => choose(organization)}
                />{' '}
                {organization.name}{' '}
                <small>
                  {[name !== organization.name && name, typeName(organization.type), organization.region]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </label>
            ))}
          </>
        )
      }}
    </Answered>
  )
}
