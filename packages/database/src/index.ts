export { type DataEvent, dataVersion, eventsAfter } from './data-version.js'
export { decimalKey } from './decimal-key.js'
export type { ConnectOptions, EngineName } from './engines/engine.js'
export type { ReadDialect } from './engines/read-dialect.js'
export { readRows, readRowsInPieces } from './engines/read-rows.js'
export type { Reader, Statement } from './engines/reader.js'
export type { SearchField, SearchKind } from './engines/search-entry.js'
export { DatabaseError, type DatabaseErrorCode } from './errors.js'
export { clearFailures, type Failure, listFailures, recordFailure } from './failures.js'
export * from './generated/sqlite/client.js'
export { metricsToSum, type Summed, summedMetrics } from './metric-sums.js'
export { migrate, pendingMigrations } from './migrate.js'
export {
  connectDatabase,
  type Database,
  DEFAULT_DATABASE_URL,
  engineNameOf,
  type OpenOptions,
  openDatabase,
  reachDatabase,
  SOURCE_LIMIT_BYTES,
} from './open-database.js'
export { openReplica, type Replica } from './open-replica.js'
export { identityOf } from './organizations/identity.js'
export {
  listMerges,
  type Merge,
  MergeError,
  mergeOrganizations,
  undoMerge,
} from './organizations/merges.js'
export { type ArticleSpans, articleSpansOfColumn, paragraphsOfColumn } from './save/article-columns.js'
export { type DocumentFacts, type KnownFacts, warningsOfColumn } from './save/document-columns.js'
export {
  type ParsedDocument,
  removeDocument,
  saveDocument,
  saveDocuments,
} from './save/save-document.js'
export { type SourceFile, sourceBytes, sourceFile } from './save/sources.js'
export { outdatedDocuments, type StoredDocument, storedDocument } from './save/stored-documents.js'
export { type StoredFile, storedFile } from './save/stored-file.js'
export type { SaveOutcome } from './save/write-documents.js'
export type { Highlight } from './search/highlight.js'
export { reindex } from './search/reindex.js'
export {
  countHits,
  idsOfHits,
  type SearchCursor,
  type SearchHit,
  type SearchPage,
  type SearchQuery,
  searchEntries,
} from './search/search.js'
export { termsOfPart } from './search/search-form.js'
export { simplified } from './search/simplified.js'
export { type DatabaseStatus, databaseStatus } from './status.js'
export { isStorable } from './storable-text.js'
export { talliedColumns } from './tallies.js'
export {
  type ArchiveRecord,
  exportArchive,
  importArchive,
} from './transfer/archive.js'
export { EXPORT_COLUMNS, type ExportKind, exportRows } from './transfer/export-rows.js'
export { inFreshRound, turn } from './turns.js'
export { talliedValues } from './value-tallies.js'
