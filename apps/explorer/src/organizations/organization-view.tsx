import { useQuery } from 'urql'
import { Link } from 'wouter'
import { IssueFacts } from '../documents/issue-facts.js'
import { useTexts } from '../language/language.js'
import { ShowQuery } from '../layout/show-query.js'
import { Failed, Loading, NotThere } from '../layout/states.js'
import { OrganizationProfile } from './organizations.operations.js'

/** All that pages say of one organization: its names, its figures, its articles, and who is mentioned with it. */
export function OrganizationView({ params }: { readonly params: { readonly id: string } }) {
  const say = useTexts()
  const variables = { id: params.id }
  const [{ data, error }, ask] = useQuery({ query: OrganizationProfile, variables })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  const { organization } = data
  if (!organization) return <NotThere />
  const { name, type, region, parent, names, metrics, articles, coOccurring } = organization
  const others = names.filter((other) => other.name !== name)
  return (
    <section>
      <h1>{name}</h1>
      <p className="quiet">
        {[say(`type_${type}`), region].filter(Boolean).join(' · ')}
        {parent && (
          <>
            {' · '}
            {say('parent')}: <Link href={`/organizations/${parent.id}`}>{parent.name}</Link>
          </>
        )}
      </p>
      <ShowQuery operation={OrganizationProfile} variables={variables} />
      {others.length > 0 && (
        <>
          <h2>{say('otherNames')}</h2>
          <p>{others.map((other) => `${other.name} (${other.documentCount})`).join('、')}</p>
        </>
      )}
      <h2>
        {say('figures')} <small>{metrics.totalCount}</small>
      </h2>
      <ul className="list">
        {metrics.nodes.map(({ id, text, indicator, period, document }) => (
          <li key={id}>
            <Link href={`/documents/${document.id}#${id}`}>
              {indicator} <strong>{text}</strong>
            </Link>{' '}
            <span className="quiet">{period}</span>
          </li>
        ))}
      </ul>
      <h2>
        {say('articles')} <small>{articles.totalCount}</small>
      </h2>
      <ul className="list">
        {articles.nodes.map(({ id, title, document }) => (
          <li key={id}>
            <Link href={`/documents/${document.id}#${id}`}>{title ?? say('noTitle')}</Link>{' '}
            <span className="quiet">
              <IssueFacts document={document} />
            </span>
          </li>
        ))}
      </ul>
      <h2>{say('mentionedWith')}</h2>
      <ul className="list">
        {coOccurring.edges.map(({ node, articleCount }) => (
          <li key={node.id}>
            <Link href={`/organizations/${node.id}`}>{node.name}</Link> <small>{articleCount}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
