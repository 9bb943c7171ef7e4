// Measures how soon the main views are there on a slow phone: what Lighthouse's mobile run throttles, four times slower
// arithmetic and a 4G line of 1.6 Mbit/s with 150 ms to and fro.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT, viewsOf, withServedExample } from './served-example.mjs'

const { values } = parseArgs({
  options: {
    cpu: { type: 'string', default: '4' },
    budget: { type: 'string', default: '250' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(
    'measure [--cpu 4] [--budget 250]   times slower arithmetic; kB of gzipped script that the first view may load, else exit code 1',
  )
  process.exit(0)
}

const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }

await withServedExample([join(ROOT, 'docs/example.pdf')], async (origin, browser) => {
  const rows = {}
  for (const [name, path] of Object.entries({ ...(await viewsOf(origin)), try: '/try' }))
    rows[name] = await measure(browser, `${origin}${path}`)
  console.table(rows)
  const first = rows.pages['script kB gzipped']
  if (first > Number(values.budget)) {
    console.error(`the first view loads ${first} kB of script, more than ${values.budget}`)
    process.exitCode = 1
  }
})

/** A first visit: nothing is in the browser's cache. */
async function measure(browser, url) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'gzip' } })
  await devtools.send('Network.emulateNetworkConditions', LINE)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(values.cpu) })
  const scripts = new Set()
  let [scriptBytes, allBytes] = [0, 0]
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    allBytes += encodedDataLength
    if (scripts.has(requestId)) scriptBytes += encodedDataLength
  })
  await page.addInitScript(observe)
  await page.goto(url)
  await page.waitForFunction(isThere)
  const content = await page.evaluate(() => performance.now())
  await page.waitForTimeout(3_000)
  const { paint, largest, shift, blocked } = await page.evaluate(() => globalThis.seen)
  await context.close()
  return {
    'script kB gzipped': Math.round(scriptBytes / 100) / 10,
    'all kB': Math.round(allBytes / 100) / 10,
    'first paint ms': Math.round(paint),
    'content ms': Math.round(content),
    'largest paint ms': Math.round(largest),
    'blocked ms': Math.round(blocked),
    'layout shift': Math.round(shift * 1_000) / 1_000,
  }
}

/** Runs in the page before its own scripts. */
function observe() {
  const seen = { paint: 0, largest: 0, shift: 0, blocked: 0 }
  globalThis.seen = seen
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime
  })
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value
  })
  watch('longtask', ({ duration }) => {
    seen.blocked += duration - 50
  })
}

/** Runs in the page: whether the view shows what it is for. */
function isThere() {
  return (
    document.querySelector('main h1') !== null &&
    document.querySelector('.cards li, .both-sides .mark, table td, textarea') !== null
  )
}
