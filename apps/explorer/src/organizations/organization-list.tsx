import type { ResultOf } from '@baobiao/client'
import type { TypedDocumentNode } from 'urql'
import { Link } from 'wouter'
import { useTexts } from '../language/language.js'
import { useTypeName } from '../language/names.js'
import { FacetChips } from '../layout/facet-chips.js'
import { Pager } from '../layout/pager.js'
import { FOUND } from '../layout/search-view.js'
import { ShowQuery } from '../layout/show-query.js'
import { Empty } from '../layout/states.js'
import type { ListedOrganization, MostMentioned } from './organizations.operations.js'
import type { OrganizationFilters } from './use-organization-filters.js'

interface OrganizationListProps<Variables> {
  readonly list: ResultOf<typeof MostMentioned>['organizations']
  /** How it would spread without a filter by type, where there is one. */
  readonly others: ResultOf<typeof MostMentioned>['organizations']['facets'] | undefined
  readonly filters: OrganizationFilters
  readonly operation: TypedDocumentNode<unknown, Variables>
  readonly variables: Variables
}

/** A page of a list of organizations, with what its query was. */
export function OrganizationList<Variables>({
  list: { totalCount, nodes, facets, pageInfo },
  others,
  filters,
  operation,
  variables,
}: OrganizationListProps<Variables>) {
  const say = useTexts()
  const typeName = useTypeName()
  return (
    <>
      <div className="toolbar">
        <span role="status">{say('countedOrganizations', totalCount)}</span>
        <ShowQuery operation={operation} variables={variables} />
      </div>
      <FacetChips
        label="type"
        buckets={facets.types}
        others={others?.types}
        field={filters.type}
        name={typeName}
      />
      {nodes.length === 0 ? <Empty /> : <OrganizationTable organizations={nodes} />}
      <Pager pageInfo={pageInfo} />
    </>
  )
}

interface OrganizationTableProps {
  readonly organizations: readonly ResultOf<typeof ListedOrganization>[]
}

function OrganizationTable({ organizations }: OrganizationTableProps) {
  const say = useTexts()
  const typeName = useTypeName()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={say('organizations')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('type')}</th>
            <th scope="col">{say('region')}</th>
            <th scope="col" className="number">
              {say('articles')}
            </th>
            <th scope="col" className="number">
              {say('figures')}
            </th>
          </tr>
        </thead>
        <tbody>
          {organizations.map(({ id, name, type, region, articles, metrics }) => (
            <tr key={id}>
              <th scope="row">
                <Link className={FOUND} href={`/organizations/${id}`}>
                  {name}
                </Link>
              </th>
              <td className="whole">{typeName(type)}</td>
              <td className="whole">{region}</td>
              <td className="number">{articles.totalCount}</td>
              <td className="number">{metrics.totalCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
