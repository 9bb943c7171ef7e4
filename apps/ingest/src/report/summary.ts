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
