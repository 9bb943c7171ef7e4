import { closeSync, openSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LABELS, shownCharacters } from '@baobiao/parser/division-model'
import { goldPages } from '../../gold.js'
import type { DivisionExample } from './examples.js'
import { halfOf } from './halves.js'
import { OF_A_HAND, taughtPages } from './taught-pages.js'

const USAGE = `Writes the pages that teach the network of blocks, one a line, for training/train_division.py.

  node dist/training/division/prepare-network.js BLOCKS.jsonl [--press FOLDER] [--share 0.7]
`

const goldIds = new Set(goldPages().map(({ id }) => id))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    press: { type: 'string' },
    share: { type: 'string', default: '0.7' },
    help: { type: 'boolean', short: 'h' },
  },
})
const [file] = positionals
if (values.help || file === undefined) {
  process.stdout.write(USAGE)
  process.exitCode = values.help ? 0 : 2
} else {
  // A page that is shown several times in a round of the search's weights is one page here.
  const pages = [...new Set(taughtPages(Number(values.share), values.press))]
  const out = openSync(file, 'w')
  for (const page of pages) writeSync(out, `${JSON.stringify(lineOf(page))}\n`)
  closeSync(out)
  console.log(`${pages.length} pages written`)
}

/** How often an epoch shows the page: gold pages and lessons are few, whole pages by hand say more than made ones. */
function timesOf(id: string): number {
  if (goldIds.has(id)) return 8
  if (OF_A_HAND.test(id)) return 3
  return id.includes('/') ? 1 : 6
}

function lineOf({ id, page, targets }: DivisionExample): object {
  const begun = new Set([-1])
  const blocks = page.blocks.map(({ features, block }, at) => {
    const { label, article } = targets[at] ?? { label: 'leftOut', article: -1 }
    const opens = begun.has(article) ? 0 : 1
    begun.add(article)
    // As `BlockNetwork.byLabel` has them: two for each label.
    const oneOf = 2 * LABELS.indexOf(label) + opens
    return { features, characters: shownCharacters(block.text.text), class: oneOf }
  })
  return { id, half: halfOf(id), times: timesOf(id), blocks }
}
