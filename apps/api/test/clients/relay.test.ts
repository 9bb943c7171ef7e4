import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { saveDocument } from '@baobiao/database'
import {
  type ConcreteRequest,
  ConnectionHandler,
  commitLocalUpdate,
  createOperationDescriptor,
  type Environment,
  fetchQuery,
  type GraphQLTaggedNode,
  getRequest,
  requestSubscription,
} from 'relay-runtime'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, sqliteOnly } from '../support/api.js'
import { corpus } from '../support/corpus.js'
import { relayEnvironment } from './examples/relay.js'

/** A front end's module, as Relay's compiler takes it: a list that grows, one thing by its id, and events. */
const MODULE = `import { graphql } from 'relay-runtime'
graphql\`query readerQuery($first: Int!, $after: String) { ...reader_list }\`
graphql\`fragment reader_list on Query @refetchable(queryName: "readerPageQuery") {
  articles(first: $first, after: $after, orderBy: [{ field: TITLE }]) @connection(key: "reader_articles") {
    edges { node { id title publishedOn organizations(first: 2) { edges { mentionCount node { id name } } } } }
  }
}\`
graphql\`query readerNodeQuery($id: ID!) { node(id: $id) { ... on Article { title ...reader_article @alias } } }\`
graphql\`fragment reader_article on Article @refetchable(queryName: "readerArticleQuery") { kicker paragraphs { text } }\`
graphql\`subscription readerSubscription { documentIngested { cursor document { id name } } }\`
`
const run = promisify(execFile)

sqliteOnly('Relay', (engine) => {
  let api: Api
  let environment: Environment
  const folder = mkdtempSync(join(tmpdir(), 'baobiao-relay-'))
  const artifacts = new Map<string, GraphQLTaggedNode>()
  beforeAll(async () => {
    api = await engine.start({ documents: corpus.slice(0, 2) })
    environment = relayEnvironment(api.url)
    mkdirSync(join(folder, 'src'))
    mkdirSync(join(folder, 'made'))
    writeFileSync(join(folder, 'src/reader.js'), MODULE)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(folder, 'schema.graphql'), await (await fetch(`${api.origin}/schema.graphql`)).text())
    const compiler: string = createRequire(import.meta.url)('relay-compiler')
    writeFileSync(
      join(folder, 'relay.config.json'),
      JSON.stringify({
        src: './src',
        schema: './schema.graphql',
        artifactDirectory: './made',
        language: 'javascript',
        eagerEsModules: true,
      }),
    )
    await run(compiler, [], { cwd: folder })
    for (const name of ['readerQuery', 'readerPageQuery', 'readerNodeQuery', 'readerSubscription']) {
      const file = pathToFileURL(join(folder, `made/${name}.graphql.js`)).href
      artifacts.set(name, ((await import(/* @vite-ignore */ file)) as { default: ConcreteRequest }).default)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const node = (name: string): GraphQLTaggedNode => artifacts.get(name) as GraphQLTaggedNode
  /** What the store has of a query's list by now. */
  function titles(): unknown[] {
    let found: unknown[] = []
    commitLocalUpdate(environment, (store) => {
      const list = ConnectionHandler.getConnection(store.getRoot(), 'reader_articles', {
        orderBy: [{ field: 'TITLE' }],
      })
      found = (list?.getLinkedRecords('edges') ?? []).map((edge) =>
        edge.getLinkedRecord('node')?.getValue('title'),
      )
    })
    return found
  }

  it('compiles against the schema that the server gives, and pages through a list in its store', async () => {
    const first = await fetchQuery(environment, node('readerQuery'), { first: 2 }).toPromise()
    expect(first).toBeDefined()
    environment.retain(createOperationDescriptor(getRequest(node('readerQuery')), { first: 2 }))
    const two = titles()
    expect(two).toHaveLength(2)
    const { data } = await api.send(
      '{ articles(first: 2, orderBy: { field: TITLE }) { pageInfo { endCursor } } all: articles(orderBy: { field: TITLE }) { nodes { title } } }',
    )
    const { endCursor } = data.articles.pageInfo
    await fetchQuery(environment, node('readerPageQuery'), { first: 2, after: endCursor }).toPromise()
    expect(titles()).toEqual(data.all.nodes.map(({ title }: { title: string }) => title))
  })

  it('reads one thing by its id again, and null for one that is not there', async () => {
    const { data } = await api.send('{ articles(first: 1) { nodes { id title } } }')
    const [{ id, title }] = data.articles.nodes
    const ask = (id: string) => fetchQuery(environment, node('readerNodeQuery'), { id }).toPromise()
    expect(await ask(id)).toMatchObject({ node: { title } })
    expect(await ask(`Article:${'0'.repeat(32)}`)).toEqual({ node: null })
  })

  it('follows a subscription', async () => {
    const names: unknown[] = []
    const { dispose } = requestSubscription(environment, {
      subscription: node('readerSubscription'),
      variables: {},
      onNext: (answer) =>
        void names.push(
          (answer as { documentIngested: { document: { name: string } } }).documentIngested.document.name,
        ),
    })
    await new Promise((resolve) => setTimeout(resolve, 300))
    await saveDocument(api.database, corpus[2] as (typeof corpus)[2])
    await expect.poll(() => names, { timeout: 15_000 }).toEqual(['undated.txt'])
    dispose()
  })
})
