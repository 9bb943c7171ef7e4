import { expect, it } from 'vitest'
import { explainPage } from '../../src/explain/explain-page.js'

const PAGE = `第3版

禾丰镇小麦丰收

　　本报讯（记者 申萍）连日来，禾丰镇的小麦开镰收割，
亩产512公斤。

农机手在麦田里收割。 胡晨 摄
`

it('says what each line became, in which article and why', () => {
  expect(explainPage(PAGE).map(({ line, role, article, reason }) => [line, role, article, reason])).toEqual([
    [1, 'leftOut', null, 'pageFurniture'],
    [3, 'title', 0, null],
    [5, 'paragraph', 0, null],
    [6, 'paragraph', 0, null],
    [8, 'caption', 0, null],
  ])
  expect(explainPage(PAGE).every(({ evidence }) => evidence.length > 0)).toBe(true)
})
