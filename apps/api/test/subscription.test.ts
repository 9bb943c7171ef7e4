import { mergeOrganizations, openDatabase, removeDocument, saveDocument, undoMerge } from '@baobiao/database'
import { expect, it } from 'vitest'
import { publishedOperation } from '../src/graphql/operations.js'
import { type Answer, type Api, eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'

const FOLLOW = publishedOperation('FollowDocuments').text

interface Event {
  readonly cursor: string
  readonly document: { readonly name: string } | null
  readonly kind?: string
  readonly documentId?: string | null
  readonly organizationId?: string | null
  readonly mergedId?: string | null
}

interface Following {
  readonly events: Event[]
  readonly answers: Answer[]
  readonly done: Promise<void>
  stop(): void
}

/** Follows over server-sent events until stopped; resolves once the server has answered. */
async function follow({ url }: Api, after: string | null = null, query = FOLLOW): Promise<Following> {
  const controller = new AbortController()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables: { after } }),
    signal: controller.signal,
  })
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
  const { body } = response
  if (!body) throw new Error('the stream has no body')
  const events: Event[] = []
  const answers: Answer[] = []
  const read = async (): Promise<void> => {
    let text = ''
    const decoder = new TextDecoder()
    try {
      for await (const chunk of body) {
        text += decoder.decode(chunk, { stream: true })
        const blocks = text.split('\n\n')
        text = blocks.pop() ?? ''
        for (const block of blocks) {
          const data = /^data: (.+)$/m.exec(block)?.[1]
          if (!/^event: next$/m.test(block) || !data) continue
          const answer = JSON.parse(data) as Answer
          answers.push(answer)
          if (answer.data) events.push(...(Object.values(answer.data) as Event[]))
        }
      }
    } catch (error) {
      if (!controller.signal.aborted) throw error
    }
  }
  return { events, answers, done: read(), stop: () => controller.abort() }
}

const names = ({ events }: Following): (string | undefined)[] => events.map(({ document }) => document?.name)

/** Waits until a server with followers has looked for something new as often. */
async function looks({ statements }: Api, times: number): Promise<void> {
  statements()
  let seen = 0
  await expect
    .poll(() => {
      seen += statements().length
      return seen
    })
    .toBeGreaterThanOrEqual(times)
}

eachEngine('documentIngested', (engine) => {
  it('tells what another process ingests, past the time limit, and goes on after a cursor', async () => {
    const api = await engine.start({ documents: corpus.slice(0, 1), settings: { timeLimitMs: 1_500 } })
    const other = await openDatabase(api.databaseUrl)
    const first = await follow(api)
    // Each look is half a second after the one before.
    await looks(api, 6)
    await saveDocument(other, corpus[1] as (typeof corpus)[1])
    await expect.poll(() => names(first)).toEqual(['qingyuan-05-20.txt'])
    const { requested, actual } = first.answers[0]?.extensions?.cost ?? {}
    expect([actual, (actual ?? 0) > 0]).toEqual([requested, true])
    const cursor = first.events[0]?.cursor ?? ''
    first.stop()
    await first.done

    // What comes while nobody listens is not lost, nor told twice.
    await saveDocument(other, corpus[2] as (typeof corpus)[2])
    await removeDocument(other, corpus[1]?.id ?? '')
    const second = await follow(api, cursor)
    await expect.poll(() => names(second)).toEqual(['undated.txt'])
    await saveDocument(other, corpus[1] as (typeof corpus)[1])
    await expect.poll(() => names(second)).toEqual(['undated.txt', 'qingyuan-05-20.txt'])
    second.stop()
    await second.done
    await other.close()
  })

  it('tells everybody everything, once and in order', async () => {
    const api = await engine.start()
    const other = await openDatabase(api.databaseUrl)
    const followers = await Promise.all([follow(api), follow(api), follow(api)])
    for (const parserVersion of ['1', '2', '3'])
      for (const document of corpus)
        await saveDocument(other, { ...document, page: { ...document.page, parserVersion } })
    const expected = ['1', '2', '3'].flatMap(() => corpus.map(({ name }) => name))
    for (const one of followers) await expect.poll(() => names(one)).toEqual(expected)
    expect(new Set(followers[0]?.events.map(({ cursor }) => cursor)).size).toBe(expected.length)
    for (const one of followers) one.stop()
    await Promise.all(followers.map(({ done }) => done))
    await other.close()
  })

  it('has no document any more where it was deleted since', async () => {
    const api = await engine.start({ documents: corpus })
    await removeDocument(api.database, corpus[0]?.id ?? '')
    const all = await follow(api, Buffer.from('["events",0]').toString('base64url'))
    await expect.poll(() => names(all)).toEqual([undefined, 'qingyuan-05-20.txt', 'undated.txt'])
    all.stop()
    await all.done
  })

  it('refuses a cursor of something else', async () => {
    const api = await engine.start()
    const broken = await follow(api, 'abc')
    await broken.done
    expect(broken.answers.map(({ errors }) => errors?.[0]?.extensions)).toEqual([
      { code: 'BAD_CURSOR', argument: 'after' },
    ])
  })

  it('stops reading the database when nobody follows', async () => {
    const api = await engine.start()
    const one = await follow(api)
    const elsewhere = await engine.start()
    const another = await follow(elsewhere)
    const readMeanwhile = async (): Promise<number> => {
      api.statements()
      await looks(elsewhere, 3)
      return api.statements().length
    }
    await expect.poll(readMeanwhile).toBeGreaterThan(0)
    one.stop()
    await one.done
    await expect.poll(readMeanwhile).toBe(0)
    another.stop()
    await another.done
  })
})

eachEngine('dataChanged', (engine) => {
  const CHANGES =
    'subscription ($after: String) { dataChanged(after: $after) { cursor kind documentId organizationId mergedId document { name } } }'

  it('tells also what is read again, deleted, merged and undone, with ids, and only the kinds that are asked for', async () => {
    const api = await engine.start({ documents: corpus })
    const [first, removals] = [
      await follow(api, null, CHANGES),
      await follow(api, null, 'subscription { dataChanged(kinds: [REMOVED]) { kind documentId } }'),
    ]
    const { data } = await api.send(
      '{ organizations(first: 2) { nodes { id } } documents(first: 1) { nodes { id name } } }',
    )
    const [from, into] = data.organizations.nodes.map(({ id }: { id: string }) => id.split(':')[1])
    const [{ id }] = data.documents.nodes
    await mergeOrganizations(api.database, { from, into, evidence: 'one body' })
    await undoMerge(api.database, from)
    const again = corpus.find((document) => document.id === id.split(':')[1]) as (typeof corpus)[number]
    const page = { ...again.page, parserVersion: 'another' }
    await saveDocument(api.database, { ...again, page })
    await removeDocument(api.database, again.id)
    await expect.poll(() => first.events.length).toBe(4)
    await expect.poll(() => removals.events).toEqual([{ kind: 'REMOVED', documentId: id }])
    const ids = ({
      kind,
      documentId,
      organizationId,
      mergedId,
    }: (typeof first.events)[number]): unknown[] => [kind, documentId, organizationId, mergedId]
    expect(first.events.map(ids)).toEqual([
      ['MERGED', null, `Organization:${into}`, `Organization:${from}`],
      ['UNMERGED', null, `Organization:${into}`, `Organization:${from}`],
      ['UPDATED', id, null, null],
      ['REMOVED', id, null, null],
    ])
    const later = await follow(api, first.events[1]?.cursor, CHANGES)
    // Not the documents: the one that was updated is gone for whoever reads of it later.
    await expect.poll(() => later.events.map(ids)).toEqual(first.events.slice(2).map(ids))
    for (const one of [first, removals, later]) one.stop()
  })
})
