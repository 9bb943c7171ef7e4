import { useId } from 'react'
import { useMutation, useQuery } from 'urql'
import { useApiKey } from '../api/key-field.js'
import { useTexts } from '../language/language.js'
import { Answered } from '../layout/answered.js'
import { Refusal } from '../layout/refusal.js'
import { ShowQuery } from '../layout/show-query.js'
import { MergeForm } from './merge-form.js'
import { MergesInto, Undo } from './organizations.operations.js'

interface MergesProps {
  readonly id: string
}

/** What was merged into an organization and why; holders of a key undo that, and merge more. */
export function Merges({ id }: MergesProps) {
  const say = useTexts()
  const key = useApiKey()
  const needs = useId()
  const variables = { id }
  return (
    <>
      <div className="view-head">
        <h2>{say('merges')}</h2>
        <ShowQuery operation={MergesInto} variables={variables} />
      </div>
      <Answered
        response={useQuery({
          query: MergesInto,
          variables,
          // An empty list names no type by which a change could drop it.
          context: CHANGED_BY_MERGES,
        })}
      >
        {({ organizationMerges: { nodes } }) =>
          nodes.length === 0 ? (
            <p className="quiet">{say('noMerges')}</p>
          ) : (
            <>
              <ul className="list">
                {nodes.map(({ mergedId, name: merged, evidence, mergedAt }) => (
                  <li key={mergedId}>
                    <strong>{merged}</strong>：{evidence} <small>{mergedAt.slice(0, 10)}</small>{' '}
                    <UndoButton id={mergedId} needs={needs} />
                  </li>
                ))}
              </ul>
              {key === '' && (
                <p id={needs} className="hint">
                  {say('undoNeedsKey')}
                </p>
              )}
            </>
          )
        }
      </Answered>
      <MergeForm into={id} />
    </>
  )
}

const CHANGED_BY_MERGES = { additionalTypenames: ['Organization'] }

interface UndoButtonProps {
  readonly id: string
  /** Id of what says why nobody without a key can press it. */
  readonly needs: string
}

function UndoButton({ id, needs }: UndoButtonProps) {
  const say = useTexts()
  const key = useApiKey()
  const [{ data, error, fetching }, undo] = useMutation(Undo)
  const result = data?.undoMerge
  return (
    <>
      <button
        type="button"
        disabled={key === '' || fetching}
        aria-describedby={key === '' ? needs : undefined}
        onClick={() => void undo({ id })}
      >
        {say('undoMerge')}
      </button>
      <Refusal error={error} refused={result?.__typename === 'MergeRefused' ? result : null} />
    </>
  )
}
