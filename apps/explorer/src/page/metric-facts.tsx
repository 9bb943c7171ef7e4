import type { ReactNode } from 'react'
import { useTexts } from '../language/language.js'
import { Facts } from './facts.js'

interface MetricFactsProps {
  readonly metric: {
    readonly text: string
    readonly value: string
    readonly max: string | null
    readonly unit: string
    readonly qualifier: 'APPROX' | 'AT_LEAST' | 'AT_MOST' | 'EXACT' | 'NEARLY'
    readonly change: 'DECREASE' | 'INCREASE' | null
    readonly indicator: string | null
    readonly base: string | null
    readonly per: string | null
    readonly period: string | null
    readonly periodRange: { readonly from: string | null; readonly to: string | null } | null
    readonly sentence: { readonly text: string }
  }
  /** The organization that it is about. */
  readonly owner: ReactNode
}

/** What was read of a figure, and the sentence that it was read from. */
export function MetricFacts({ metric, owner }: MetricFactsProps) {
  const say = useTexts()
  const { value, max, qualifier, change, periodRange, sentence } = metric
  return (
    <>
      <h2>{metric.text}</h2>
      <Facts
        facts={[
          ['indicator', metric.indicator],
          ['value', max === null ? value : `${value} – ${max}`],
          ['unit', metric.unit],
          ['qualifier', say(`qualifier_${qualifier}`)],
          ['change', change && say(`change_${change}`)],
          ['base', metric.base],
          ['per', metric.per],
          ['period', metric.period],
          ['days', periodRange && `${periodRange.from ?? '…'} – ${periodRange.to ?? '…'}`],
          ['owner', owner ?? say('noOwnerRead')],
        ]}
      />
      <h3>{say('readFrom')}</h3>
      <blockquote>{sentence.text}</blockquote>
    </>
  )
}
