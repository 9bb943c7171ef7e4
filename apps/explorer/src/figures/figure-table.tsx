import type { ResultOf } from '@baobiao/client'
import { Link } from 'wouter'
import { IssueFacts } from '../documents/issue-facts.js'
import { useTexts } from '../language/language.js'
import type { FigureParts } from './figures.operations.js'

export type Figure = ResultOf<typeof FigureParts>

export function FigureTable({ figures }: { readonly figures: readonly Figure[] }) {
  const say = useTexts()
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('indicator')}</th>
            <th scope="col" className="number">
              {say('figure')}
            </th>
            <th scope="col">{say('owner')}</th>
            <th scope="col">{say('period')}</th>
            <th scope="col">{say('source')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow key={figure.id} figure={figure} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function FigureRow({
  figure: { id, indicator, text, change, organization, period, document },
}: {
  readonly figure: Figure
}) {
  const say = useTexts()
  return (
    <tr>
      <th scope="row">{indicator}</th>
      <td className="number">
        <Link href={`/documents/${document.id}#${id}`}>{text}</Link> {change && say(`change_${change}`)}
      </td>
      <td>{organization && <Link href={`/organizations/${organization.id}`}>{organization.name}</Link>}</td>
      <td>{period}</td>
      <td className="quiet">
        <IssueFacts document={document} />
      </td>
    </tr>
  )
}
