import { useState } from 'react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { useTexts } from '../language/language.js'
import { SearchBox } from '../layout/search-box.js'
import { ShowQuery } from '../layout/show-query.js'
import { Empty, Failed, Loading } from '../layout/states.js'
import { useAddress } from '../layout/use-address.js'
import { useDelayed } from '../layout/use-delayed.js'
import { FindOrganizations, MostMentioned } from './organizations.operations.js'

const PAGE_SIZE = 40

/** The most mentioned organizations, or those that a search finds while somebody types. */
export function OrganizationsView() {
  const say = useTexts()
  const [words, setWords] = useAddress('query')
  const query = useDelayed(words.trim())
  return (
    <section>
      <h1>{say('organizations')}</h1>
      <SearchBox label={say('searchOrganizations')} value={words} change={setWords} />
      {query === '' ? <Most /> : <Found query={query} />}
    </section>
  )
}

function Most() {
  const say = useTexts()
  const [after, setAfter] = useState<string | null>(null)
  const variables = { first: PAGE_SIZE, after }
  const [{ data, error }, ask] = useQuery({ query: MostMentioned, variables })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  const { edges, pageInfo } = data.organizations
  if (edges.length === 0) return <Empty />
  return (
    <>
      <ShowQuery operation={MostMentioned} variables={variables} />
      <OrganizationTable organizations={edges.map(({ node }) => node)} />
      {pageInfo.hasNextPage && (
        <button type="button" onClick={() => setAfter(pageInfo.endCursor)}>
          {say('more')}
        </button>
      )}
    </>
  )
}

function Found({ query }: { readonly query: string }) {
  const variables = { query, first: PAGE_SIZE }
  const [{ data, error }, ask] = useQuery({ query: FindOrganizations, variables })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  if (data.searchOrganizations.nodes.length === 0) return <Empty />
  return (
    <>
      <ShowQuery operation={FindOrganizations} variables={variables} />
      <OrganizationTable organizations={data.searchOrganizations.nodes} />
    </>
  )
}

interface Listed {
  readonly id: string
  readonly name: string
  readonly type:
    | 'ASSOCIATION'
    | 'COMPANY'
    | 'EDUCATION'
    | 'FINANCE'
    | 'GOVERNMENT'
    | 'HEALTHCARE'
    | 'MEDIA'
    | 'MILITARY'
    | 'OTHER'
    | 'PARK'
    | 'PARTY'
  readonly region: string | null
  readonly articles: { readonly totalCount: number }
  readonly metrics: { readonly totalCount: number }
}

function OrganizationTable({ organizations }: { readonly organizations: readonly Listed[] }) {
  const say = useTexts()
  return (
    <div className="scroll">
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
                <Link href={`/organizations/${id}`}>{name}</Link>
              </th>
              <td>{say(`type_${type}`)}</td>
              <td>{region}</td>
              <td className="number">{articles.totalCount}</td>
              <td className="number">{metrics.totalCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
