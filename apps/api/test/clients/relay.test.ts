import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { saveDocument } from '@baobiao/database'
import { buildSchema, parse, print, validate } from 'graphql'
import {
  ConnectionHandler,
  commitLocalUpdate,
  createOperationDescriptor,
  type Environment,
  fetchQuery,
  type GraphQLTaggedNode,
  getRequest,
  requestSubscription,
} from 'relay-runtime'
import { beforeAll, expect, it, vi } from 'vitest'
import { type Api, sqliteOnly } from '../support/api.js'
import { corpus } from '../support/corpus.js'
import { relayEnvironment } from './examples/relay.js'

/**
 * What relay-compiler made of `relay/reader.js`, kept as snapshots are: the compiler takes 118 MB, a seventh of all that is
 * installed, so that it is asked by hand, in the folder `relay`: `npx --yes relay-compiler@21.0.1`. The tests below fail where
 * the module, the schema or a byte of what was made is another than the compiler had and wrote.
 */
const MADE = new URL('relay/__generated__/', import.meta.url)

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
/** Stands in for the signature when what is signed is hashed. */
const UNSIGNED = '<<SignedSource::*O*zOeWoEQle#+L!plEphiEmie@IsG>>'

sqliteOnly('Relay', (engine) => {
  let api: Api
  let environment: Environment
  const artifacts = new Map<string, GraphQLTaggedNode>()
  beforeAll(async () => {
    api = await engine.start({ documents: corpus.slice(0, 2) })
    environment = relayEnvironment(api.url)
    for (const file of readdirSync(MADE)) {
      const { default: made } = await import(/* @vite-ignore */ new URL(file, MADE).href)
      artifacts.set(file.replace('.graphql.js', ''), made as GraphQLTaggedNode)
    }
  })

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

  it('compiles to operations that the served schema holds', async () => {
    const schema = buildSchema(await (await fetch(`${api.origin}/schema.graphql`)).text())
    const texts = [...artifacts.values()].flatMap((made) =>
      'params' in made && typeof made.params.text === 'string' ? [made.params.text] : [],
    )
    expect(texts.flatMap((text) => validate(schema, parse(text)))).toEqual([])
  })

  it('was compiled from the module as it is, and is as the compiler wrote it', () => {
    const module = readFileSync(new URL('relay/reader.js', import.meta.url), 'utf8')
    const named = [...module.matchAll(/(?:query|fragment|subscription|queryName:) "?(reader\w+)/g)]
    expect([...artifacts.keys()].sort()).toEqual([...new Set(named.map(([, name]) => name))].sort())
    const sources = [...module.matchAll(/graphql`([^`]+)`/g)].map(([, text = '']) => md5(print(parse(text))))
    expect(new Set([...artifacts.values()].map((made) => 'hash' in made && made.hash))).toEqual(
      new Set(sources),
    )
    for (const file of readdirSync(MADE)) {
      const text = readFileSync(new URL(file, MADE), 'utf8')
      const [signed = '', signature] = /SignedSource<<(\w+)>>/.exec(text) ?? []
      expect(md5(text.replace(signed, UNSIGNED)), file).toBe(signature)
    }
  })

  it('pages through a list in its store', async () => {
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

  it('throws what the API refuses, with its code', async () => {
    const closed = await engine.start({ settings: { persistedOnly: true } })
    const asked = (name: string, variables: object) =>
      fetchQuery(environment, node(name), variables).toPromise()
    const followed = () =>
      new Promise((_, reject) => {
        requestSubscription(relayEnvironment(closed.url), {
          subscription: node('readerSubscription'),
          variables: {},
          onError: reject,
        })
      })
    const refused = (code: string) => ({ source: { errors: [{ extensions: { code } }] } })
    await expect(asked('readerQuery', { first: 101 })).rejects.toMatchObject(refused('BAD_PAGE'))
    await expect(asked('readerPageQuery', { first: 2, after: 'x' })).rejects.toMatchObject(
      refused('BAD_CURSOR'),
    )
    await expect(followed()).rejects.toMatchObject(refused('PERSISTED_ONLY'))
  })

  it('gives null for a part that failed', async () => {
    expect(await fetchQuery(environment, node('readerNodeQuery'), { id: 'x' }).toPromise()).toEqual({
      node: null,
    })
  })

  it('follows a subscription', async () => {
    const names: unknown[] = []
    const fetched = vi.spyOn(globalThis, 'fetch')
    const { dispose } = requestSubscription(environment, {
      subscription: node('readerSubscription'),
      variables: {},
      onNext: (answer) =>
        void names.push(
          (answer as { documentIngested: { document: { name: string } } }).documentIngested.document.name,
        ),
    })
    // From when the answer begins, nothing is missed.
    await expect.poll(() => fetched.mock.settledResults[0]?.type).toBe('fulfilled')
    fetched.mockRestore()
    await saveDocument(api.database, corpus[2] as (typeof corpus)[2])
    await expect.poll(() => names).toEqual(['undated.txt'])
    dispose()
  })
})
