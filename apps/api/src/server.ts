#!/usr/bin/env node
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connectDatabase, DatabaseError, openReplica } from '@baobiao/database'
import { pino } from 'pino'
import { readSettings, type Settings, SettingsError } from './environment.js'
import { ENDPOINT } from './graphql/yoga.js'
import { createHttpServer } from './http/http-server.js'
import { openRateLimit } from './limits/rate-limit.js'
import { prepare } from './preparation.js'

/** How long requests that are under way may go on after SIGTERM. */
const GRACE_MS = 10_000

async function main(): Promise<void> {
  const [argument] = process.argv.slice(2)
  if (argument !== undefined)
    throw new SettingsError(
      `${argument}: the server takes no arguments, only environment variables: PORT=4733`,
    )
  const settings = readSettings()
  const logger = pino({ level: settings.logLevel })
  const reading = { statementTimeoutMs: settings.timeLimitMs }
  const database = await connectDatabase(settings.databaseUrl, {
    ...reading,
    sourceLimitBytes: settings.sourceLimitBytes,
  })
  const { databaseReadUrl } = settings
  const replica = databaseReadUrl === null ? null : await openReplica(database, databaseReadUrl, reading)
  const rateLimit = openRateLimit(settings)
  const preparation = await prepare({ database, rateLimit, logger, failed: end })
  const server = createHttpServer({ database, replica, settings, logger, rateLimit, preparation })
  server.listen(settings.port, settings.host)
  await once(server, 'listening')
  const address = addressOf(settings, server.address() as AddressInfo)
  process.stdout.write(`Explorer: ${address}/\nGraphiQL: ${address}${ENDPOINT}\n`)

  let stopping = false
  const stop = (): void => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
    server.close(() => {
      const closed = [replica?.close(), database.close(), rateLimit?.close()]
      void Promise.all(closed).then(() => process.exit(0))
    })
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function addressOf({ host }: Settings, { port }: AddressInfo): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${shown}:${port}`
}

/** One clear line for what the person who starts the server can correct; the rest with its stack. */
function explain(error: unknown): string {
  if (error instanceof DatabaseError || error instanceof SettingsError) return error.message
  const { code, port, address } = error as { code?: string; port?: number; address?: string }
  if (code === 'EADDRINUSE')
    return `port ${port} is taken: stop the other program, or set PORT to another one`
  if (code === 'EACCES')
    return `port ${port} needs more rights than this user has: set PORT to one above 1023`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST ${address ?? ''} is no address of this machine: unset it, or set it to 0.0.0.0`.replace(
      '  ',
      ' ',
    )
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function end(error: unknown): void {
  process.stderr.write(`baobiao: ${explain(error)}\n`)
  process.exit(1)
}

main().catch(end)
