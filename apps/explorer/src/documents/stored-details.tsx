import { useQuery } from 'urql'
import { Link } from 'wouter'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { ShowQuery } from '../layout/show-query.js'
import { MetricFacts } from '../page/metric-facts.js'
import { OrganizationFacts } from '../page/organization-facts.js'
import { OneMention, OneMetric } from './document.operations.js'
import type { StoredReading } from './readings.js'

interface StoredDetailsProps {
  readonly reading: StoredReading
  /** The key of the place. */
  readonly place: string
}

/** What was read at the selected place, and the words that it was read from. */
export function StoredDetails({ reading, place }: StoredDetailsProps) {
  const say = useTexts()
  return (
    <div className="details" aria-live="polite">
      {reading.__typename === 'MetricHighlight' ? (
        <ReadMetric id={reading.metric.id} />
      ) : (
        <ReadMention id={reading.mention.id} />
      )}
      <a href={`#${place}`}>{say('linkToThis')}</a>
    </div>
  )
}

function ReadMetric({ id }: { readonly id: string }) {
  const variables = { id }
  return (
    <Answered response={useQuery({ query: OneMetric, variables })}>
      {({ metric }) =>
        metric && (
          <>
            <MetricFacts metric={metric} owner={ownerOf(metric.organization)} />
            <ShowQuery operation={OneMetric} variables={variables} />
          </>
        )
      }
    </Answered>
  )
}

function ownerOf(organization: { readonly id: string; readonly name: string } | null) {
  return organization && <Link href={`/organizations/${organization.id}`}>{organization.name}</Link>
}

function ReadMention({ id }: { readonly id: string }) {
  const variables = { id }
  return (
    <Answered response={useQuery({ query: OneMention, variables })}>
      {({ node: mention }) =>
        mention?.__typename === 'Mention' && (
          <>
            <OrganizationFacts
              surface={mention.surface}
              name={ownerOf(mention.organization)}
              type={mention.organization.type}
              region={mention.organization.region}
              parent={ownerOf(mention.organization.parent)}
            />
            <ShowQuery operation={OneMention} variables={variables} />
          </>
        )
      }
    </Answered>
  )
}
