import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** What /metrics shows. One registry a server, so that tests can run several. */
export function createTelemetry() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
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
