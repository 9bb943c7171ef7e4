import type { ResultOf } from '@baobiao/client'
import { type CSSProperties, useMemo } from 'react'
import { MarkedText } from '../marks/marked-text.js'
import { type Mark, marksWithin } from '../marks/marks.js'
import type { PrintedLineParts } from './printed.operations.js'

export type PrintedLine = ResultOf<typeof PrintedLineParts>

/** A page whose source tells where its lines stand; sizes in points. */
export interface Sheet {
  readonly text: string
  readonly width: number
  readonly height: number
  readonly lines: readonly PrintedLine[]
}

interface FacsimileProps {
  readonly sheet: Sheet
  readonly marks: readonly Mark[]
}

/** The page as it was printed, drawn from the places of its lines: its words stay text that can be marked and copied. */
export function Facsimile({ sheet, marks }: FacsimileProps) {
  return (
    <div className="sheet" style={sheetStyle(sheet)}>
      <Lines sheet={sheet} marks={marks} />
    </div>
  )
}

export function Lines({ sheet, marks }: FacsimileProps) {
  const lines = useMemo(
    () => sheet.lines.map((line) => ({ line, marks: marksWithin(marks, line), style: styleOf(line, sheet) })),
    [sheet, marks],
  )
  return lines.map(({ line, marks: own, style }) => (
    <div key={line.start} className="line" style={style}>
      <MarkedText text={sheet.text.slice(line.start, line.end)} marks={own} />
    </div>
  ))
}

/** A sheet keeps its form at every size. */
export function sheetStyle({ width, height }: Sheet): CSSProperties {
  return { aspectRatio: `${width} / ${height}` }
}

/** Place and size as parts of the sheet, so that the page grows and shrinks as a whole. */
function styleOf(
  { box: shown, bold, vertical, turned, ...line }: PrintedLine,
  { text, width, height }: Sheet,
): CSSProperties {
  const box = turned % 180 === 0 ? shown : onItsSide(shown)
  const room = vertical ? box.height : box.width
  // Type that is set narrower than ours would run over its end.
  const size = Math.min(line.fontSize, room / widthInEms(text.slice(line.start, line.end)))
  return {
    left: `${(100 * box.x) / width}%`,
    top: `${(100 * box.y) / height}%`,
    width: `${(100 * box.width) / width}%`,
    height: `${(100 * box.height) / height}%`,
    fontSize: `${(100 * size) / width}cqw`,
    ...(bold && { fontWeight: 700 }),
    ...(vertical && { writingMode: 'vertical-rl' }),
    ...(turned !== 0 && { transform: `rotate(${turned}deg)` }),
  }
}

/** A box turned by a quarter around its middle. */
function onItsSide({ x, y, width, height }: PrintedLine['box']): PrintedLine['box'] {
  return { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width }
}

/** Latin letters and digits are some 0.6 of a Chinese character wide. */
const NARROW = 0.6

function widthInEms(text: string): number {
  let width = 0
  for (const character of text) width += character.charCodeAt(0) < 0x2000 ? NARROW : 1
  return Math.max(width, NARROW)
}
