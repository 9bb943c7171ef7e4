import { type ArchiveRecord, exportArchive, type ParsedDocument } from '@baobiao/database'
import { documentId } from '@baobiao/documents'
import { type PageWarning, parsePage } from '@baobiao/parser'
import { expect, it } from 'vitest'
import { eachEngine } from './support/api.js'

const text = '高新区去年引进企业222家。'
const warnings: readonly PageWarning[] = [
  { code: 'brokenReadingOrder', message: 'the lines stand in no order', span: null },
  { code: 'figureTooLong', message: 'a figure of 41 digits was dropped', span: { start: 9, end: 13 } },
]
const document: ParsedDocument = {
  id: documentId(Buffer.from(text)),
  name: 'page.txt',
  encoding: 'utf-8',
  byteLength: 38,
  text,
  newspaper: null,
  publishedOn: null,
  pageNumber: null,
  page: { ...parsePage(text), warnings },
}

eachEngine('warnings of a page', (engine) => {
  it('are stored, told with their places, and travel in archives', async () => {
    const { send, database } = await engine.start({ documents: [document] })
    const { data } = await send(
      `{ documents(first: 1) { nodes { warnings { code message span { start end raw } } } }
        metrics(first: 1) { nodes { document { span(start: 9, end: 13) { raw } } } } }`,
    )
    // Also where nothing else of a document is asked for that says which one it is.
    expect(data.metrics.nodes[0].document.span.raw).toBe('222家')
    expect(data.documents.nodes[0].warnings).toEqual([
      { code: 'BROKEN_READING_ORDER', message: warnings[0]?.message, span: null },
      { code: 'FIGURE_TOO_LONG', message: warnings[1]?.message, span: { start: 9, end: 13, raw: '222家' } },
    ])
    const records: ArchiveRecord[] = []
    for await (const record of exportArchive(database)) records.push(record)
    expect(records.at(-1)).toMatchObject({ document: { warnings } })
  })
})
