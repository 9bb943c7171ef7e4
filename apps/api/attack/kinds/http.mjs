import { answers, keyed } from '../asks.mjs'
import { get, post, raw, send, together } from '../send.mjs'

/** What is not GraphQL. */
export const HTTP = [
  {
    name: 'http: an address in the Host header',
    sent: 'Host: x/graphql?query=B#',
    send: (target) =>
      raw(
        target,
        'GET /graphql?query={__typename} HTTP/1.1\r\nHost: x/graphql?query={p:__typename}#\r\nConnection: close\r\n\r\n',
      ),
    held: answers(400),
  },
  ...[
    [
      'length and chunks',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n',
    ],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde',
    ],
    [
      'chunks in disguise',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\nConnection: close\r\n\r\n0\r\n\r\n',
    ],
    [
      'a chunk of no length',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n',
    ],
    ['a length below zero', 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n'],
    ['no host', 'GET /graphql?query={__typename} HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ].map(([name, bytes]) => ({
    name: `http: ${name}`,
    sent: JSON.stringify(bytes.split('\r\n').slice(1, 4).join(', ')),
    send: (target) => raw(target, bytes),
    held: ({ statuses }) => statuses.length > 0 && statuses.every((status) => status >= 400),
  })),
  {
    name: 'http: ten megabytes',
    sent: 'a body of 10 MB',
    send: (target) =>
      post(target, JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(10_000_000) } })),
    held: answers('BODY_TOO_LARGE', 'EPIPE', 'ECONNRESET'),
  },
  {
    name: 'http: forms and plain text',
    sent: 'an operation as text/plain',
    send: (target) =>
      send(
        target.url,
        { method: 'POST', headers: { 'content-type': 'text/plain' } },
        '{"query":"{ __typename }"}',
      ),
    held: answers('UNSUPPORTED_MEDIA_TYPE'),
  },
  {
    name: 'http: a mutation by GET',
    sent: 'GET ?query=mutation { … }',
    send: (target) => get(target, 'mutation { deleteDocument(id: "x") { __typename } }', keyed),
    held: ({ statuses }) => statuses.every((status) => status === 405),
  },
  {
    name: 'http: senders that never end',
    many: true,
    sent: '200 bodies of which a byte a second comes',
    send: async (target) => {
      const slow = Array.from({ length: 200 }, () =>
        raw(
          target,
          'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
        ),
      )
      const honest = await post(target, { query: '{ __typename }' })
      await Promise.all(slow)
      return honest
    },
    held: answers('ok'),
  },
  {
    name: 'http: the page of GraphiQL',
    many: true,
    sent: '8 × the page, compressed',
    send: (target) =>
      together(
        Array.from({ length: 8 }, () =>
          send(target.url, { headers: { accept: 'text/html', 'accept-encoding': 'br' } }, ''),
        ),
      ),
    held: answers('ok'),
  },
]
