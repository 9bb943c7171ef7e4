import { expect, it } from 'vitest'
import { boxesOfSpan, packLines, type ShownLine, unpackLines } from '../src/index.js'

const EVEN: ShownLine = {
  start: 2,
  end: 6,
  box: { x: 40, y: 100, width: 40, height: 10 },
  fontSize: 10,
  bold: false,
  vertical: false,
  turned: 0,
  block: 0,
  region: 0,
  offsets: [0, 10, 20, 30],
}
/** 共12家: digits are half as wide as characters. */
const UNEVEN: ShownLine = {
  ...EVEN,
  start: 7,
  end: 11,
  box: { x: 40.5, y: 115, width: 30, height: 10 },
  bold: true,
  offsets: [0, 10, 15, 20],
}
const VERTICAL: ShownLine = {
  ...EVEN,
  start: 12,
  end: 14,
  box: { x: 200, y: 100, width: 12, height: 24 },
  vertical: true,
  block: 1,
  region: 2,
  offsets: [0, 12],
}
const LINES = [EVEN, UNEVEN, VERTICAL]

it('lines are packed without loss, the places of characters only where they are not even', () => {
  const packed = packLines(LINES)
  const { offsets: _, ...even } = EVEN
  const { offsets: __, ...vertical } = VERTICAL
  expect(unpackLines(packed)).toEqual([even, UNEVEN, vertical])
  expect(packed.length).toBeLessThan(45 * LINES.length)
})

it('a span is a box for each line that it touches', () => {
  for (const lines of [LINES, unpackLines(packLines(LINES))]) {
    expect(boxesOfSpan(lines, { start: 3, end: 5 })).toEqual([{ x: 50, y: 100, width: 20, height: 10 }])
    expect(boxesOfSpan(lines, { start: 5, end: 10 })).toEqual([
      { x: 70, y: 100, width: 10, height: 10 },
      { x: 40.5, y: 115, width: 20, height: 10 },
    ])
    expect(boxesOfSpan(lines, { start: 13, end: 14 })).toEqual([{ x: 200, y: 112, width: 12, height: 12 }])
    expect(boxesOfSpan(lines, { start: 6, end: 7 })).toEqual([])
    expect(boxesOfSpan([], { start: 0, end: 5 })).toEqual([])
  }
})

it('lines of a page that lies on its side or upside down run where they are shown', () => {
  const box = { x: 40, y: 100, width: 10, height: 40 }
  const down: ShownLine = { ...UNEVEN, offsets: [0, 10, 20, 30], box, turned: 1, start: 0, end: 4 }
  const up: ShownLine = { ...down, turned: 3 }
  const back: ShownLine = { ...down, box: { x: 40, y: 100, width: 40, height: 10 }, turned: 2 }
  const leftwards: ShownLine = {
    ...down,
    box: { x: 40, y: 100, width: 40, height: 10 },
    vertical: true,
    turned: 1,
  }
  const firstOf = (line: ShownLine) => boxesOfSpan(unpackLines(packLines([line])), { start: 0, end: 1 })
  expect(firstOf(down)).toEqual([{ x: 40, y: 100, width: 10, height: 10 }])
  expect(firstOf(up)).toEqual([{ x: 40, y: 130, width: 10, height: 10 }])
  expect(firstOf(back)).toEqual([{ x: 70, y: 100, width: 10, height: 10 }])
  expect(firstOf(leftwards)).toEqual([{ x: 70, y: 100, width: 10, height: 10 }])
})
