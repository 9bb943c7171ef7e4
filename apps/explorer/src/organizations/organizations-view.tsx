import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { SearchView } from '../layout/search-view.js'
import { useOthers } from '../layout/use-others.js'
import { usePage } from '../layout/use-page.js'
import { OrganizationList } from './organization-list.js'
import {
  FindOrganizations,
  FoundSpread,
  MostMentioned,
  OrganizationSpread,
} from './organizations.operations.js'
import { type OrganizationFilters, useOrganizationFilters } from './use-organization-filters.js'

const PAGE_SIZE = 40

/** The most mentioned organizations, or those that a search finds while somebody types. */
export function OrganizationsView() {
  const say = useTexts()
  const filters = useOrganizationFilters()
  return (
    <SearchView
      title={say('organizations')}
      label={say('searchOrganizations')}
      hint={say('organizationHint')}
    >
      {(query) => (query === '' ? <Most filters={filters} /> : <Found query={query} filters={filters} />)}
    </SearchView>
  )
}

interface ListProps {
  readonly filters: OrganizationFilters
}

function Most({ filters }: ListProps) {
  const variables = { where: filters.where, ...usePage(PAGE_SIZE) }
  const others = useOthers(OrganizationSpread, {}, filters.type[0] !== '')
  return (
    <Answered response={useQuery({ query: MostMentioned, variables })}>
      {({ organizations }) => (
        <OrganizationList
          list={organizations}
          others={others?.organizations.facets}
          filters={filters}
          operation={MostMentioned}
          variables={variables}
        />
      )}
    </Answered>
  )
}

function Found({ query, filters }: ListProps & { readonly query: string }) {
  const variables = { query, where: filters.where, ...usePage(PAGE_SIZE) }
  const others = useOthers(FoundSpread, { query }, filters.type[0] !== '')
  return (
    <Answered response={useQuery({ query: FindOrganizations, variables })}>
      {({ searchOrganizations }) => (
        <OrganizationList
          list={searchOrganizations}
          others={others?.searchOrganizations.facets}
          filters={filters}
          operation={FindOrganizations}
          variables={variables}
        />
      )}
    </Answered>
  )
}
