import type { ResultOf } from '@baobiao/client'
import { Link } from 'wouter'
import { FoundText } from '../articles/found-text.js'
import { IssueFacts } from '../documents/issue-facts.js'
import { useTexts } from '../language/language.js'
import { excerptOf } from './excerpt.js'
import type { FigureParts } from './figures.operations.js'

export type Figure = ResultOf<typeof FigureParts>

interface FigureTableProps {
  readonly figures: readonly Figure[]
  /** Whether all belong to whom the view is about. */
  readonly isOfOneOwner?: boolean
}

export function FigureTable({ figures, isOfOneOwner = false }: FigureTableProps) {
  const say = useTexts()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={say('figures')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('indicator')}</th>
            <th scope="col" className="number">
              {say('figure')}
            </th>
            <th scope="col">{say('change')}</th>
            {!isOfOneOwner && <th scope="col">{say('owner')}</th>}
            <th scope="col">{say('period')}</th>
            <th scope="col">{say('source')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow key={figure.id} figure={figure} isOfOneOwner={isOfOneOwner} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface FigureRowProps {
  readonly figure: Figure
  readonly isOfOneOwner: boolean
}

function FigureRow({ figure, isOfOneOwner }: FigureRowProps) {
  const say = useTexts()
  const { id, indicator, text, change, organization, period, document } = figure
  return (
    <tr>
      <th scope="row">
        {indicator ?? '—'}
        <small className="sentence">
          <FoundText found={excerptOf(figure)} />
        </small>
      </th>
      <td className="number">
        <Link href={`/documents/${document.id}#${id}`}>{text}</Link>
      </td>
      <td>{change && say(`change_${change}`)}</td>
      {!isOfOneOwner && (
        <td>
          {organization ? (
            <Link href={`/organizations/${organization.id}`}>{organization.name}</Link>
          ) : (
            <span className="quiet" title={say('noOwnerRead')}>
              {say('noOwner')}
            </span>
          )}
        </td>
      )}
      <td>{period}</td>
      <td className="quiet">
        <IssueFacts issue={document} />
      </td>
    </tr>
  )
}
