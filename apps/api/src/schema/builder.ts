import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import type { Context } from '../context/context.js'
import { decodeGlobalId, encodeGlobalId } from '../global-id.js'

interface SchemaTypes {
  Context: Context
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: Date; Output: Date }
    Decimal: { Input: string; Output: string }
  }
}

/** What every folder of the schema adds its types to. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ErrorsPlugin, ComplexityPlugin, RelayPlugin],
  defaultFieldNullability: false,
  complexity: { defaultComplexity: 1, defaultListMultiplier: 1 },
  errors: { directResult: true, defaultTypes: [] },
  relay: {
    cursorType: 'String',
    encodeGlobalID: (type, id) => encodeGlobalId(type, String(id)),
    decodeGlobalID: (id) => decodeGlobalId(id, ['id']),
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: { nullable: false },
    nodeTypeOptions: { description: 'A thing with a stable id of its own; `node(id:)` finds it again.' },
    pageInfoTypeOptions: { description: 'Where a page lies in its connection.' },
    hasNextPageFieldOptions: { description: 'Whether more edges follow this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether edges come before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first edge: pass it as `before`.' },
    endCursorFieldOptions: { description: 'Cursor of the last edge: pass it as `after`.' },
    cursorFieldOptions: { description: 'Place of this edge in the order: pass it as `after` or `before`.' },
    nodeFieldOptions: { nullable: false, description: 'The thing at this edge.' },
    idFieldOptions: { description: 'Stable global id.' },
  },
})

/** The schema's types with Pothos' own defaults filled in: what its generics want. */
export type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Full> ? Full : never
