import { useTexts } from '../language/language.js'
import { keyOf } from '../marks/marks.js'
import type { Parsed } from './try.operations.js'

const LARGEST = 3

/** All that was read of a page that is not stored, the largest sums first, and what was left out. */
export function PageSummary({ page }: { readonly page: Parsed }) {
  const say = useTexts()
  return (
    <>
      <LargestSums metrics={page.metrics} />
      <Organizations organizations={page.organizations} />
      <LeftOut lines={page.leftOut} />
      <details>
        <summary>{say('asJson')}</summary>
        <pre className="json">{JSON.stringify(page, null, 2)}</pre>
      </details>
    </>
  )
}

function LargestSums({ metrics }: { readonly metrics: Parsed['metrics'] }) {
  const say = useTexts()
  const sums = metrics
    .filter(({ dimension }) => dimension === 'MONEY')
    .sort((a, b) => amountOf(b) - amountOf(a))
  const once = sums.filter(
    ({ value, unit }, index) =>
      !sums.slice(0, index).some((other) => other.value === value && other.unit === unit),
  )
  if (once.length === 0) return null
  return (
    <>
      <h2>{say('largestSums')}</h2>
      <ol>
        {once.slice(0, LARGEST).map(({ text, indicator, change, span }) => (
          <li key={span.start}>
            <a href={`#${keyOf('metric', span.start)}`}>{text}</a> {indicator}{' '}
            {change && <small>{say(`change_${change}`)}</small>}
          </li>
        ))}
      </ol>
    </>
  )
}

/** For an order only. */
function amountOf({ normalized, value }: Parsed['metrics'][number]): number {
  return Number(normalized?.value ?? value)
}

function Organizations({ organizations }: { readonly organizations: Parsed['organizations'] }) {
  const say = useTexts()
  return (
    <>
      <h2>
        {say('organizations')} <small>{organizations.length}</small>
      </h2>
      <ul>
        {organizations.map(({ name, type, region, mentions: [first] }) => (
          <li key={name}>
            {first ? <a href={`#${keyOf('organization', first.span.start)}`}>{name}</a> : name}{' '}
            <small>{[say(`type_${type}`), region].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </>
  )
}

function LeftOut({ lines }: { readonly lines: Parsed['leftOut'] }) {
  const say = useTexts()
  return (
    <>
      <h2>
        {say('leftOut')} <small>{lines.length}</small>
      </h2>
      <ul>
        {lines.map(({ text, reason, span }) => (
          <li key={span.start}>
            {text} <small>{say(`reason_${reason}`)}</small>
          </li>
        ))}
      </ul>
    </>
  )
}
