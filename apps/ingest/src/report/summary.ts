import { identityOf } from '@baobiao/database'
import type { Page } from '@baobiao/parser'
import Table from 'cli-table3'

/** What one run of `ingest` did. */
interface Summary {
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

/** Counts outcomes as they come, without keeping their pages. */
export class Counter {
  readonly #started = performance.now()
  readonly #outcomes = { created: 0, replaced: 0, unchanged: 0, failed: 0 }
  readonly #found = { articles: 0, metrics: 0 }
  /** By identity, as the database has them: pages of one paper name the same ones. */
  readonly #organizations = new Set<string>()

  add({ outcome, page }: { outcome: OutcomeName; page?: Page }): void {
    this.#outcomes[outcome]++
    this.#found.articles += page?.articles.length ?? 0
    this.#found.metrics += page?.metrics.length ?? 0
    for (const { name } of page?.organizations ?? []) this.#organizations.add(identityOf(name))
  }

  /** Counts what was named and is not there. */
  miss(): void {
    this.#outcomes.failed++
  }

  summary(): Summary {
    const organizations = this.#organizations.size
    return {
      ...this.#outcomes,
      ...this.#found,
      organizations,
      seconds: (performance.now() - this.#started) / 1000,
    }
  }
}

/** What is said when a run is stopped in the middle. */
export function stoppedLine({ created, replaced, unchanged, failed }: Summary): string {
  const failures = failed > 0 ? `, failed: ${failed}` : ''
  return `Stopped. Documents saved: ${created + replaced}, there already: ${unchanged}${failures}. The same command goes on from there.\n`
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
