import { useTexts } from '../language/language.js'
import { keyOf } from '../marks/marks.js'
import type { Parsed } from './try.operations.js'

const LARGEST = 3

interface ParsedFactsProps {
  readonly page: Parsed
  readonly selected: string | null
}

/** What was read of a page that is not stored, the largest sums first, and what was left out. */
export function ParsedFacts({ page, selected }: ParsedFactsProps) {
  const say = useTexts()
  const chosen = page.metrics.find(({ span }) => keyOf('metric', span.start) === selected)
  const sums = page.metrics
    .filter(({ dimension, change }) => dimension === 'MONEY' && change === null)
    .sort((a, b) => Number(b.value) - Number(a.value))
    .slice(0, LARGEST)
  return (
    <>
      {page.warnings.map(({ code, message }) => (
        <p key={code + message} className="warning">
          {message}
        </p>
      ))}
      {chosen && <Chosen metric={chosen} />}
      {sums.length > 0 && (
        <>
          <h2>{say('largestSums')}</h2>
          <ol>
            {sums.map(({ text, indicator, span }) => (
              <li key={span.start}>
                <a href={`#${keyOf('metric', span.start)}`}>{text}</a> {indicator}
              </li>
            ))}
          </ol>
        </>
      )}
      <h2>{say('organizations')}</h2>
      <ul>
        {page.organizations.map(({ name, type }) => (
          <li key={name}>
            {name} <small>{say(`type_${type}`)}</small>
          </li>
        ))}
      </ul>
      <h2>{say('leftOut')}</h2>
      <ul>
        {page.leftOut.map(({ text, reason, span }) => (
          <li key={span.start}>
            {text} <small>{say(`reason_${reason}`)}</small>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('asJson')}</summary>
        <pre className="json">{JSON.stringify(page, null, 2)}</pre>
      </details>
    </>
  )
}

function Chosen({ metric }: { readonly metric: Parsed['metrics'][number] }) {
  const say = useTexts()
  const facts = [
    metric.indicator,
    metric.organization,
    metric.period,
    metric.change && say(`change_${metric.change}`),
  ]
  return (
    <div className="details" aria-live="polite">
      <h2>{metric.text}</h2>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      <blockquote>{metric.sentence.text}</blockquote>
    </div>
  )
}
