// The explorer over a database of its own, and a Chromium to look at it with.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ask } from './ask.mjs'
import { openChromium } from './chromium.mjs'

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Serves the seeds and pages for as long as `look` takes.
 *
 * @param {readonly string[]} pages files beside the seeds
 * @param {(origin: string, browser: import('playwright-core').Browser) => Promise<void>} look
 */
export async function withServedExample(pages, look) {
  const folder = mkdtempSync(join(tmpdir(), 'baobiao-explorer-'))
  const env = {
    ...process.env,
    DATABASE_URL: `file:${join(folder, 'data.sqlite')}`,
    PORT: '0',
    LOG_LEVEL: 'info',
  }
  ingest(pages, env)
  const server = spawn(process.execPath, [join(ROOT, 'apps/api/dist/server.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const origin = await addressOf(server)
    const browser = await openChromium()
    try {
      await look(origin, browser)
    } finally {
      await browser.close()
    }
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Addresses of the main views: the latest pages, a page with a figure of it selected, an organization, figures. */
export async function viewsOf(origin) {
  const data = await ask(origin, EXAMPLES)
  const [metric] = data.metrics.nodes
  return {
    pages: '/',
    page: `/documents/${metric.document.id}#${metric.id}`,
    organization: `/organizations/${data.organizations.nodes[0].id}`,
    figures: '/figures?unit=元',
  }
}

const EXAMPLES = `{
  metrics(
    first: 1
    where: { document: { name: { contains: ".pdf#page=" } }, unit: { equals: "元" } }
    orderBy: [{ field: VALUE, direction: DESC }]
  ) { nodes { id document { id } } }
  organizations(first: 1, orderBy: [{ field: METRIC_COUNT, direction: DESC }]) { nodes { id } }
}`

function ingest(pages, env) {
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'apps/ingest/dist/cli.js'), 'ingest', join(ROOT, 'seeds'), ...pages],
    { env, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (status !== 0) throw new Error(`ingest ended with ${status}`)
}

/** The server says where it listens. */
async function addressOf({ stdout }) {
  let said = ''
  for await (const chunk of stdout) {
    said += chunk
    const port = /http:\/\/[^\s"/]*:(\d+)/.exec(said)?.[1]
    if (port) {
      stdout.resume()
      return `http://localhost:${port}`
    }
  }
  throw new Error(`the server ended: ${said}`)
}
