import type { Random } from '../random.js'
import { printedWidth } from '../text/wrap.js'
import type { Shape, Sheet, TypeLine } from './type.js'

/** How headlines are made bold: once by a bold face, or by drawing them twice, whole or run by run. */
type BoldDrawing = 'once' | 'twice' | 'runs'

/** One sheet as an absolutely positioned element; the order of its children is the order in the content stream. */
export function drawSheet(sheet: Sheet, bold: BoldDrawing, random: Random): string {
  const shapes = sheet.shapes.map(drawShape).join('')
  const lines = sheet.lines.map((line) => drawLine(line, bold, random)).join('\n')
  return `<section style="width:${sheet.width}pt;height:${sheet.height}pt">${shapes}${lines}</section>`
}

export const STYLE = `
@page { margin: 0 }
body { margin: 0 }
section { position: relative; overflow: hidden; break-after: page }
section > * { position: absolute; white-space: nowrap; line-height: 1.2 }
.serif { font-family: 'Noto Serif CJK SC' }
.sans { font-family: 'Noto Sans CJK SC' }
.bold { font-weight: bold }
.vertical { writing-mode: vertical-rl }
.justify { text-align: justify; text-align-last: justify }
.left { text-align: left }
.right { text-align: right }
.center { text-align: center }
.rule { background: #555 }
.frame { border: 0.7pt solid #555; box-sizing: border-box }
.tint { background: #eee }
.picture { background: #bbb }
`

function drawShape({ kind, x, y, width, height }: Shape): string {
  return `<div class="${kind}" style="left:${pt(x)};top:${pt(y)};width:${pt(width)};height:${pt(height)}"></div>`
}

const OVERLAY = 0.35

function drawLine(line: TypeLine, bold: BoldDrawing, random: Random): string {
  if (line.role !== 'title' || bold === 'once' || line.vertical) return element(line)
  const light = { ...line, bold: false }
  if (bold === 'twice') return element(light) + element({ ...light, x: line.x + OVERLAY })
  return inRuns(light, random)
    .map((run) => element(run) + element({ ...run, x: run.x + OVERLAY }))
    .join('')
}

function inRuns(line: TypeLine, random: Random): TypeLine[] {
  const room = line.width - printedWidth(line.text) * line.size
  let x = line.x + (line.align === 'center' ? Math.max(0, room / 2) : 0)
  const runs: TypeLine[] = []
  for (let at = 0; at < line.text.length; ) {
    const text = line.text.slice(at, at + random.integer(2, 6))
    const width = printedWidth(text) * line.size
    runs.push({ ...line, text, x, width, align: 'left' })
    x += width
    at += text.length
  }
  return runs
}

function element({ text, x, y, width, size, face, bold, align, vertical }: TypeLine): string {
  const extent = vertical ? `height:${pt(width)}` : `width:${pt(width)}`
  const classes = [face, align, ...(bold ? ['bold'] : []), ...(vertical ? ['vertical'] : [])].join(' ')
  return `<div class="${classes}" style="left:${pt(x)};top:${pt(y)};${extent};font-size:${pt(size)}">${escapeHtml(text)}</div>`
}

function pt(points: number): string {
  return `${Math.round(points * 100) / 100}pt`
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
