import { DocumentError } from '../document-error.js'
import type { PageFormat } from '../format.js'
import { textOfHtml } from './html-text.js'
import { decodeText, MOST_TEXT_BYTES, pageOf } from './text.js'

/** A web page: of its document, the text that it shows. */
export const html: PageFormat = {
  id: 'html',
  endings: ['html', 'htm', 'xhtml'],
  mostBytes: MOST_TEXT_BYTES,
  sniff: (head) => /^\s*<(?:!doctype html|html)\b/i.test(head),
  *read(file) {
    const { text: source, encoding } = decodeText(file)
    const text = textOfHtml(source)
    if (text === '')
      throw new DocumentError('EMPTY', 'the web page shows no text: save it with its article in it')
    yield pageOf(file, { text, encoding })
  },
}
