import type { ResultOf, VariablesOf } from '@baobiao/client'
import { useState } from 'react'
import { type OperationResult, useClient } from 'urql'
import { useTexts } from '../language/language.js'
import type { Figure } from './figure-table.js'
import { Figures } from './figures.operations.js'

type Filters = Pick<VariablesOf<typeof Figures>, 'where' | 'orderBy'>

const PAGE_SIZE = 100

const COLUMNS: readonly (readonly [name: string, of: (figure: Figure) => string | null | undefined])[] = [
  ['id', ({ id }) => id],
  ['indicator', ({ indicator }) => indicator],
  ['text', ({ text }) => text],
  ['value', ({ value }) => value],
  ['unit', ({ unit }) => unit],
  ['qualifier', ({ qualifier }) => qualifier],
  ['change', ({ change }) => change],
  ['organization', ({ organization }) => organization?.name],
  ['period', ({ period }) => period],
  ['from', ({ periodRange }) => periodRange?.from],
  ['to', ({ periodRange }) => periodRange?.to],
  ['newspaper', ({ document }) => document.newspaper],
  ['publishedOn', ({ document }) => document.publishedOn],
  ['document', ({ document }) => document.id],
]

const FORMATS = {
  csv: { type: 'text/csv', write: csvOf },
  jsonl: { type: 'application/jsonl', write: jsonLinesOf },
} as const

/** Takes all figures of the selection away as a file, page after page of the list. */
export function Download({ filters }: { readonly filters: Filters }) {
  const say = useTexts()
  const client = useClient()
  const [running, setRunning] = useState(false)
  const download = async (format: keyof typeof FORMATS): Promise<void> => {
    setRunning(true)
    const figures: Figure[] = []
    let after: string | null = null
    for (;;) {
      const variables: VariablesOf<typeof Figures> = { ...filters, first: PAGE_SIZE, after }
      const { data, error }: OperationResult<ResultOf<typeof Figures>> = await client.query(
        Figures,
        variables,
        { requestPolicy: 'network-only' },
      )
      if (error || !data) break
      figures.push(...data.metrics.edges.map(({ node }) => node))
      if (!data.metrics.pageInfo.hasNextPage) break
      after = data.metrics.pageInfo.endCursor
    }
    const { type, write } = FORMATS[format]
    save(new Blob([write(figures)], { type }), `figures.${format}`)
    setRunning(false)
  }
  return (
    <span>
      {running ? say('downloading') : say('download')}{' '}
      {(Object.keys(FORMATS) as (keyof typeof FORMATS)[]).map((format) => (
        <button key={format} type="button" disabled={running} onClick={() => void download(format)}>
          {format.toUpperCase()}
        </button>
      ))}
    </span>
  )
}

/** With a byte order mark: without one Excel shows Chinese as nonsense. */
function csvOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => COLUMNS.map(([, of]) => quoted(of(figure) ?? '')).join(','))
  return `\uFEFF${[COLUMNS.map(([name]) => name).join(','), ...rows].join('\r\n')}\r\n`
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function jsonLinesOf(figures: readonly Figure[]): string {
  return figures
    .map(
      (figure) =>
        `${JSON.stringify(Object.fromEntries(COLUMNS.map(([name, of]) => [name, of(figure) ?? null])))}\n`,
    )
    .join('')
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
