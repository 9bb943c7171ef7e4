import { useId, useState } from 'react'
import { useMutation } from 'urql'
import { KeyField, useApiKey } from '../api/key-field.js'
import { useTexts } from '../language/language.js'
import { Refusal } from '../layout/refusal.js'
import { StillNeeded } from '../layout/still-needed.js'
import { type Chosen, OrganizationPicker } from './organization-picker.js'
import { Merge } from './organizations.operations.js'

interface MergeFormProps {
  readonly into: string
}

/** Makes another organization one with this one, for holders of an API key. */
export function MergeForm({ into }: MergeFormProps) {
  const say = useTexts()
  const key = useApiKey()
  const [from, setFrom] = useState<Chosen | null>(null)
  const [evidence, setEvidence] = useState('')
  const [{ data, error, fetching }, merge] = useMutation(Merge)
  const result = data?.mergeOrganizations
  const needs = useId()
  const needed = [
    from === null && ('mergeFrom' as const),
    evidence.trim() === '' && ('evidence' as const),
    key === '' && ('apiKey' as const),
  ].filter((part) => part !== false)
  return (
    <details>
      <summary>{say('mergeAnother')}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (from) void merge({ from: from.id, into, evidence: evidence.trim() })
        }}
      >
        <p className="hint">{say('mergeHint')}</p>
        <OrganizationPicker label={say('mergeFrom')} except={into} chosen={from} choose={setFrom} />
        <label className="field">
          {say('evidence')}
          <input value={evidence} onChange={({ target }) => setEvidence(target.value)} />
        </label>
        <KeyField />
        <button type="submit" disabled={needed.length > 0 || fetching} aria-describedby={needs}>
          {say('merge')}
        </button>
        <StillNeeded id={needs} parts={needed} />
        <Refusal error={error} refused={result?.__typename === 'MergeRefused' ? result : null} />
      </form>
    </details>
  )
}
