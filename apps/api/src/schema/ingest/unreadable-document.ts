import { DocumentError, type DocumentErrorCode } from '@baobiao/documents'
import { builder } from '../builder.js'

export const UnreadableReason = builder.enumType('UnreadableReason', {
  description: 'Why bytes cannot be read as pages.',
  values: {
    EMPTY: { description: 'There is nothing but white space.' },
    BINARY: { description: 'They are no text.' },
    PDF: { description: 'They are a PDF where text was expected.' },
    IMAGE: { description: 'They are a picture: give the text layer.' },
    RTF: { description: 'They are rich text: save it as plain text.' },
    TRUNCATED: { description: 'They end in the middle of a character.' },
    MOJIBAKE: { description: 'Their characters were read in a wrong encoding before.' },
    UNKNOWN_ENCODING: { description: 'They are neither UTF-8, UTF-16, GB18030 nor Big5.' },
    TOO_LARGE: { description: 'They are more than a page of their format is.' },
    BAD_RECORD: { description: 'A line of JSON Lines holds no page.' },
    BAD_FACTS: { description: 'The facts that were given with them cannot be true.' },
    TIMEOUT: { description: 'Reading them takes longer than any page does.' },
    TOO_COMPLEX: { description: 'Reading them takes more memory than any page does.' },
    PARSER_ERROR: { description: 'The parser failed: please report the page.' },
    PDF_ENCRYPTED: { description: 'The PDF is encrypted.' },
    PDF_BROKEN: { description: 'The PDF is broken, or cut off.' },
    PDF_TOO_LARGE: { description: 'The PDF has more bytes than are read.' },
    PDF_TOO_MANY_PAGES: { description: 'The PDF has more pages than are read.' },
    PDF_PAGE_TOO_LARGE: { description: 'A page holds more than is read.' },
    PDF_NO_TEXT: { description: 'A page is a scan without text: read it by OCR.' },
    PDF_NO_UNICODE: { description: "A page's fonts do not tell which characters they draw: read it by OCR." },
    PDF_DOUBTFUL_CHARACTERS: { description: 'Too many characters of a page are in doubt: read it by OCR.' },
  } satisfies Record<DocumentErrorCode, object>,
})

builder.objectType(DocumentError, {
  name: 'UnreadableDocument',
  description: 'The content, or a page of it, cannot be read. Nothing of it is stored.',
  fields: (t) => ({
    reason: t.field({ type: UnreadableReason, description: 'Why.', resolve: ({ code }) => code }),
    message: t.exposeString('message', { description: 'Why, in a sentence that says what to do.' }),
  }),
})
