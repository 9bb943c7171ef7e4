import { openReaderPool, type ReaderPool } from '@baobiao/documents'

/** Characters of a text that others need not wait for: a newspaper page, and as much again. */
const SHORT_CHARACTERS = 20_000

/** What parses texts and pages of files that are not stored. */
export type Previews = Pick<ReaderPool, 'preview' | 'explain' | 'readOne' | 'close'>

/** Short texts have threads of their own: on a small machine one of ten pages would keep them waiting for seconds. */
export function openPreviews(): Previews {
  const [short, long] = [openReaderPool(), openReaderPool()]
  const poolFor = ({ length }: string): ReaderPool => (length <= SHORT_CHARACTERS ? short : long)
  return {
    preview: (text, publishedOn, turn) => poolFor(text).preview(text, publishedOn, turn),
    explain: (text, turn) => poolFor(text).explain(text, turn),
    readOne: (file, number, turn) => long.readOne(file, number, turn),
    async close() {
      await Promise.all([short.close(), long.close()])
    },
  }
}
