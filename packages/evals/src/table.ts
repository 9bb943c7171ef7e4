import type { SetName, SetScores } from './set-scores.js'

const LABEL_WIDTH = 26
const CELL_WIDTH = 14

/** The scores of one set as a table for a terminal: a row a figure, a column a group. */
export function tableOf(set: SetName, { figures, groups }: SetScores): string {
  const row = (label: string, cells: readonly string[]): string =>
    label.padEnd(LABEL_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('')
  return [
    row(set, [...groups.keys()]),
    ...figures.map((figure) =>
      row(
        figure,
        [...groups.values()].map((values) => values[figure].toFixed(3)),
      ),
    ),
    '',
  ].join('\n')
}

/** The same with a row a group, for sets of many groups. */
export function longTableOf({ figures, groups }: SetScores): string {
  const row = (label: string, cells: readonly string[]): string =>
    label.padEnd(LABEL_WIDTH) + cells.map((cell) => cell.padStart(LABEL_WIDTH)).join('')
  const rows = [...groups].map(([group, values]) =>
    row(
      group,
      figures.map((figure) => values[figure].toFixed(3)),
    ),
  )
  return [row('', figures), ...rows, ''].join('\n')
}
