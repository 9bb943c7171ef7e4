import type { ResultOf } from '@baobiao/client'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { ArticleLine } from '../articles/article-line.js'
import { FigureTable } from '../figures/figure-table.js'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { decoded } from '../layout/decoded.js'
import { ShowQuery } from '../layout/show-query.js'
import { NotThere } from '../layout/states.js'
import { ViewHead } from '../layout/view-head.js'
import { FiguresOverTime } from './figures-over-time.js'
import { Merges } from './merges.js'
import { OrganizationProfile } from './organizations.operations.js'

type Profile = NonNullable<ResultOf<typeof OrganizationProfile>['organization']>

interface Part {
  readonly organization: Profile
}

/** All that pages say of one organization: its names, its figures, its articles, and who is mentioned with it. */
export function OrganizationView({ params }: { readonly params: { readonly id: string } }) {
  const variables = { id: decoded(params.id) }
  return (
    <Answered response={useQuery({ query: OrganizationProfile, variables })}>
      {({ organization }) =>
        organization ? (
          <section>
            <ViewHead title={organization.name}>
              <ShowQuery operation={OrganizationProfile} variables={variables} />
            </ViewHead>
            <Kind organization={organization} />
            <div className="profile">
              <Figures organization={organization} />
              <div>
                <Names organization={organization} />
                <Below organization={organization} />
                <Articles organization={organization} />
                <MentionedWith organization={organization} />
                <Merges id={organization.id} />
              </div>
            </div>
          </section>
        ) : (
          <NotThere />
        )
      }
    </Answered>
  )
}

function Kind({ organization: { type, region, parent } }: Part) {
  const say = useTexts()
  return (
    <p className="quiet">
      {[say(`type_${type}`), region].filter(Boolean).join(' · ')}
      {parent && (
        <>
          {' · '}
          {say('parent')}：<Link href={`/organizations/${parent.id}`}>{parent.name}</Link>
        </>
      )}
    </p>
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
      {metrics.nodes.length > 0 ? (
        <FigureTable figures={metrics.nodes} isOfOneOwner />
      ) : (
        <p className="quiet">{say('noFigures')}</p>
      )}
      {metrics.totalCount > 0 && (
        <p>
          <Link href={`/figures?owner=${encodeURIComponent(name)}`}>{say('allFigures')}</Link>
        </p>
      )}
    </div>
  )
}

function Names({ organization: { name, names } }: Part) {
  const say = useTexts()
  const others = names.filter((other) => other.name !== name)
  if (others.length === 0) return null
  return (
    <>
      <h2>{say('otherNames')}</h2>
      <p>{others.map((other) => `${other.name} (${other.documentCount})`).join('、')}</p>
    </>
  )
}

function Below({ organization: { children } }: Part) {
  const say = useTexts()
  if (children.totalCount === 0) return null
  return (
    <>
      <h2>
        {say('children')} <small>{children.totalCount}</small>
      </h2>
      <ul className="list">
        {children.nodes.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/organizations/${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function Articles({ organization: { articles } }: Part) {
  const say = useTexts()
  return (
    <>
      <h2>
        {say('articles')} <small>{articles.totalCount}</small>
      </h2>
      <ul className="list">
        {articles.nodes.map((article) => (
          <ArticleLine key={article.id} article={article} />
        ))}
      </ul>
    </>
  )
}

function MentionedWith({ organization: { coOccurring } }: Part) {
  const say = useTexts()
  if (coOccurring.edges.length === 0) return null
  return (
    <>
      <h2>{say('mentionedWith')}</h2>
      <ul className="list">
        {coOccurring.edges.map(({ node, articleCount }) => (
          <li key={node.id}>
            <Link href={`/organizations/${node.id}`}>{node.name}</Link>{' '}
            <small>{say('countedArticles', articleCount)}</small>
          </li>
        ))}
      </ul>
    </>
  )
}
