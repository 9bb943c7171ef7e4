/**
 * Milliseconds a page of each step from a PDF to articles, in a warm thread. Run after a build, with PDFs of yours or of the press:
 *
 *     npm --prefix packages/page-maker run press -- --out /tmp/pages --pages 6 --forms pdf --pdf
 *     npm --prefix packages/documents run bench -- /tmp/pages/*.pdf
 */
import { readFileSync } from 'node:fs'
import { parsePage } from '@baobiao/parser'
import { readPdf } from '../dist/pdf/index.js'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('Name the PDFs: npm --prefix packages/documents run bench -- FILE…')
  process.exit(2)
}
const sums = new Map()
const add = (step, milliseconds) => sums.set(step, (sums.get(step) ?? 0) + milliseconds)
let [pages, characters] = [0, 0]

async function read(file, onStep) {
  for await (const { text, layout } of readPdf(readFileSync(file), { onStep })) {
    const started = performance.now()
    parsePage(text, { layout })
    onStep('parse', performance.now() - started)
    if (onStep !== add) continue
    pages++
    characters += text.length
  }
}

// The first file warms up.
await read(files[0], () => {})
for (const file of files) await read(file, add)

const total = [...sums.values()].reduce((a, b) => a + b, 0)
console.log(
  `${pages} pages of ${Math.round(characters / pages)} characters, ${(total / pages).toFixed(0)} ms each`,
)
for (const [step, sum] of sums) {
  const share = `${Math.round((100 * sum) / total)} %`
  console.log(`${step.padEnd(8)} ${(sum / pages).toFixed(1).padStart(8)} ms ${share.padStart(6)}`)
}
