import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer'
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { GraphiQL } from 'graphiql'
import type { GraphQLSchema } from 'graphql'
import { useMemo } from 'react'
import { AnswerInSight } from './answer-in-sight.js'
import type { Group } from './collection.js'
import { createFetcher } from './fetcher.js'
import { useEditorOptions } from './monaco.js'
import { operationsPlugin } from './operations-plugin.js'

/** A query in the address (`?query=…&variables=…`, or after `#` where it is long) opens a shared operation. */
const SHARED = new URLSearchParams(location.hash.slice(1) || location.search)

interface PageProps {
  readonly collection: readonly Group[]
  readonly schema: GraphQLSchema | undefined
}

export function Page({ collection, schema }: PageProps) {
  useEditorOptions()
  const query = SHARED.get('query')
  const variables = SHARED.get('variables')
  // The same on every draw: another one would lose what was clicked before the editors are there.
  const operations = useMemo(() => operationsPlugin(collection), [collection])
  return (
    <GraphiQL
      {...(schema && { schema })}
      fetcher={createFetcher('/graphql', collection)}
      plugins={[operations, HISTORY_PLUGIN, explorerPlugin()]}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      visiblePlugin={operations}
      defaultTabs={[{ query: query ?? collection[0]?.operations[0]?.text ?? null }]}
      {...(query && { initialQuery: query })}
      {...(variables && { initialVariables: variables })}
    >
      <GraphiQL.Logo>
        <strong>报表</strong> Baobiao
      </GraphiQL.Logo>
      <AnswerInSight />
    </GraphiQL>
  )
}
