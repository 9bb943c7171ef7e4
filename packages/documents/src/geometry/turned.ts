import type { Box, LineLayout, PageLayout } from '@baobiao/parser'

/** By how many quarters clockwise the type of a page is turned as a viewer shows the page. */
export type QuarterTurns = 0 | 1 | 2 | 3

/** A page as its type stands upright, however a viewer shows it: what is read. */
export interface UprightLayout extends PageLayout {
  readonly turned: QuarterTurns
}

/** A line where a viewer shows it: what is stored, and what a highlight is drawn by. */
export interface ShownLine extends LineLayout {
  readonly turned: QuarterTurns
}

/** The size of a page that is turned so far. */
export function turnedPaper(
  { width, height }: Pick<PageLayout, 'width' | 'height'>,
  turned: QuarterTurns,
): { width: number; height: number } {
  return turned % 2 === 0 ? { width, height } : { width: height, height: width }
}

export function linesAsShown({ lines, turned, ...paper }: UprightLayout): ShownLine[] {
  return lines.map((line) => ({ ...line, turned, box: turnedBox(line.box, paper, turned) }))
}

/** Turns back what {@link linesAsShown} turned. `paper` is the page as it is shown. */
export function uprightLayout(
  lines: readonly ShownLine[],
  paper: { readonly width: number; readonly height: number },
): UprightLayout {
  const turned = lines[0]?.turned ?? 0
  const back = ((4 - turned) % 4) as QuarterTurns
  return {
    ...turnedPaper(paper, turned),
    turned,
    lines: lines.map(({ turned: _, ...line }) => ({ ...line, box: turnedBox(line.box, paper, back) })),
  }
}

/** A box of a page when the page is turned. */
function turnedBox(
  { x, y, width, height }: Box,
  paper: { readonly width: number; readonly height: number },
  turned: QuarterTurns,
): Box {
  const fromRight = paper.width - x - width
  const fromBottom = paper.height - y - height
  if (turned === 1) return { x: fromBottom, y: x, width: height, height: width }
  if (turned === 2) return { x: fromRight, y: fromBottom, width, height }
  if (turned === 3) return { x: y, y: fromRight, width: height, height: width }
  return { x, y, width, height }
}
