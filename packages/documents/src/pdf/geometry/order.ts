import type { Box } from '@baobiao/parser'
import type { Block } from './blocks.js'
import { edgesOf, setsIndents } from './continuity.js'
import { divideColumns } from './divide-columns.js'
import {
  around,
  bottom,
  contains,
  type Drawing,
  gapAcross,
  gapAlong,
  shareOfHeight,
  shareOfWidth,
} from './glyph.js'
import { type Link, linksOf } from './links.js'
import { measure } from './roles.js'
import { tellRowHeadings } from './row-headings.js'
import { coversOf, LEVEL_WITH_HEADLINE } from './rows.js'
import { withoutRunningHeads } from './running-heads.js'
import { tellSections } from './sections.js'
import type { Sheet } from './sheet.js'
import { type Unit, unitsOf } from './units.js'

/** A headline below its text stands no further from it, in body sizes. */
const BELOW = 2.5

/** A block in its place in the reading order, with the region (a headline and its columns) it belongs to. */
export interface OrderedBlock {
  readonly block: Block
  readonly region: number
}

/** Blocks in the order they are read: headline, then columns; one region after the other, from the top left. */
export function inReadingOrder(
  blocks: readonly Block[],
  drawings: readonly Drawing[],
  bodySize: number,
): OrderedBlock[] {
  const joined = withoutRunningHeads(
    unitsOf(
      tellSections(tellRowHeadings(measure(blocks, drawings, bodySize), bodySize), bodySize),
      drawings,
      bodySize,
    ),
    bodySize,
  )
  const indents = setsIndents(joined.filter(({ kind }) => kind === 'column'))
  const units = divideColumns(joined, drawings, indents, bodySize)
  const headlines = units.filter(({ kind }) => kind === 'headline')
  const columns = units.filter(({ kind }) => kind === 'column')
  const edges = new Map(columns.map((column) => [column, edgesOf(column, indents)]))
  const covers = coversOf(headlines, columns)
  const sheet: Sheet = { headlines, columns, covers, drawings, edges, bodySize }
  const chains = chainsOf(units, linksOf(sheet))
  const regions = attachHeadlines(chains, sheet)
  return byPlace(regions).flatMap((chain, region) =>
    chain.flatMap((unit) => unit.blocks).map((block) => ({ block, region })),
  )
}

/** From the top, from the left; what stands in one frame together, where the first of it stands. */
function byPlace(regions: readonly Unit[][]): Unit[][] {
  const frames = new Map<number, Box>()
  const placed = regions.map((region) => ({ region, box: startOf(region), frame: frameOfRegion(region) }))
  for (const { frame, box } of placed) frames.set(frame, around([frames.get(frame) ?? box, box]))
  const outer = ({ frame, box }: (typeof placed)[number]): Box =>
    frame < 0 ? box : (frames.get(frame) ?? box)
  return placed
    .sort(
      (a, b) =>
        outer(a).y - outer(b).y ||
        outer(a).x - outer(b).x ||
        a.frame - b.frame ||
        a.box.y - b.box.y ||
        a.box.x - b.box.x,
    )
    .map(({ region }) => region)
}

/** The frame that all of a region stands in; -1 for none. */
function frameOfRegion(region: readonly Unit[]): number {
  const frame = region[0]?.frame ?? -1
  return region.every((unit) => unit.frame === frame) ? frame : -1
}

const startOf = (chain: readonly Unit[]): Box => around(chain.map(({ box }) => box))

/** Follows the best links; each unit has one before and one after. */
function chainsOf(units: readonly Unit[], links: readonly Link[]): Unit[][] {
  const chain = new Map<Unit, Unit[]>(units.map((unit) => [unit, [unit]]))
  for (const { from, to } of links) {
    const [a, b] = [chain.get(from), chain.get(to)]
    if (!a || !b || a === b || a.at(-1) !== from || b[0] !== to) continue
    a.push(...b)
    for (const unit of b) chain.set(unit, a)
  }
  return [...new Set(chain.values())]
}

/** Gives each headline that leads nowhere to the columns without one that lie around, beside or above it. */
function attachHeadlines(chains: readonly Unit[][], sheet: Sheet): Unit[][] {
  const lone = chains.filter(([first, ...more]) => first?.kind === 'headline' && more.length === 0)
  const headless = chains.filter(([first]) => first?.kind === 'column')
  const pairs = lone
    .flatMap((headline) => headless.map((body) => ({ headline, body, score: fit(headline, body, sheet) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const taken = new Set<Unit[]>()
  for (const { headline, body } of pairs) {
    if (taken.has(headline) || body[0]?.kind === 'headline') continue
    body.unshift(...headline)
    taken.add(headline)
  }
  return chains.filter((chain) => !taken.has(chain))
}

function fit([headline]: readonly Unit[], body: readonly Unit[], { bodySize }: Sheet): number {
  if (!headline) return 0
  const [a, b] = [headline.box, around(body.map(({ box }) => box))]
  const sameFrame = body.every(({ frame }) => frame === headline.frame) ? 2 : -4
  if (contains(b, a, bodySize)) return 8 + sameFrame
  const across = Math.max(gapAcross(a, b), 0)
  const along = Math.max(gapAlong(a, b), 0)
  const distance = (across + along) / bodySize
  const shared = across > 0 ? shareOfHeight(a, b) : shareOfWidth(a, b)
  const begins = across > 0 && Math.abs(a.y - b.y) < LEVEL_WITH_HEADLINE * bodySize ? 2 : 0
  const farBelow = headline.frame < 0 && a.y > bottom(b) && along > BELOW * bodySize ? -4 : 0
  return 3 + sameFrame + shared + begins + farBelow - distance / 2
}
