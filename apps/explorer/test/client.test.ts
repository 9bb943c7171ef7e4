import { gql } from 'urql'
import { afterEach, expect, it, vi } from 'vitest'
import { keepApiKey } from '../src/api/api-key.js'
import { client } from '../src/api/client.js'

afterEach(() => {
  vi.unstubAllGlobals()
  keepApiKey('')
})

it('asks for answers in one piece, which the API keeps ready, with the key where there is one', async () => {
  const asked: Headers[] = []
  vi.stubGlobal('fetch', async (_: string, { headers }: RequestInit) => {
    asked.push(new Headers(headers))
    return new Response('{"data":{"articles":{"totalCount":1}}}', {
      headers: { 'content-type': 'application/json' },
    })
  })
  const ask = (words: string) =>
    client.query(gql(`query ${words} { articles { totalCount } }`), {}).toPromise()
  expect((await ask('One')).data).toEqual({ articles: { totalCount: 1 } })
  keepApiKey('key')
  await ask('Two')
  expect(asked.map((headers) => [headers.get('accept'), headers.get('authorization')])).toEqual([
    ['application/graphql-response+json, application/json', null],
    ['application/graphql-response+json, application/json', 'Bearer key'],
  ])
})
