import type { PoolLoad } from '@baobiao/documents'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/**
 * What /metrics shows. One registry a server, so that tests can run several.
 *
 * @param load what each pool of threads has in hand now
 */
export function createTelemetry(load: () => Readonly<Record<string, PoolLoad>>) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'baobiao_pages',
    help: 'Pages that threads read, and that wait for a thread, in each pool.',
    labelNames: ['pool', 'state'],
    registers: [registry],
    collect() {
      for (const [pool, { working, waiting }] of Object.entries(load())) {
        this.set({ pool, state: 'read' }, working)
        this.set({ pool, state: 'waiting' }, waiting)
      }
    },
  })
  return {
    registry,
    requests: new Histogram({
      name: 'baobiao_http_request_seconds',
      help: 'Time from the request to the end of its answer.',
      labelNames: ['route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers: [registry],
    }),
    cache: new Counter({
      name: 'baobiao_answers_total',
      help: 'GraphQL answers: from the cache, executed, or not cacheable.',
      labelNames: ['source'],
      registers: [registry],
    }),
    errors: new Counter({
      name: 'baobiao_graphql_errors_total',
      help: 'Errors in GraphQL answers by their code: limits, bad input, the unexpected.',
      labelNames: ['code'],
      registers: [registry],
    }),
  }
}

export type Telemetry = ReturnType<typeof createTelemetry>
