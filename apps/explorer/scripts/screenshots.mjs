// Takes the pictures of docs/: the main views over the seeds and a page PDF.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT, viewsOf, withServedExample } from './served-example.mjs'

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
const out = resolve(values.out)
mkdirSync(out, { recursive: true })

const pages = positionals.length > 0 ? positionals : [join(ROOT, 'docs/example.pdf')]
await withServedExample(pages, async (origin, browser) => {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: 860 },
    locale: 'zh-CN',
    colorScheme: values.dark ? 'dark' : 'light',
  })
  for (const [name, path] of Object.entries(await viewsOf(origin))) {
    await page.goto(`${origin}${path}`)
    await page.waitForFunction(isSettled)
    // Answers lead to further questions: a chart to its values, a page to its file.
    await page.waitForTimeout(1_500)
    await page.waitForFunction(isSettled)
    await page.waitForTimeout(500)
    const file = join(out, `explorer-${name}.png`)
    await page.screenshot({ path: file })
    console.log(file)
  }
})

/** Runs in the page: nothing is awaited, and a page of a PDF is drawn. */
function isSettled() {
  return (
    document.querySelector('main h1') !== null &&
    document.querySelector('.loading, [aria-busy="true"]') === null
  )
}
