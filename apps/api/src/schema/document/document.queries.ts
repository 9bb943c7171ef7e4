import { badInput } from '../../graphql/errors.js'
import { builder } from '../builder.js'
import { connectAll } from '../common/connect.js'
import { connectionArguments, connectionCost, connectionTypes } from '../common/connection-types.js'
import { decodeGlobalId } from '../common/global-id.js'
import { nodeLoader } from '../common/load-node.js'
import { documentEntity } from './document.entity.js'
import { Document } from './document.node.js'

const Documents = connectionTypes('Document', documentEntity, Document)

builder.queryFields((t) => ({
  document: t.field({
    type: Document,
    nullable: true,
    description: 'One document, by its id or by the SHA-256 of its bytes; null when there is none.',
    args: {
      id: t.arg.id({ description: 'Its global id.' }),
      sha256: t.arg.string({ description: 'SHA-256 of its bytes, in hex.' }),
    },
    resolve: async (_, { id, sha256 }, context, info) => {
      if ((id == null) === (sha256 == null)) throw badInput('BAD_ID', 'give either `id` or `sha256`', ['id'])
      if (id != null) return nodeLoader(context, info, 'Document')(decodeGlobalId(id, ['id'], 'Document').id)
      if (!/^[0-9a-f]{64}$/i.test(sha256 ?? ''))
        throw badInput('BAD_ID', 'a SHA-256 is 64 hexadecimal digits', ['sha256'])
      return nodeLoader(context, info, 'Document')((sha256 ?? '').toLowerCase())
    },
  }),
  documents: t.field({
    type: Documents.ref,
    description: 'Ingested pages; the latest first when nothing is said.',
    args: connectionArguments(documentEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectAll(documentEntity, [{ field: 'INGESTED', direction: 'DESC' }]),
  }),
}))
