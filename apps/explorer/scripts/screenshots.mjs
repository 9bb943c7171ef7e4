// Takes the pictures of docs/: serves the seeds and a page PDF from a database of its own, and looks at the main views.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(ROOT, 'docs') },
    width: { type: 'string', default: '1280' },
    dark: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(
    'screenshots [--out FOLDER] [--width PIXELS] [--dark] [PAGE.pdf …]   pages to serve beside the seeds',
  )
  process.exit(0)
}
const pages = positionals.length > 0 ? positionals : [join(ROOT, 'docs/example.pdf')]
const folder = mkdtempSync(join(tmpdir(), 'baobiao-screenshots-'))
const env = {
  ...process.env,
  DATABASE_URL: `file:${join(folder, 'data.sqlite')}`,
  PORT: '0',
  LOG_LEVEL: 'info',
}
const out = resolve(values.out)
mkdirSync(out, { recursive: true })

const ingested = spawnSync(
  process.execPath,
  [join(ROOT, 'apps/ingest/dist/cli.js'), 'ingest', join(ROOT, 'seeds'), ...pages],
  { env, stdio: ['ignore', 'ignore', 'inherit'] },
)
if (ingested.status !== 0) process.exit(ingested.status ?? 1)
const server = spawn(process.execPath, [join(ROOT, 'apps/api/dist/server.js')], {
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const origin = await addressOf(server)
  await takeAll(origin)
} finally {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
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

async function takeAll(origin) {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({
      viewport: { width: Number(values.width), height: 860 },
      locale: 'zh-CN',
      colorScheme: values.dark ? 'dark' : 'light',
    })
    const ask = async (query) => {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { data, errors } = await response.json()
      if (errors) throw new Error(errors[0].message)
      return data
    }
    const { metrics, organizations } = await ask(`{
      metrics(first: 1, where: { document: { name: { contains: ".pdf#page=" } }, unit: { equals: "元" } }, orderBy: [{ field: VALUE, direction: DESC }]) { nodes { id document { id } } }
      organizations(first: 1, orderBy: [{ field: METRIC_COUNT, direction: DESC }]) { nodes { id } }
    }`)
    const [metric] = metrics.nodes
    const views = {
      'explorer-pages': '/',
      'explorer-page': `/documents/${metric.document.id}#${metric.id}`,
      'explorer-organization': `/organizations/${organizations.nodes[0].id}`,
      'explorer-figures': '/figures',
    }
    for (const [name, path] of Object.entries(views)) {
      await page.goto(`${origin}${path}`)
      await page.getByText('正在读取…').waitFor({ state: 'hidden' })
      await page.waitForTimeout(1_500)
      const path_ = join(out, `${name}.png`)
      await page.screenshot({ path: path_ })
      console.log(path_)
    }
  } finally {
    await browser.close()
  }
}

function chromiumPath() {
  const { stdout } = spawnSync('which', ['chromium', 'chromium-browser', 'google-chrome'], {
    encoding: 'utf8',
  })
  const [path] = stdout.split('\n')
  if (path) return path
  throw new Error('no Chromium is installed: apt-get install chromium fonts-noto-cjk')
}
