import type { Page } from '@baobiao/parser'
import Table from 'cli-table3'

/** What one run of `ingest` did. */
export interface Summary {
  readonly created: number
  readonly replaced: number
  readonly unchanged: number
  readonly failed: number
  readonly articles: number
  readonly organizations: number
  readonly metrics: number
  readonly seconds: number
}

type OutcomeName = 'created' | 'replaced' | 'unchanged' | 'failed'

/** Counts outcomes as they come, without keeping them. */
export class Counter {
  readonly #started = performance.now()
  readonly #outcomes = { created: 0, replaced: 0, unchanged: 0, failed: 0 }
  readonly #found = { articles: 0, organizations: 0, metrics: 0 }

  add({ outcome, page }: { outcome: OutcomeName; page?: Page }): void {
    this.#outcomes[outcome]++
    this.#found.articles += page?.articles.length ?? 0
    this.#found.organizations += page?.organizations.length ?? 0
    this.#found.metrics += page?.metrics.length ?? 0
  }

  summary(): Summary {
    return { ...this.#outcomes, ...this.#found, seconds: (performance.now() - this.#started) / 1000 }
  }
}

export function summaryTable(summary: Summary): string {
  const table = new Table({
    head: [
      'documents',
      'new',
      'replaced',
      'unchanged',
      'failed',
      'articles',
      'organizations',
      'metrics',
      'seconds',
    ],
    style: { head: [], border: [] },
    colAligns: Array(9).fill('right'),
  })
  const { created, replaced, unchanged, failed, articles, organizations, metrics, seconds } = summary
  table.push([
    created + replaced + unchanged,
    created,
    replaced,
    unchanged,
    failed,
    articles,
    organizations,
    metrics,
    seconds.toFixed(1),
  ])
  return `${table}\n`
}
