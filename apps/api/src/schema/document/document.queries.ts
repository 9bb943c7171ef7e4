import { badInput } from '../../errors.js'
import { decodeGlobalId } from '../../global-id.js'
import { builder } from '../builder.js'
import { connectionQuery } from '../common/connection-field.js'
import { connectionTypes } from '../common/connection-types.js'
import { shownOrNull } from '../common/rows.js'
import { Document } from './document.node.js'

builder.queryField('document', (t) =>
  t.field({
    type: Document,
    nullable: true,
    description: 'One document, by its id or by the SHA-256 of its bytes; null when there is none.',
    args: {
      id: t.arg.id({ description: 'Its global id.' }),
      sha256: t.arg.string({ description: 'SHA-256 of its bytes, in hex.' }),
    },
    resolve: async (_, { id, sha256 }, { reads }, info) =>
      shownOrNull(await reads.rows(info, 'Document')(documentIdOf(id, sha256))),
  }),
)

function documentIdOf(id: string | null | undefined, sha256: string | null | undefined): string {
  if ((id == null) === (sha256 == null))
    throw badInput('BAD_ID', 'exactly one of `id` and `sha256` is required', ['id'])
  if (id != null) return decodeGlobalId(id, ['id'], 'Document').id
  if (!/^[0-9a-f]{64}$/i.test(sha256 ?? ''))
    throw badInput('BAD_ID', 'a SHA-256 is 64 hexadecimal digits', ['sha256'])
  return (sha256 ?? '').toLowerCase()
}

connectionQuery('documents', {
  types: connectionTypes('Document', 'Document', Document),
  description: 'Ingested pages; the latest first by default.',
  order: [{ field: 'INGESTED', direction: 'DESC' }],
})
