import { useQuery } from 'urql'
import { Link } from 'wouter'
import { useTexts } from '../language/language.js'
import { AnyFigure } from './figures.operations.js'
import { type Values, whereOf } from './use-filters.js'

/** What a newcomer may want to know, and the filters that answer it. */
const EXAMPLES = {
  example_firms: { indicator: '高新技术企业' },
  // What a city promises to firms belongs to no organization, and an article may call the city 我市: it is found by the words
  // of its sentence and of its page. Shares (按成交金额的1%) are given as sums are.
  example_grants: { page: '沧州', sentence: '奖励、补贴' },
  example_sums: { dimension: 'MONEY', sort: 'NORMALIZED_VALUE' },
} as const satisfies Record<string, Partial<Values> & { readonly sort?: string }>

type Example = keyof typeof EXAMPLES

/** Questions that figures answer here; what finds nothing here is not shown. */
export function FigureExamples() {
  const say = useTexts()
  return (
    <nav className="examples" aria-label={say('examples')}>
      <span className="quiet">{say('examples')}</span>
      {(Object.keys(EXAMPLES) as Example[]).map((name) => (
        <ExampleLink key={name} name={name} />
      ))}
    </nav>
  )
}

function ExampleLink({ name }: { readonly name: Example }) {
  const say = useTexts()
  const [{ data }] = useQuery({ query: AnyFigure, variables: { where: whereOf(EXAMPLES[name]) } })
  if (!data || data.metrics.nodes.length === 0) return null
  return <Link href={`/figures?${new URLSearchParams(EXAMPLES[name])}`}>{say(name)}</Link>
}
