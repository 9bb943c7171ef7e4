import { GraphQLDeferDirective, GraphQLStreamDirective } from '@graphql-tools/utils'
import { GraphQLSchema, isObjectType, specifiedDirectives } from 'graphql'
import { encodeGlobalId, NODE_TYPES } from '../global-id.js'
import { builder } from './builder.js'
import './common/scalars.js'
import './common/node.queries.js'
import './document/document.queries.js'
import './article/article.queries.js'
import './organization/organization.queries.js'
import './metric/metric.queries.js'
import './mention/mention.queries.js'
import './organization/co-occurring.js'
import './organization/parent.js'
import './organization/suggest.js'
import './organization/merge-organizations.js'
import './organization/merges.js'
import './article/article-highlights.js'
import './statistics/statistics.queries.js'
import './parse/parse.queries.js'
import './parse/parse-file.js'
import './parse/parsed-highlights.js'
import './search/search.queries.js'
import './ingest/ingest-document.js'
import './ingest/correct-document.js'
import './ingest/delete-document.js'
import './ingest/document-ingested.js'
import './ingest/ingest-failures.js'

builder.queryType({ description: 'Everything that can be queried.' })
builder.mutationType({ description: 'What holders of an API key can change.' })
builder.subscriptionType({ description: 'What can be followed.' })

/** The executable schema; every folder's files have added their part by now. */
export const schema = new GraphQLSchema({
  ...builder
    .toSchema({ directives: [...specifiedDirectives, GraphQLDeferDirective, GraphQLStreamDirective] })
    .toConfig(),
  description:
    'Articles, organizations and metrics of Chinese newspaper pages, each with the place on the page that it was read from.',
})

// The library waits for each row's id, though it is there: a promise for each row doubles the time of a list.
for (const name of NODE_TYPES) {
  const type = schema.getType(name)
  const field = isObjectType(type) ? type.getFields().id : undefined
  if (field) field.resolve = ({ id }: { readonly id: string }) => encodeGlobalId(name, id)
}
