import { useAPQ } from '@graphql-yoga/plugin-apq'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import type { Settings } from '../environment.js'
import type { ErrorCode } from '../errors.js'
import { readManifest } from './manifest.js'
import { publishedOperations } from './operations.js'
import { formsOf } from './printed-forms.js'

/** Room for the operations that clients register, in UTF-16 units of text. */
const REGISTERED_UNITS = 4_000_000

/**
 * Lets clients send the hash of an operation instead of its text. The published operations and those of the manifest
 * are always known; others can be registered by the automatic persisted queries protocol, where that is on.
 *
 * @throws {SettingsError} where the manifest cannot be read
 */
export function persistedOperations({
  persistedOnly,
  automaticPersistedQueries,
  operations,
}: Settings): Plugin[] {
  const known = knownOperations(operations)
  const automatic = automaticPersistedQueries && !persistedOnly
  return [
    ...(automatic ? [useAPQ({ store: storeOver(known) })] : []),
    usePersistedOperations({
      getPersistedOperation: (hash) => known.get(hash) ?? null,
      allowArbitraryOperations: !persistedOnly,
      customErrors: {
        keyNotFound: refusal(
          'BAD_REQUEST',
          400,
          'Send the operation as `query`, or its hash in `extensions`.',
        ),
        persistedQueryOnly: refusal(
          'PERSISTED_ONLY',
          403,
          'Only published operations are executed here: send a hash.',
        ),
        notFound: persistedOnly
          ? refusal('PERSISTED_QUERY_NOT_IN_LIST', 400, 'No published operation has this hash.')
          : // The words and the code by which Apollo Client and urql stop sending hashes.
            refusal('PERSISTED_QUERY_NOT_SUPPORTED', 400, 'PersistedQueryNotSupported'),
      },
    }),
  ]
}

/** Known operations, and beside them a bounded store of those that clients send with their hash. */
function storeOver(known: ReadonlyMap<string, string>) {
  const registered = new LRUCache<string, string>({
    maxSize: REGISTERED_UNITS,
    sizeCalculation: (text) => Math.max(1, text.length),
  })
  return {
    get: (hash: string) => known.get(hash) ?? registered.get(hash),
    set: (hash: string, text: string) => void registered.set(hash, text),
  }
}

/** Texts by hash: of a published operation, of its file and of every form in which clients print it. */
function knownOperations(manifest: string | null): ReadonlyMap<string, string> {
  const known = new Map(manifest === null ? [] : readManifest(manifest))
  for (const { text } of publishedOperations())
    for (const [hash, form] of formsOf(text)) known.set(hash, form)
  return known
}

function refusal(code: ErrorCode, status: number, message: string) {
  return { message, extensions: { code, http: { status } } }
}
