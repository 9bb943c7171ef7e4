import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Metric } from '../../src/index.js'
import { foldString } from '../../src/text/fold.js'
import { metricsOf } from './show.js'

type OneOf = string | readonly string[]

interface ExpectedMetric {
  readonly text: string
  readonly value?: string
  readonly max?: string
  readonly unit?: OneOf
  readonly indicator?: OneOf
}

/** A text and what is asserted of its metrics; a list where one string would do means any of these. */
interface Case {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly expect: {
    readonly metrics?: readonly ExpectedMetric[]
    /** No other metric is read. */
    readonly onlyMetrics?: boolean
    /** Texts of which no metric is read. */
    readonly notMetrics?: readonly string[]
  }
}

const CASES: readonly Case[] = readFileSync(new URL('./cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))

const isOneOf = (wanted: OneOf | undefined, found: string | null): boolean =>
  wanted === undefined || [wanted].flat().some((one) => foldString(one) === foldString(found ?? ''))

function fits(wanted: ExpectedMetric, metric: Metric): boolean {
  return (
    foldString(wanted.text) === metric.text &&
    isOneOf(wanted.value, metric.value) &&
    isOneOf(wanted.max, metric.max) &&
    isOneOf(wanted.unit, metric.unit) &&
    isOneOf(wanted.indicator, metric.indicator)
  )
}

const kinds = [...new Set(CASES.map(({ kind }) => kind))]

describe.each(kinds)('%s', (kind) => {
  it.each(CASES.filter((one) => one.kind === kind))('$id: $text', ({ text, expect: wanted }) => {
    const metrics = metricsOf(text)
    for (const metric of wanted.metrics ?? [])
      expect(metrics).toContainEqual(expect.toSatisfy((found: Metric) => fits(metric, found)))
    if (wanted.onlyMetrics) expect(metrics).toHaveLength(wanted.metrics?.length ?? 0)
    const texts = metrics.map((metric) => metric.text)
    for (const none of wanted.notMetrics ?? []) expect(texts).not.toContain(foldString(none))
  })
})
