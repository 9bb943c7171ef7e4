// Opens every view of a server that runs, as somebody with much behind it would: how soon each is there, and what it asked.
import { parseArgs } from 'node:util'
import { ask } from './ask.mjs'
import { openChromium } from './chromium.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
})
const [origin] = positionals
if (values.help || !origin) {
  console.log(
    'open-views ORIGIN [--runs 3] [--only WORDS]   opens each view of the server as often, and tells its best time and its slowest request',
  )
  process.exit(values.help ? 0 : 1)
}

/** A view may take this long, or it is told as not there. */
const MOST_MS = 60_000

/** Steps that a view opens by a click. */
const STEPS = {
  totals: (page) => page.getByText('按单位汇总').click(),
  merge: async (page) => {
    await page.getByText('把另一机构并入').click()
    await page.getByRole('searchbox', { name: '按名称找机构' }).fill('县')
    await page.getByRole('radio').first().waitFor()
  },
  example: (page) => page.getByRole('button', { name: '用一段示例' }).click(),
}

/** What the views are opened at. */
const EXAMPLES = `{
  metrics(first: 1) { nodes { id document { id } } }
  organizations(first: 1, orderBy: [{ field: METRIC_COUNT, direction: DESC }]) { nodes { id name } }
  articles(first: 1) { facets { newspapers(first: 2) { value } years(first: 1) { value } } }
}`

const browser = await openChromium()
try {
  const rows = {}
  for (const { name, path, step } of (await viewsOf()).filter(({ name }) => name.includes(values.only))) {
    const runs = []
    for (let run = 0; run < Number(values.runs); run++) runs.push(await open(path, STEPS[step]))
    rows[name] = runs.sort((a, b) => a.ms - b.ms)[0]
  }
  console.table(rows)
} finally {
  await browser.close()
}

/** A visit with nothing in the browser's cache. */
async function open(path, step) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' })
  const page = await context.newPage()
  page.setDefaultTimeout(MOST_MS)
  const asked = []
  page.on('requestfinished', (request) => void asked.push(toldOf(request)))
  const started = performance.now()
  const row = {}
  try {
    await page.goto(`${origin}${path}`, { waitUntil: 'commit' })
    await page.waitForFunction(isThere, undefined, { polling: 30 })
    row['first content ms'] = Math.round(performance.now() - started)
    await page.waitForFunction(isSettled, undefined, { polling: 30 })
    if (step) {
      const clicked = performance.now()
      await step(page)
      await page.waitForFunction(isSettled, undefined, { polling: 30 })
      row['step ms'] = Math.round(performance.now() - clicked)
    }
  } catch (error) {
    row.failed = error.message.split('\n')[0]
  }
  row.ms = Math.round(performance.now() - started)
  row.alerts = (await page.locator('[role="alert"]').allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ')
  const told = (await Promise.all(asked)).filter(Boolean)
  await context.close()
  const slowest = told.sort((a, b) => b.ms - a.ms)[0]
  return {
    ...row,
    requests: told.length,
    slowest: slowest && `${slowest.operation} ${slowest.ms} ms`,
    'most cost': Math.max(0, ...told.map(({ cost }) => cost)),
    errors: told.flatMap(({ operation, errors }) => errors.map((code) => `${operation} ${code}`)).join(' '),
  }
}

/** What a request to the API asked, and what it took. */
async function toldOf(request) {
  if (!request.url().endsWith('/graphql') || request.method() !== 'POST') return null
  const { operationName } = JSON.parse(request.postData() ?? '{}')
  const { responseEnd } = request.timing()
  const response = await request.response()
  const { errors = [], extensions } = JSON.parse((await response?.text().catch(() => '')) || '{}')
  return {
    operation: operationName,
    ms: Math.round(responseEnd),
    cost: extensions?.cost?.requested ?? 0,
    errors: errors.map((error) => error.extensions?.code ?? error.message),
  }
}

/** Runs in the page: the view shows what it is for, or that there is none. */
function isThere() {
  return (
    document.querySelector('main h1') !== null &&
    document.querySelector(
      '.cards li, .both-sides .mark, .list li, table td, textarea, .state:not(.loading)',
    ) !== null
  )
}

/** Runs in the page: nothing is awaited. */
function isSettled() {
  return (
    document.querySelector('main h1') !== null &&
    document.querySelector('.loading, [aria-busy="true"]') === null
  )
}

async function viewsOf() {
  const data = await ask(origin, EXAMPLES)
  const [metric] = data.metrics.nodes
  const [busiest] = data.organizations.nodes
  // Most pages of a large database may name none.
  const newspaper = data.articles.facets.newspapers.find(({ value }) => value !== null)?.value ?? ''
  const year = data.articles.facets.years[0]?.value ?? ''
  return [
    { name: 'pages', path: '/' },
    { name: 'a page, at a figure', path: `/documents/${metric.document.id}#${metric.id}` },
    { name: 'articles, latest', path: '/articles' },
    { name: 'articles: 企业', path: '/articles?query=企业' },
    { name: 'articles: 企业 增长', path: '/articles?query=企业 增长' },
    { name: 'articles: 党', path: '/articles?query=党' },
    { name: 'articles: 磷虾捕捞 (rare)', path: '/articles?query=磷虾捕捞' },
    ...(newspaper
      ? [
          { name: 'articles: 企业 in one newspaper', path: `/articles?query=企业&newspaper=${newspaper}` },
          { name: 'figures of a newspaper', path: `/figures?newspaper=${newspaper}` },
        ]
      : []),
    { name: 'articles of a year', path: `/articles?year=${year}` },
    { name: 'articles: 企业 in one year', path: `/articles?query=企业&year=${year}` },
    { name: 'articles: 鲸鱼座 (none)', path: '/articles?query=鲸鱼座' },
    { name: 'organizations', path: '/organizations' },
    { name: 'organizations: 公司', path: '/organizations?query=公司' },
    { name: 'organizations, companies', path: '/organizations?type=COMPANY' },
    { name: 'an organization', path: `/organizations/${busiest.id}` },
    { name: 'an organization, a merge', path: `/organizations/${busiest.id}`, step: 'merge' },
    { name: 'figures', path: '/figures' },
    { name: 'figures, totals', path: '/figures', step: 'totals' },
    { name: 'figures in 元', path: '/figures?unit=元' },
    { name: 'figures in 元, over time', path: '/figures?unit=元&chart=time' },
    { name: 'figures, latest period', path: '/figures?sort=PERIOD' },
    { name: 'figures, base unit upwards', path: '/figures?sort=NORMALIZED_VALUE_UP' },
    { name: 'figures of an indicator', path: '/figures?indicator=企业' },
    { name: 'figures with 补贴 in the sentence', path: '/figures?sentence=补贴' },
    { name: 'figures: 奖励、补贴 on pages with 沧州', path: '/figures?page=沧州&sentence=奖励、补贴' },
    { name: 'figures in 元 on pages with 企业', path: '/figures?page=企业&unit=元' },
    { name: 'figures of an owner', path: `/figures?owner=${busiest.name}` },
    { name: 'figures of a region', path: '/figures?region=省' },
    { name: 'figures, increases', path: '/figures?change=INCREASE' },
    { name: 'figures about 2015', path: '/figures?from=2015-01-01&to=2015-12-31' },
    { name: 'try it', path: '/try', step: 'example' },
  ]
}
