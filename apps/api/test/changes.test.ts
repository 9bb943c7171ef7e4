import { createHash } from 'node:crypto'
import { clearFailures, recordFailure, removeDocument, saveDocument } from '@baobiao/database'
import { documentId } from '@baobiao/documents'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishedOperation } from '../src/graphql/operations.js'
import { type Answer, type Api, eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'

const KEY = 'a key that nobody guesses'
const HASH = createHash('sha256').update(KEY).digest('hex')
const HOLDER = { authorization: `Bearer ${KEY.replaceAll(' ', '-')}` }
const HASH_OF_HOLDER = createHash('sha256').update(KEY.replaceAll(' ', '-')).digest('hex')

const PAGE =
  '沧州高新区迎来新企业\n本报讯（记者李明）截至2月底，沧州高新区入驻企业1286家，\n同比增长12.5%。\n'

const INGEST = publishedOperation('IngestDocument').text
const DELETE = publishedOperation('DeleteDocument').text

eachEngine('changes', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ settings: { apiKeyHashes: [HASH, HASH_OF_HOLDER], cacheBytes: 1_000_000 } })
  })

  const ingest = async (content: object, facts: object = {}): Promise<Answer> =>
    api.send(INGEST, { input: { content, name: 'page.txt', ...facts } }, HOLDER)

  describe('are refused', () => {
    it.each<[string, Record<string, string>]>([
      ['without a key', {}],
      ['with another key', { authorization: 'Bearer wrong' }],
      ['with the hash of a key', { authorization: `Bearer ${HASH_OF_HOLDER}` }],
      ['with an empty key', { authorization: 'Bearer ' }],
      ['in another scheme', { authorization: `Basic ${Buffer.from(`x:${KEY}`).toString('base64')}` }],
    ])('%s', async (_, headers) => {
      for (const [query, variables] of [
        [INGEST, { input: { content: { text: PAGE }, name: 'x' } }],
        [DELETE, { id: `Document:${'0'.repeat(64)}` }],
      ] as const) {
        const response = await fetch(api.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query, variables }),
        })
        expect(response.status).toBe(401)
        expect(((await response.json()) as Answer).errors?.map(({ extensions }) => extensions.code)).toEqual([
          'UNAUTHENTICATED',
        ])
      }
      expect((await api.send('{ documents { totalCount } }')).data.documents.totalCount).toBe(0)
    })

    it('to everybody where no key is configured', async () => {
      const closed = await engine.start()
      for (const headers of [HOLDER, { authorization: 'Bearer ' }, { authorization: 'Bearer undefined' }])
        expect(
          (await closed.send(DELETE, { id: `Document:${'0'.repeat(64)}` }, headers)).errors?.[0]?.extensions
            .code,
        ).toBe('UNAUTHENTICATED')
    })

    it('by GET, key or not', async () => {
      const query = new URLSearchParams({
        query: DELETE,
        variables: JSON.stringify({ id: `Document:${'0'.repeat(64)}` }),
      })
      const response = await fetch(`${api.url}?${query}`, {
        headers: { accept: 'application/json', ...HOLDER },
      })
      expect(response.status).toBe(405)
    })
  })

  it('ingest a text, change nothing when it comes again, and delete it', async () => {
    const facts = { newspaper: '沧州日报', publishedOn: '2024-03-08', pageNumber: 'A03' }
    const { data, errors } = await ingest({ text: PAGE }, facts)
    expect(errors).toBeUndefined()
    const { outcome, document } = data.ingestDocument
    expect([outcome, document]).toMatchObject([
      'CREATED',
      {
        id: `Document:${documentId(Buffer.from(PAGE))}`,
        name: 'page.txt',
        encoding: 'utf-8',
        ...facts,
        metrics: {
          nodes: [
            { value: '1286', unit: '家' },
            { value: '12.5', unit: '%' },
          ],
        },
      },
    ])
    // The answer cache must not hide it.
    expect((await api.send('{ documents { totalCount } }')).data.documents.totalCount).toBe(1)
    expect(
      (await ingest({ base64: Buffer.from(PAGE).toString('base64') })).data.ingestDocument,
    ).toMatchObject({
      outcome: 'UNCHANGED',
      document: { id: document.id },
    })
    expect((await api.send(DELETE, { id: document.id }, HOLDER)).data.deleteDocument).toEqual({
      __typename: 'DeletedDocument',
      id: document.id,
    })
    expect(
      (await api.send('{ documents { totalCount } metrics { totalCount } organizations { totalCount } }'))
        .data,
    ).toEqual({
      documents: { totalCount: 0 },
      metrics: { totalCount: 0 },
      organizations: { totalCount: 0 },
    })
    expect((await api.send(DELETE, { id: document.id }, HOLDER)).data.deleteDocument.__typename).toBe(
      'NotFound',
    )
  })

  it('ingest bytes of another encoding', async () => {
    // 沧州高新区有企业96家。 in GB18030
    const bytes = Buffer.from('b2d7d6ddb8dfd0c2c7f8d3d0c6f3d2b53936bcd2a1a3', 'hex')
    const { data } = await ingest({ base64: bytes.toString('base64') })
    expect(data.ingestDocument).toMatchObject({
      outcome: 'CREATED',
      document: { encoding: 'gb18030', metrics: { nodes: [{ value: '96' }] } },
    })
    await api.send(DELETE, { id: data.ingestDocument.document.id }, HOLDER)
  })

  it.each([
    ['nothing', { text: '' }, 'EMPTY'],
    ['white space', { text: ' \n\n' }, 'EMPTY'],
    ['a PDF', { base64: Buffer.from('%PDF-1.7\n%âãÏÓ').toString('base64') }, 'PDF_BROKEN'],
    [
      'bytes that are no text',
      { base64: Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 7, 8]).toString('base64') },
      'BINARY',
    ],
    ['more than a page', { text: '文'.repeat(800_000) }, 'TOO_LARGE'],
    ['a character that no database stores', { text: '沧州高新区\0有企业96家。' }, 'BINARY'],
    ['half of a character', { text: '沧州高新区\ud840有企业96家。' }, 'BINARY'],
    ['half of a character in a line', { text: '{"text":"沧州高新区\\ud840"}' }, 'BINARY'],
  ])('say why %s is no page, and store nothing', async (_, content, reason) => {
    const { data, errors } = await ingest(content)
    expect(errors).toBeUndefined()
    expect(data.ingestDocument).toEqual({
      __typename: 'UnreadableDocument',
      reason,
      message: expect.stringMatching(/\S/),
    })
    expect((await api.send('{ documents { totalCount } }')).data.documents.totalCount).toBe(0)
  })

  it.each([
    ['no content', {}, 'GRAPHQL_VALIDATION_FAILED|BAD_REQUEST'],
    ['content twice', { text: PAGE, base64: '' }, 'GRAPHQL_VALIDATION_FAILED|BAD_REQUEST'],
    ['broken Base64', { base64: '&&&' }, 'BAD_TEXT'],
  ])('refuse %s', async (_, content, code) => {
    const { errors } = await ingest(content)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([
      expect.stringMatching(new RegExp(`^(${code})$`)),
    ])
  })

  it('merge two organizations, in documents to come too, and take it back', async () => {
    const merge = publishedOperation('MergeOrganizations').text
    const undo = publishedOperation('UndoMerge').text
    for (const document of corpus.slice(0, 2)) await saveDocument(api.database, document)
    const idOf = async (name: string): Promise<string | undefined> =>
      (await api.send('query ($name: String) { organization(name: $name) { id } }', { name })).data
        .organization?.id
    const [from, into] = [await idOf('清远高新区'), await idOf('沧州高新区')]
    const mentions = async (): Promise<number> =>
      (await api.send('query ($id: ID) { organization(id: $id) { mentions { totalCount } } }', { id: into }))
        .data.organization.mentions.totalCount
    const before = await mentions()
    expect((await api.send(merge, { from, into, evidence: 'x' })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    )
    expect((await api.send(undo, { id: from })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')

    const began = Date.now()
    const merged = await api.send(
      merge,
      { from, into, evidence: 'the same organization, says nobody' },
      HOLDER,
    )
    expect(merged.data.mergeOrganizations).toMatchObject({
      __typename: 'ChangedOrganization',
      organization: { id: into },
    })
    expect(await mentions()).toBeGreaterThan(before)
    expect(await idOf('清远高新区')).toBe(into)
    expect(
      (await api.send('query ($id: ID) { organization(id: $id) { id } }', { id: from })).data.organization,
    ).toEqual({ id: into })
    await saveDocument(api.database, corpus[2] as (typeof corpus)[2])
    for (const [variables, reason] of [
      [{ from: into, into, evidence: 'x' }, 'SAME_ORGANIZATION'],
      [{ from, into, evidence: 'x' }, 'NO_SUCH_ORGANIZATION'],
      [{ from: await idOf('沧州市图书馆'), into, evidence: ' ' }, 'NO_EVIDENCE'],
    ] as const)
      expect((await api.send(merge, variables, HOLDER)).data.mergeOrganizations).toMatchObject({
        __typename: 'MergeRefused',
        reason,
      })

    const MERGES = `query ($after: String) { organizationMerges(first: 1, after: $after) { totalCount
      nodes { mergedId name evidence mergedAt organization { id } } pageInfo { endCursor } } }`
    const { data } = await api.send(MERGES)
    const [listed] = data.organizationMerges.nodes
    expect(listed).toMatchObject({ mergedId: from, name: '清远高新区', organization: { id: into } })
    expect(Date.parse(listed.mergedAt)).toBeGreaterThanOrEqual(began)
    expect(Date.parse(listed.mergedAt)).toBeLessThanOrEqual(Date.now())
    const next = await api.send(MERGES, { after: data.organizationMerges.pageInfo.endCursor })
    expect(next.data.organizationMerges).toMatchObject({ totalCount: 1, nodes: [] })

    expect((await api.send(undo, { id: from }, HOLDER)).data.undoMerge).toMatchObject({
      organization: { id: from },
    })
    expect((await api.send(MERGES)).data.organizationMerges.totalCount).toBe(0)
    expect((await api.send(undo, { id: from }, HOLDER)).data.undoMerge).toMatchObject({
      reason: 'NO_SUCH_MERGE',
    })
    expect(await idOf('清远高新区')).toBe(from)
    for (const { id } of corpus) await removeDocument(api.database, id)
  })

  it('that failed are listed for holders of a key, and for nobody else', async () => {
    await recordFailure(api.database, {
      name: '/scans/a.txt',
      sha256: null,
      code: 'EMPTY',
      message: 'no text',
    })
    await recordFailure(api.database, {
      name: '/scans/b.pdf',
      sha256: 'f'.repeat(64),
      code: 'PDF',
      message: 'cut',
    })
    const FAILURES = `{ ingestFailures(where: { code: { in: ["EMPTY", "PDF"] } }, orderBy: { field: NAME }) {
      totalCount facets { codes { value count } } nodes { name sha256 code message failedAt } } }`
    // Twice: the second answer is one of a known query, and could be a ready one.
    for (const _ of [1, 2]) {
      const { ingestFailures } = (await api.send(FAILURES, {}, HOLDER)).data
      expect(ingestFailures.nodes.map(({ name }: { name: string }) => name)).toEqual([
        '/scans/a.txt',
        '/scans/b.pdf',
      ])
      expect(ingestFailures.facets.codes).toHaveLength(2)
      const { data, errors } = await api.send(FAILURES)
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED'])
    }
    // Whichever process records or clears one, the very next answer tells.
    const count = async () => (await api.send(FAILURES, {}, HOLDER)).data.ingestFailures.totalCount
    const third = { name: '/scans/c.pdf', sha256: null, code: 'PDF', message: 'cut' }
    await recordFailure(api.database, third)
    expect(await count()).toBe(3)
    await clearFailures(api.database, [third.name])
    expect(await count()).toBe(2)
  })

  it('of the same page at the same time are one', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => ingest({ text: PAGE })))
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([])
    expect(answers.map(({ data }) => data.ingestDocument.outcome).sort()).toEqual([
      'CREATED',
      'UNCHANGED',
      'UNCHANGED',
      'UNCHANGED',
    ])
    await api.send(DELETE, { id: answers[0]?.data.ingestDocument.document.id }, HOLDER)
  })
})
