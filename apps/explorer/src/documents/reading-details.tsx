import type { ResultOf } from '@baobiao/client'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { useTexts } from '../language/language.js'
import type { TEXTS } from '../language/texts.js'
import { Failed, Loading } from '../layout/states.js'
import { OneMetric, OneOrganization } from './document.operations.js'
import type { Reading } from './readings.js'

type Metric = NonNullable<ResultOf<typeof OneMetric>['metric']>
type Organization = NonNullable<ResultOf<typeof OneOrganization>['organization']>

/** What was read at the selected place, and the words that it was read from. */
export function ReadingDetails({ reading }: { readonly reading: Reading | undefined }) {
  const say = useTexts()
  if (!reading) return <p className="hint">{say('selectMark')}</p>
  const { highlight } = reading
  return (
    <div className="details" aria-live="polite">
      {highlight.__typename === 'MetricHighlight' ? (
        <ReadMetric key={highlight.metric.id} id={highlight.metric.id} />
      ) : (
        <ReadOrganization key={highlight.organization.id} id={highlight.organization.id} />
      )}
      <a href={`#${reading.key}`}>{say('linkToThis')}</a>
    </div>
  )
}

function ReadMetric({ id }: { readonly id: string }) {
  const [{ data, error }, ask] = useQuery({ query: OneMetric, variables: { id } })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  return data?.metric ? <MetricDetails metric={data.metric} /> : <Loading />
}

function ReadOrganization({ id }: { readonly id: string }) {
  const [{ data, error }, ask] = useQuery({ query: OneOrganization, variables: { id } })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  return data?.organization ? <OrganizationDetails organization={data.organization} /> : <Loading />
}

function MetricDetails({ metric }: { readonly metric: Metric }) {
  const say = useTexts()
  const { from, to } = metric.periodRange ?? { from: null, to: null }
  const facts: [keyof typeof TEXTS, string | null][] = [
    ['indicator', metric.indicator],
    ['value', metric.max === null ? metric.value : `${metric.value} – ${metric.max}`],
    ['unit', metric.unit || null],
    ['qualifier', metric.qualifier === 'EXACT' ? null : say(`qualifier_${metric.qualifier}`)],
    ['change', metric.change && say(`change_${metric.change}`)],
    ['base', metric.base],
    ['per', metric.per],
    ['period', metric.period],
    ['days', from || to ? `${from ?? '…'} – ${to ?? '…'}` : null],
  ]
  return (
    <>
      <h2>{metric.text}</h2>
      <dl>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{say(name)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {metric.organization && (
          <div>
            <dt>{say('owner')}</dt>
            <dd>
              <Link href={`/organizations/${metric.organization.id}`}>{metric.organization.name}</Link>
            </dd>
          </div>
        )}
      </dl>
      <blockquote>{metric.sentence.text}</blockquote>
    </>
  )
}

function OrganizationDetails({ organization }: { readonly organization: Organization }) {
  const say = useTexts()
  const { id, name, type, region, parent } = organization
  return (
    <>
      <h2>
        <Link href={`/organizations/${id}`}>{name}</Link>
      </h2>
      <dl>
        <div>
          <dt>{say('type')}</dt>
          <dd>{say(`type_${type}`)}</dd>
        </div>
        {region && (
          <div>
            <dt>{say('region')}</dt>
            <dd>{region}</dd>
          </div>
        )}
        {parent && (
          <div>
            <dt>{say('parent')}</dt>
            <dd>
              <Link href={`/organizations/${parent.id}`}>{parent.name}</Link>
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}
