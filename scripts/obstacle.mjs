import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * What would keep the API from starting, as one line, or null. Looked at before minutes of installing and building, when
 * there is no compiled code yet: all other settings are checked by the API's own rules once there is.
 */
export async function obstacle({ PORT = '4000', HOST = 'localhost', DATABASE_URL = 'file:' }) {
  if (!/^\d{0,5}$/.test(PORT) || Number(PORT) > 65_535) return 'PORT must be a whole number from 0 to 65535'
  if (!/^(?:file|postgres(?:ql)?):/.test(DATABASE_URL))
    return 'DATABASE_URL must start with file: (SQLite) or postgresql:// (PostgreSQL); unset it to use a file of its own'
  const server = createServer()
  try {
    server.listen(Number(PORT), HOST)
    await once(server, 'listening')
  } catch ({ code }) {
    if (code === 'EADDRINUSE')
      return `port ${PORT} is taken: stop the other program, or set PORT to another one`
    if (code === 'EACCES')
      return `port ${PORT} needs more rights than this user has: set PORT to one above 1023`
    return `HOST ${HOST} is no address of this machine: unset it, or set it to 0.0.0.0`
  }
  await new Promise((resolve) => server.close(resolve))
  return null
}
