import type { ResultOf } from '@baobiao/client'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { IssueFacts } from '../documents/issue-facts.js'
import { FigureTable } from '../figures/figure-table.js'
import { useTexts } from '../language/language.js'
import { ShowQuery } from '../layout/show-query.js'
import { Failed, Loading, NotThere } from '../layout/states.js'
import { Children } from './children.js'
import { FiguresOverTime } from './figures-over-time.js'
import { OrganizationProfile } from './organizations.operations.js'

/** All that pages say of one organization: its names, its figures, its articles, and who is mentioned with it. */
export function OrganizationView({ params }: { readonly params: { readonly id: string } }) {
  const variables = { id: params.id }
  const [{ data, error }, ask] = useQuery({ query: OrganizationProfile, variables })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  const { organization } = data
  if (!organization) return <NotThere />
  return (
    <section>
      <Head organization={organization} />
      <ShowQuery operation={OrganizationProfile} variables={variables} />
      <div className="profile">
        <Figures organization={organization} />
        <Company organization={organization} />
      </div>
    </section>
  )
}

type Profile = NonNullable<ResultOf<typeof OrganizationProfile>['organization']>

interface Part {
  readonly organization: Profile
}

function Head({ organization: { name, type, region, parent } }: Part) {
  const say = useTexts()
  return (
    <>
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
    </>
  )
}

function Figures({ organization: { id, name, metrics } }: Part) {
  const say = useTexts()
  return (
    <div>
      <FiguresOverTime organizationId={id} />
      <h2>
        {say('figures')} <small>{metrics.totalCount}</small>
      </h2>
      {metrics.nodes.length > 0 && <FigureTable figures={metrics.nodes} />}
      {metrics.totalCount > metrics.nodes.length && (
        <p>
          <Link href={`/figures?owner=${encodeURIComponent(name)}`}>{say('allFigures')}</Link>
        </p>
      )}
    </div>
  )
}

/** Its other names, and those whom it stands with. */
function Company({ organization: { id, name, names, articles, coOccurring } }: Part) {
  const say = useTexts()
  const others = names.filter((other) => other.name !== name)
  return (
    <div>
      {others.length > 0 && (
        <>
          <h2>{say('otherNames')}</h2>
          <p>{others.map((other) => `${other.name} (${other.documentCount})`).join('、')}</p>
        </>
      )}
      <Children id={id} name={name} />
      <h2>
        {say('articles')} <small>{articles.totalCount}</small>
      </h2>
      <ul className="list">
        {articles.nodes.map((article) => (
          <li key={article.id}>
            <Link href={`/documents/${article.document.id}#${article.id}`}>
              {article.title ?? say('noTitle')}
            </Link>{' '}
            <span className="quiet">
              <IssueFacts document={article.document} />
            </span>
          </li>
        ))}
      </ul>
      {coOccurring.edges.length > 0 && <h2>{say('mentionedWith')}</h2>}
      <ul className="list">
        {coOccurring.edges.map(({ node, articleCount }) => (
          <li key={node.id}>
            <Link href={`/organizations/${node.id}`}>{node.name}</Link> <small>{articleCount}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}
