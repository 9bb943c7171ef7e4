import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { MadeText } from '../gold.js'
import { Random } from '../random.js'
import { printPdf } from './chromium.js'
import { type Composed, composeSheet } from './compose.js'
import { drawSheet, STYLE } from './draw.js'
import type { PressFamily } from './families.js'
import { goldOfPage } from './page-gold.js'
import { READERS, type Reader } from './read-back.js'
import { inStreamOrder, STREAM_ORDERS } from './stream-order.js'

/** Below it a tool lost too much of a body for its gold to be right. */
const FOLLOWED = 0.9

interface Printed {
  readonly texts: readonly MadeText[]
  /** Pages whose characters could not be followed, with the tool that lost them. */
  readonly lost: readonly string[]
  readonly pdf: Buffer
}

/** Typesets one page of a family for each seed, prints them as one PDF and reads them back with each tool. */
export async function printPages(
  browser: Browser,
  family: PressFamily,
  seeds: readonly number[],
  readers: readonly Reader[],
): Promise<Printed> {
  const pages = seeds.map((seed) => drawnPage(family, seed))
  const size = pages[0]?.composed.sheet
  if (!size) throw new RangeError('printPages: no seeds')
  const html = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${pages.map(({ html }) => html).join('')}`
  const pdf = await printPdf(browser, html, size)
  const folder = mkdtempSync(join(tmpdir(), 'press-'))
  try {
    const file = join(folder, 'pages.pdf')
    writeFileSync(file, pdf)
    const texts: MadeText[] = []
    const lost: string[] = []
    for (const form of readers) {
      const read = await READERS[form](file)
      pages.forEach(({ composed }, at) => {
        const id = `${form}/${family.sequence}/${seeds[at]}`
        const page = read[at]
        if (!page) throw new Error(`${id}: ${form} gave ${read.length} pages back`)
        const { gold, followed } = goldOfPage(page.text, composed)
        if (followed < FOLLOWED) lost.push(`${id} ${followed.toFixed(2)}`)
        else texts.push({ id, form, family: family.name, part: family.part, ...page, gold })
      })
    }
    return { texts, lost, pdf }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function drawnPage(family: PressFamily, seed: number): { composed: Composed; html: string } {
  const composed = composeSheet(family, seed)
  const random = new Random(seed + 1)
  const lines = inStreamOrder(composed.sheet.lines, random.pick(STREAM_ORDERS), random)
  const bold = random.pick(['once', 'once', 'twice', 'runs'] as const)
  return { composed, html: drawSheet({ ...composed.sheet, lines }, bold, random) }
}
