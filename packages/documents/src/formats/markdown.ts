import type { PageFormat } from '../format.js'
import { MOST_TEXT_BYTES, text } from './text.js'

/** Text with marks of headings, as OCR models write it; the parser reads the marks. */
export const markdown: PageFormat = {
  id: 'markdown',
  endings: ['md', 'markdown'],
  mostBytes: MOST_TEXT_BYTES,
  sniff: () => false,
  read: text.read,
}
