export type { PageLayout } from '@baobiao/parser'
export { DocumentError, type DocumentErrorCode } from './document-error.js'
export {
  type Correction,
  correctFacts,
  type Facts,
  factsOfPath,
  faultOf,
  type KnownFacts,
  known,
  mergeFacts,
  sameFacts,
  tellsNothingNew,
} from './facts.js'
export type { PageFormat, UnreadPage } from './format.js'
export { type JsonLine, readJsonLines, readRecords } from './formats/json-lines.js'
export { faultOfText } from './formats/text.js'
export { checkSize, ENDINGS, FORMATS, filesOf, formatOf, formatOfName, mostBytesOf } from './formats.js'
export { boxesOfSpan } from './geometry/boxes-of-span.js'
export { packLines, unpackLines } from './geometry/pack-layout.js'
export {
  linesAsShown,
  type QuarterTurns,
  type ShownLine,
  type UprightLayout,
  uprightLayout,
} from './geometry/turned.js'
export {
  DOCUMENT_FORMATS,
  type DocumentFormat,
  documentId,
  type PageFile,
  type PageText,
  pageOfFile,
  type StoredPage,
} from './page-file.js'
export * from './pdf/index.js'
export { openReaderPool, PAGE_TIMEOUT_SECONDS, type ReaderPool } from './pool/reader-pool.js'
export { BusyError, type PoolLoad, type Turn } from './pool/thread-pool.js'
export {
  type ReadDocument,
  type ReadOptions,
  type ReadResult,
  readDocuments,
  readStored,
  type StoredFacts,
} from './read-documents.js'
export { type ReadPage, readPages } from './read-pages.js'
export { type StoredColumns, storedPage } from './stored-page.js'
