import { useQuery } from 'urql'
import { ShowQuery } from '../layout/show-query.js'
import { Failed, Loading } from '../layout/states.js'
import { useDelayed } from '../layout/use-delayed.js'
import { ParsedPage } from './parsed-page.js'
import { ReadText } from './try.operations.js'

interface TextResultProps {
  readonly text: string
  readonly publishedOn: string | null
}

/** What is read of a text, once the hand rests. */
export function TextResult({ text, publishedOn }: TextResultProps) {
  const still = useDelayed(JSON.stringify({ text, publishedOn }), 500)
  const variables = JSON.parse(still) as TextResultProps
  const [{ data, error }, ask] = useQuery({ query: ReadText, variables })
  if (error) return <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
  if (!data) return <Loading />
  const printed = { text: variables.text, pageWidth: null, pageHeight: null, lines: null }
  return (
    <>
      <ShowQuery operation={ReadText} variables={variables} />
      <ParsedPage page={data.parse} printed={printed} />
    </>
  )
}
