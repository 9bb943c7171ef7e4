import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { MadeText } from '../gold.js'
import { writePressSample } from '../samples/press-sample.js'
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
  npm run press -- --sample    rebuilds the frozen sample in samples/press

Writes FOLDER/<form>.jsonl, a page a line: { id, form, family, part, text, layout?, gold }.
Needs Chromium, fonts-noto-cjk, poppler-utils and mupdf-tools.
`
class UsageError extends Error {}

/** Pages that are printed as one PDF. */
const BATCH = 6
const FORMS = Object.keys(READERS) as Reader[]
/** Of each family in the frozen sample: its five left-out pages are drawn in five orders. */
const SAMPLED = { fitting: 2, leftOut: 5 } as const
/** Nothing else is made with these seeds. */
const SAMPLE_FROM = 1_000_000

try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      pages: { type: 'string', default: '10' },
      from: { type: 'string', default: '0' },
      families: { type: 'string' },
      part: { type: 'string' },
      forms: { type: 'string', default: FORMS.join(',') },
      pdf: { type: 'boolean', default: false },
      sample: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) process.stdout.write(USAGE)
  else if (values.sample) await makeSample()
  else if (!values.out) throw new UsageError('--out FOLDER is missing')
  else {
    const pages = wholeNumber(values.pages)
    await makeFolder(values.out, values.pdf, {
      pages: () => pages,
      from: wholeNumber(values.from),
      families: familiesNamed(values.families, values.part),
      forms: values.forms.split(',').map(readerNamed),
    })
  }
} catch (error) {
  const usage =
    error instanceof UsageError || (error instanceof Error && 'code' in error && isUsage(error.code))
  process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage ? `\n${USAGE}` : ''}`)
  process.exitCode = usage ? 2 : 1
}

function isUsage(code: unknown): boolean {
  return String(code).startsWith('ERR_PARSE_ARGS')
}

interface Order {
  readonly pages: (family: PressFamily) => number
  readonly from: number
  readonly families: readonly PressFamily[]
  readonly forms: readonly Reader[]
}

async function makeFolder(out: string, keepPdf: boolean, order: Order): Promise<void> {
  mkdirSync(out, { recursive: true })
  for (const form of order.forms) rmSync(join(out, `${form}.jsonl`), { force: true })
  for await (const { family, seeds, texts, pdf } of press(order)) {
    for (const text of texts) appendFileSync(join(out, `${text.form}.jsonl`), `${JSON.stringify(text)}\n`)
    if (keepPdf) writeFileSync(join(out, `${family.name}-${seeds[0]}.pdf`), pdf)
  }
}

async function makeSample(): Promise<void> {
  const all: MadeText[] = []
  const pages = ({ part }: PressFamily): number => SAMPLED[part]
  for await (const { texts } of press({ pages, from: SAMPLE_FROM, families: PRESS_FAMILIES, forms: FORMS }))
    all.push(...texts)
  writePressSample(all)
}

/** Prints batch after batch in one browser, and says how far it is. */
async function* press({ pages, from, families, forms }: Order) {
  const total = families.reduce((sum, family) => sum + pages(family), 0)
  const browser = await openChromium()
  const started = performance.now()
  let made = 0
  try {
    for (const family of families) {
      const end = from + pages(family)
      for (let first = from; first < end; first += BATCH) {
        const seeds = Array.from({ length: Math.min(BATCH, end - first) }, (_, at) => first + at)
        const printed = await printPages(browser, family, seeds, forms)
        yield { family, seeds, ...printed }
        made += seeds.length
        for (const page of printed.lost) process.stderr.write(`left out, characters lost: ${page}\n`)
        const seconds = (performance.now() - started) / 1000
        process.stderr.write(
          `${family.name}: ${made} of ${total} pages, ${(seconds / made).toFixed(1)} s each\n`,
        )
      }
    }
  } finally {
    await browser.close()
  }
}

function familiesNamed(names: string | undefined, part: string | undefined): PressFamily[] {
  if (part !== undefined && part !== 'fitting' && part !== 'leftOut')
    throw new UsageError(`no part is named ${part}: fitting, leftOut`)
  const wanted = names?.split(',') ?? PRESS_FAMILIES.map(({ name }) => name)
  return wanted
    .map((name) => {
      const family = PRESS_FAMILIES.find((one) => one.name === name)
      if (!family) throw new UsageError(`no family is named ${name}`)
      return family
    })
    .filter((family) => part === undefined || family.part === part)
}

function readerNamed(name: string): Reader {
  const reader = FORMS.find((one) => one === name)
  if (!reader) throw new UsageError(`no form is named ${name}: ${FORMS.join(', ')}`)
  return reader
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`not a whole number: ${text}`)
  return Number(text)
}
