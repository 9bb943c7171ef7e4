import { type Metric, type ParseOptions, parsePage } from '../../src/index.js'

/** The metrics of a text that has no layout. */
export function metricsOf(text: string, options?: ParseOptions): readonly Metric[] {
  return parsePage(text, options).metrics
}

/** A metric on one line: `近2万公里 = nearly 20000 公里`, `2-3名 = 2~3 名`. */
export function show({ text, qualifier, value, max, unit }: Metric): string {
  const words = [qualifier === 'exact' ? '' : qualifier, max === null ? value : `${value}~${max}`, unit]
  return `${text} = ${words.filter((word) => word !== '').join(' ')}`
}

/** A sentence, and the metrics that it states in order. */
export type Spec = readonly [sentence: string, ...metrics: string[]]
