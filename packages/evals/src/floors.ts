import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FigureName } from './figures.js'
import type { SetName, SetScores } from './set-scores.js'

/** For each set of gold and each group in it, the figures that may not be lower. */
type Floors = Record<string, Record<string, Partial<Record<FigureName, number>>>>

const FILE = fileURLToPath(new URL('../floors.json', import.meta.url))
/** Floors are cut to this many places: a figure that wobbles below them is not worth a failing build. */
const PLACES = 3

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FILE, 'utf8'))
}

/** Lifts every floor to the score it supports; lowers none. Returns how many rose. */
export function raiseFloors(scores: ReadonlyMap<SetName, SetScores>): number {
  const floors = readFloors()
  let raised = 0
  for (const [set, { figures, groups }] of scores) {
    floors[set] ??= {}
    const ofSet = floors[set]
    for (const [group, values] of groups) {
      ofSet[group] ??= {}
      const ofGroup = ofSet[group]
      for (const figure of figures) {
        const floor = Math.floor(values[figure] * 10 ** PLACES) / 10 ** PLACES
        if (floor <= (ofGroup[figure] ?? -1)) continue
        ofGroup[figure] = floor
        raised++
      }
    }
  }
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`)
  return raised
}
