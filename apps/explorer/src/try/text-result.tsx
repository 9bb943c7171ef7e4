import { useMemo } from 'react'
import { useQuery } from 'urql'
import { Answered } from '../layout/answered.js'
import { ShowQuery } from '../layout/show-query.js'
import { useDelayed } from '../layout/use-delayed.js'
import { ParsedPage } from './parsed-page.js'
import { ReadText } from './try.operations.js'

interface TextResultProps {
  readonly text: string
  readonly publishedOn: string | null
}

/** What is read of a text, once the hand rests. */
export function TextResult({ text, publishedOn }: TextResultProps) {
  const still = useDelayed(text, 500)
  // Offsets of one text must never mark another: each text has a result of its own.
  return <ReadOfText key={still} text={still} publishedOn={publishedOn} />
}

function ReadOfText(variables: TextResultProps) {
  const { text } = variables
  const printed = useMemo(() => ({ text, pageWidth: null, pageHeight: null, lines: null, pdf: null }), [text])
  const response = useQuery({ query: ReadText, variables, requestPolicy: 'cache-first' })
  return (
    <Answered response={response}>
      {({ parse }) => (
        <>
          <div className="toolbar">
            <ShowQuery operation={ReadText} variables={variables} />
          </div>
          <ParsedPage page={parse} printed={printed} />
        </>
      )}
    </Answered>
  )
}
