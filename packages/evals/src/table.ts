import type { SetName, SetScores } from './score-parser.js'

const LABEL_WIDTH = 26
const CELL_WIDTH = 11

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
