import type { ShownLine } from '@baobiao/documents'
import type { PrintedLines } from '../../read/printed-lines.js'
import { builder } from '../builder.js'
import { PageBox } from './span.js'

/** A line with the page of its file, from 1. */
type PrintedLineShape = ShownLine & { readonly page: number }

/** Each line with the page that it is printed on. */
export function linesOnPage({ page, lines }: PrintedLines): PrintedLineShape[] {
  return lines.map((line) => ({ ...line, page }))
}

export const PrintedLine = builder.objectRef<PrintedLineShape>('PrintedLine').implement({
  description: 'One line of type of a printed page. Its words are the text between its offsets.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: "First UTF-16 code unit of the page's text." }),
    end: t.exposeInt('end', { description: 'The unit after the last one, as `slice(start, end)` takes it.' }),
    box: t.field({
      type: PageBox,
      description: 'Where it stands.',
      resolve: ({ box, page }) => ({ ...box, page }),
    }),
    fontSize: t.exposeFloat('fontSize', { description: 'The size of its type in points.' }),
    bold: t.exposeBoolean('bold', { description: 'Whether its type is bold.' }),
    vertical: t.exposeBoolean('vertical', { description: 'Whether it runs down the page.' }),
    turned: t.int({
      description:
        'By how many degrees clockwise its type is turned where a viewer shows it: 0 but on pages that lie on their side or upside down.',
      resolve: ({ turned }) => turned * 90,
    }),
  }),
})

export const LINES =
  'Its lines of type, in the order of the text: enough to draw the page; null where the source does not tell, as only a PDF does.'
