import type { DocumentFormat } from '@baobiao/documents'
import { builder } from '../builder.js'

export const Format = builder.enumType('DocumentFormat', {
  description: 'A format that pages come in; lines of JSON Lines are documents of text.',
  values: {
    TEXT: { value: 'text', description: 'The text layer of a page.' },
    MARKDOWN: { value: 'markdown', description: 'Text with marks of headings.' },
    HTML: { value: 'html', description: 'A web page, of which the text that it shows is read.' },
    PDF: { value: 'pdf', description: 'A page as it was printed, with the place of every line.' },
  } satisfies Record<Uppercase<DocumentFormat>, { value: DocumentFormat; description: string }>,
})
