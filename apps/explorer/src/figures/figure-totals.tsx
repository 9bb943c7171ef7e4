import { useState } from 'react'
import { useQuery } from 'urql'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { ShowQuery } from '../layout/show-query.js'
import { Totals } from './figures.operations.js'
import { useAmount } from './use-amount.js'
import { comparable, type Where } from './use-filters.js'

/** What the figures of the selection come to, a unit a row, for whoever opens it. */
export function FigureTotals({ where }: { readonly where: Where }) {
  const say = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{say('totals')}</summary>
      {isOpen && <TotalsTable where={where} />}
    </details>
  )
}

function TotalsTable({ where }: { readonly where: Where }) {
  const say = useTexts()
  const amount = useAmount()
  const variables = { where: comparable(where) }
  return (
    <Answered response={useQuery({ query: Totals, variables })}>
      {({ metricStatistics: { nodes } }) => (
        <>
          <p className="hint">
            {say(where.change ? 'totalsOfChanges' : 'totalsHint')}{' '}
            <ShowQuery operation={Totals} variables={variables} />
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section className="scroll" tabIndex={0} aria-label={say('totals')}>
            <table className="totals">
              <thead>
                <tr>
                  <th scope="col">{say('unit')}</th>
                  {(['figures', 'least', 'median', 'greatest', 'sum'] as const).map((name) => (
                    <th key={name} scope="col" className="number">
                      {say(name)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {nodes.map(({ unit, count, min, median, max, sum }) => (
                  <tr key={unit}>
                    <th scope="row">{unit || say('noUnit')}</th>
                    <td className="number">{count}</td>
                    {[min, median, max, sum].map((value, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: always the same four columns
                      <td key={index} className="number">
                        {value !== null && amount(Number(value))}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </Answered>
  )
}
