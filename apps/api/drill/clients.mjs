import { setTimeout } from 'node:timers/promises'
import { KEY } from './site.mjs'

const INGEST =
  'mutation ($t: String!, $n: String!) { ingestDocument(input: { name: $n, content: { text: $t } }) { ... on IngestedDocument { document { id } } } }'
const DELETE = 'mutation ($id: ID!) { deleteDocument(id: $id) { __typename } }'
const READ = 'query ($id: ID!) { document(id: $id) { name articles { totalCount } } }'
const LIST = '{ documents { totalCount } organizations(first: 5) { nodes { name articleCount } } }'
/** Each fifth of its documents a client removes again. */
const REMOVED = 5
const [AGAIN_MS, PAUSE_MS, IN_TIME_MS] = [100, 20, 15_000]

/**
 * Clients that write, read what they have written from another process than the one that took it, and never send back an
 * older version than they have seen.
 */
export class Clients {
  /** Names of documents by the database's id that were acknowledged, and ids of those whose removal was. */
  kept = new Map()
  removed = new Set()
  #going = true
  #work = []
  #counts = newCounts()

  constructor(apis) {
    this.apis = apis
  }

  start(writers, readers) {
    const each = (count, live) => Array.from({ length: count }, (_, number) => live(number))
    this.#work = [...each(writers, (number) => this.#write(number)), ...each(readers, () => this.#read())]
  }

  async stop() {
    this.#going = false
    await Promise.all(this.#work)
  }

  /** What happened since the last call. */
  take() {
    const counts = this.#counts
    this.#counts = newCounts()
    return counts
  }

  async #write(client) {
    let seen = 0
    for (let number = 0; this.#going; number++) {
      const name = `${client}-${number}.txt`
      const written = await this.#change(INGEST, { t: textOf(client, number), n: name })
      if (!written) continue
      const { id } = written.data.ingestDocument.document
      const key = id.replace('Document:', '')
      this.kept.set(key, name)
      seen = await this.#readOwn(id, Math.max(seen, written.version), name)
      if (number % REMOVED === 0) {
        const gone = await this.#change(DELETE, { id })
        if (!gone) continue
        this.kept.delete(key)
        this.removed.add(key)
        seen = await this.#readOwn(id, Math.max(seen, gone.version), null)
      }
    }
  }

  async #read() {
    let seen = 0
    while (this.#going) {
      const answer = await this.#ask(LIST, {}, seen)
      if (!answer) continue
      this.#counts.lists++
      seen = answer.version
      await setTimeout(PAUSE_MS)
    }
  }

  /** Until somebody takes it: it is the same however often it is sent. Null where the clients are stopped first. */
  async #change(query, variables) {
    for (;;) {
      const answer = await this.#ask(query, variables, null)
      if (answer) {
        this.#counts.writes++
        return answer
      }
      if (!this.#going) return null
    }
  }

  /** @param name as it must be read; null where nothing may be there any more */
  async #readOwn(id, seen, name) {
    const answer = await this.#ask(READ, { id }, seen)
    if (!answer) return seen
    const { document } = answer.data
    this.#counts.reads++
    if ((document?.name ?? null) !== name) this.#counts.stale++
    return answer.version
  }

  /** One answer of any process, or null: refused, not there, or late. */
  async #ask(query, variables, seen) {
    const { url } = this.apis[Math.floor(Math.random() * this.apis.length)]
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${KEY}` }
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: seen === null ? headers : { ...headers, 'data-version': String(seen) },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(IN_TIME_MS),
      })
      const { data, errors } = await response.json()
      if (!errors) {
        const version = Number(response.headers.get('data-version'))
        if (seen !== null && version < seen) this.#counts.stale++
        return { data, version }
      }
      for (const { extensions } of errors) this.#counts.codes.add(extensions.code)
    } catch {
      this.#counts.codes.add('no answer')
    }
    this.#counts.refused++
    await setTimeout(AGAIN_MS)
    return null
  }
}

function newCounts() {
  return { writes: 0, reads: 0, lists: 0, stale: 0, refused: 0, codes: new Set() }
}

function textOf(client, number) {
  return `沧州高新区第${client}批项目签约\n截至${1 + (number % 12)}月底，沧州高新区入驻企业${1000 + number}家，第${client}园区投资${1 + (number % 90)}.5亿元。\n`
}
