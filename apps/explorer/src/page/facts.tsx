import type { ReactNode } from 'react'
import { useTexts } from '../language/language.js'
import type { TEXTS } from '../language/texts.js'

type Fact = readonly [name: keyof typeof TEXTS, value: ReactNode]

/** Names and values; what is not known is left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const say = useTexts()
  return (
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
    </dl>
  )
}
