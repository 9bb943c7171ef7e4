import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openChromium } from './chromium.js'
import { PRESS_FAMILIES, type PressFamily } from './families.js'
import { printPages } from './press.js'
import { READERS, type Reader } from './read-back.js'

const USAGE = `Typesets newspaper pages, prints them to PDF and reads them back: texts with their right answer.

  npm run press -- --out FOLDER
    --pages 10           pages of each family (10)
    --from 0             seed of the first page (0)
    --families a,b       some families only: ${PRESS_FAMILIES.map(({ name }) => name).join(', ')}
    --part fitting       families that may be fitted on, or leftOut; both by default
    --forms a,b          how they are read back: ${Object.keys(READERS).join(', ')}
    --pdf                keep the PDFs too

Writes FOLDER/<form>.jsonl, a page a line: { id, form, family, part, text, layout?, gold }.
Needs Chromium, fonts-noto-cjk, poppler-utils and mupdf-tools.
`
const BATCH = 6

try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      pages: { type: 'string', default: '10' },
      from: { type: 'string', default: '0' },
      families: { type: 'string' },
      part: { type: 'string' },
      forms: { type: 'string', default: Object.keys(READERS).join(',') },
      pdf: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) process.stdout.write(USAGE)
  else if (!values.out) throw new Error('--out FOLDER is missing')
  else
    await press({
      out: values.out,
      pages: wholeNumber(values.pages),
      from: wholeNumber(values.from),
      families: familiesNamed(values.families, values.part),
      forms: values.forms.split(',').map(readerNamed),
      keepPdf: values.pdf,
    })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  process.exitCode = 2
}

interface PressOptions {
  readonly out: string
  readonly pages: number
  readonly from: number
  readonly families: readonly PressFamily[]
  readonly forms: readonly Reader[]
  readonly keepPdf: boolean
}

async function press({ out, pages, from, families, forms, keepPdf }: PressOptions): Promise<void> {
  mkdirSync(out, { recursive: true })
  for (const form of forms) rmSync(join(out, `${form}.jsonl`), { force: true })
  const browser = await openChromium()
  const started = performance.now()
  let made = 0
  let lostPages = 0
  try {
    for (const family of families) {
      for (let first = from; first < from + pages; first += BATCH) {
        const seeds = Array.from({ length: Math.min(BATCH, from + pages - first) }, (_, at) => first + at)
        const { texts, lost, pdf } = await printPages(browser, family, seeds, forms)
        for (const text of texts) appendFileSync(join(out, `${text.form}.jsonl`), `${JSON.stringify(text)}\n`)
        if (keepPdf) writeFileSync(join(out, `${family.name}-${first}.pdf`), pdf)
        made += seeds.length
        lostPages += lost.length
        for (const page of lost) process.stderr.write(`not followed: ${page}\n`)
        const seconds = (performance.now() - started) / 1000
        process.stderr.write(
          `${family.name}: ${made} of ${pages * families.length} pages, ${(seconds / made).toFixed(1)} s each\n`,
        )
      }
    }
  } finally {
    await browser.close()
  }
  process.stderr.write(`${made} pages as ${forms.join(', ')} in ${out}; ${lostPages} texts left out\n`)
}

function familiesNamed(names: string | undefined, part: string | undefined): PressFamily[] {
  if (part !== undefined && part !== 'fitting' && part !== 'leftOut')
    throw new Error(`no part is named ${part}: fitting, leftOut`)
  const wanted = names?.split(',') ?? PRESS_FAMILIES.map(({ name }) => name)
  return wanted
    .map((name) => {
      const family = PRESS_FAMILIES.find((one) => one.name === name)
      if (!family) throw new Error(`no family is named ${name}`)
      return family
    })
    .filter((family) => part === undefined || family.part === part)
}

function readerNamed(name: string): Reader {
  const reader = (Object.keys(READERS) as Reader[]).find((one) => one === name)
  if (!reader) throw new Error(`no form is named ${name}: ${Object.keys(READERS).join(', ')}`)
  return reader
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`not a whole number: ${text}`)
  return Number(text)
}
