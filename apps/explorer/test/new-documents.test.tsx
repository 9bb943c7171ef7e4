import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Client, type Exchange, makeErrorResult, makeResult, type Operation, Provider } from 'urql'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { filter, make, mergeMap, pipe } from 'wonka'
import { useNewDocuments } from '../src/documents/use-new-documents.js'

/** A service that can go away: its subscriptions end, and queries fail until it is back. */
class Service {
  readonly subscriptions: Operation[] = []
  isThere = true
  #end = (): void => {}
  #send = (_id: string): void => {}

  readonly exchange: Exchange = () => (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind !== 'teardown'),
      mergeMap((operation) =>
        make((observer) => {
          if (operation.kind === 'subscription') {
            this.subscriptions.push(operation)
            this.#end = () => observer.next(makeErrorResult(operation, new Error('cut')))
            this.#send = (id) => {
              const documentIngested = { cursor: `after ${id}`, document: { id, name: id } }
              observer.next(makeResult(operation, { data: { documentIngested } }))
            }
          } else {
            observer.next(
              this.isThere
                ? makeResult(operation, { data: { __typename: 'Query' } })
                : makeErrorResult(operation, new Error('away')),
            )
            observer.complete()
          }
          return () => {}
        }),
      ),
    )

  goAway(): void {
    this.isThere = false
    this.#end()
  }

  ingest(id: string): void {
    this.#send(id)
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('asks once for what is new when the service is back, and goes on after what it received', async () => {
  const service = new Service()
  const client = new Client({ url: 'http://localhost/graphql', exchanges: [service.exchange] })
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <Provider value={client}>{children}</Provider>
  )
  const { result } = renderHook(() => useNewDocuments(), { wrapper })
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
  expect(result.current).toEqual({ newest: null, interruptions: 0 })

  act(() => service.goAway())
  await pass(20_000)
  expect([service.subscriptions.length, result.current.interruptions]).toEqual([1, 0])
  service.isThere = true
  await pass(5_000)
  expect([service.subscriptions.length, result.current.interruptions]).toEqual([2, 1])

  act(() => service.ingest('Document:1'))
  expect(result.current.newest).toBe('Document:1')
  act(() => service.goAway())
  service.isThere = true
  await pass(5_000)
  expect(service.subscriptions.at(-1)?.variables).toEqual({ after: 'after Document:1' })
  expect(result.current).toEqual({ newest: 'Document:1', interruptions: 2 })
})
