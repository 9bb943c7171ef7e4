import { dividePage } from '../divide-page.js'
import { type Passage, passagesOf } from '../passages.js'

/** The passages of a page, as the recognizer gets them. */
export function passagesOfSource(source: string): Passage[] {
  return passagesOf(dividePage(source).text)
}
