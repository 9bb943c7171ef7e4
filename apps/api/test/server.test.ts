import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const SERVER = fileURLToPath(new URL('../dist/server.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'baobiao-server-'))
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Started {
  readonly child: ChildProcess
  /** All that it has printed so far. */
  output(): string
  /** When it has ended and all that it printed has come, which may be later. */
  readonly ended: Promise<number | null>
}

function start(
  environment: Record<string, string>,
  command: readonly [string, ...string[]] = [process.execPath, '--liftoff-only', SERVER],
): Started {
  const [program, ...args] = command
  const child = spawn(program, args, {
    env: {
      PATH: process.env.PATH ?? '',
      DATABASE_URL: `file:${join(folder, 'a.sqlite')}`,
      PORT: '0',
      ...environment,
    },
  })
  children.push(child)
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return { child, output: () => output, ended: once(child, 'close').then(([code]) => code as number | null) }
}

async function urlOf({ output }: Started): Promise<string> {
  await expect.poll(output).toMatch(/GraphiQL: http:\S+\n/)
  return /GraphiQL: (http:\S+)/.exec(output())?.[1] ?? ''
}

/** Whether anything takes connections there. */
async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, 'localhost')
  const opened = await once(socket, 'connect').then(
    () => true,
    () => false,
  )
  socket.destroy()
  return opened
}

describe('the server', () => {
  it('answers, and finishes what is in flight when it is told to stop', async () => {
    const started = start({})
    const { port, host } = new URL(await urlOf(started))
    // A request whose body is still on its way when the signal comes. The server says when it has the head.
    const body = JSON.stringify({ query: '{ __typename }' })
    const socket = connect(Number(port), 'localhost')
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk))
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nexpect: 100-continue\r\nconnection: close\r\n\r\n${body.slice(0, 5)}`,
    )
    await expect.poll(() => answer).toMatch('100 Continue')
    started.child.kill('SIGTERM')
    await expect.poll(() => isOpen(Number(port))).toBe(false)
    socket.write(body.slice(5))
    await once(socket, 'close')
    expect(answer).toMatch(/^HTTP\/1.1 200/m)
    expect(answer).toContain('"__typename":"Query"')
    expect(await started.ended).toBe(0)
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['a port that is none', { PORT: 'x' }, /PORT must be a whole number/],
    ['a time that is none', { PAGE_TIMEOUT: '0' }, /PAGE_TIMEOUT must be at least 1/],
    [
      'a share above one',
      { LEAST_CONFIDENCE: '80' },
      /LEAST_CONFIDENCE must be a number from 0 to 1, such as 0.8/,
    ],
    ['an address of another kind', { DATABASE_URL: 'mysql://x' }, /DATABASE_URL must start with file:/],
    ['a key in place of its hash', { API_KEY_HASHES: 'secret' }, /API_KEY_HASHES must be SHA-256 hashes/],
    ['an origin with a path', { CORS_ORIGINS: 'https://a.example/x' }, /CORS_ORIGINS must be origins/],
    ['a switch that is neither on nor off', { GRAPHIQL: 'yes' }, /GRAPHIQL must be on or off/],
    ['a host that is not here', { HOST: '203.0.113.1' }, /HOST .* is no address of this machine/],
  ])('says in one line what is wrong with %s', async (_, environment, message) => {
    const started = start(environment)
    expect(await started.ended).toBe(1)
    expect(started.output()).toMatch(message)
    expect(started.output().trim().split('\n')).toHaveLength(1)
  })

  it.each<[Record<string, string>, RegExp]>([
    [{ PORT: 'x' }, /PORT must be a whole number/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL must start with file:/],
    [{ HOST: '203.0.113.1' }, /HOST .* is no address of this machine/],
  ])('is told so by npm start, before anything is built: %o', async (environment, message) => {
    const started = start(environment, [process.execPath, join(ROOT, 'scripts/start.mjs')])
    expect(await started.ended).toBe(1)
    expect(started.output()).toMatch(message)
    expect(started.output().trim().split('\n')).toHaveLength(1)
  })

  it.each<[Record<string, string>, RegExp]>([
    [{ CACHE_BYTES: 'abc' }, /CACHE_BYTES must be a whole number/],
    [{ EXPLORER: 'yes' }, /EXPLORER must be on or off/],
    [{ API_KEY_HASHES: 'secret' }, /API_KEY_HASHES must be SHA-256/],
  ])('is told so by npm start, before a page is ingested: %o', async (environment, message) => {
    const path = join(folder, 'untouched.sqlite')
    const started = start({ DATABASE_URL: `file:${path}`, ...environment }, [
      process.execPath,
      join(ROOT, 'scripts/start.mjs'),
    ])
    expect(await started.ended).toBe(1)
    expect(started.output()).toMatch(message)
    expect(existsSync(path)).toBe(false)
  })

  it.each([
    ['the server', 'apps/api/dist/server.js', ['--port', '4733'], 1],
    ['npm start', 'scripts/start.mjs', ['--port', '4733'], 2],
    ['npm start, asked for help', 'scripts/start.mjs', ['--help'], 0],
  ])('%s takes no arguments, and says what it takes', async (_, script, args, code) => {
    const started = start({}, [process.execPath, join(ROOT, script), ...args])
    expect(await started.ended).toBe(code)
    expect(started.output()).toMatch('PORT=4733')
  })

  it('npm start refuses a setting as a flag that npm keeps for itself', async () => {
    const started = start({ npm_config_database_url: 'x' }, [
      process.execPath,
      join(ROOT, 'scripts/start.mjs'),
    ])
    expect(await started.ended).toBe(2)
    expect(started.output()).toMatch(/^--database-url: npm start takes no arguments/)
  })

  it('ends when a supervisor ends npm, which hands no signal on', async () => {
    const script = `import { node } from '${new URL('../../../scripts/commands.mjs', import.meta.url)}'
      await node('apps/api/dist/server.js', [])`
    // Two commands, so that the shell stays between, as npm's does.
    const shell = `"${process.execPath}" --input-type=module -e "${script}"; true`
    const started = start({ INIT_CWD: ROOT }, ['sh', '-c', shell])
    const url = await urlOf(started)
    started.child.kill('SIGTERM')
    const answers = () =>
      fetch(url, { method: 'HEAD' }).then(
        () => true,
        () => false,
      )
    await expect.poll(answers).toBe(false)
  })

  it('says that its port is taken', async () => {
    const other = createServer().listen(0, 'localhost')
    await once(other, 'listening')
    const started = start({ PORT: String((other.address() as AddressInfo).port) })
    expect(await started.ended).toBe(1)
    expect(started.output()).toMatch(/is taken: stop the other program, or set PORT/)
    other.close()
  })

  it('says that its database is none', async () => {
    const path = join(folder, 'text.sqlite')
    writeFileSync(path, 'this is no database, and long enough to be read as the header of one'.repeat(20))
    const started = start({ DATABASE_URL: `file:${path}` })
    expect(await started.ended).toBe(1)
    expect(started.output()).toMatch(/cannot open .* as an SQLite database/)
  })
})
