import { useState } from 'react'
import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { SearchBox } from '../layout/search-box.js'
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

/** Chooses an organization by a part of its name, among those that the API suggests. */
export function OrganizationPicker({ label, except, chosen, choose }: OrganizationPickerProps) {
  const say = useTexts()
  const [words, setWords] = useState('')
  const prefix = useDelayed(words.trim())
  const [{ data }] = useQuery({ query: Suggest, variables: { prefix }, pause: prefix === '' })
  const offered = (data?.suggestOrganizations ?? []).filter(({ organization }) => organization.id !== except)
  return (
    <fieldset className="stack">
      <legend>{label}</legend>
      <SearchBox label={say('searchOrganizations')} value={words} change={setWords} />
      {prefix !== '' &&
        offered.map(({ organization }) => (
          <label key={organization.id}>
            <input
              type="radio"
              name="from"
              checked={organization.id === chosen?.id}
              onChange={() => choose(organization)}
            />{' '}
            {organization.name}{' '}
            <small>
              {[say(`type_${organization.type}`), organization.region].filter(Boolean).join(' · ')}
            </small>
          </label>
        ))}
    </fieldset>
  )
}
