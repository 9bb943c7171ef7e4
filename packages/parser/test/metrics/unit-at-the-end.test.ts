import { expect, it } from 'vitest'
import { parsePage } from '../../src/index.js'

it('gives a metric at the very end of a passage its span', () => {
  const source = '全市共组建志愿服务队8959个'
  expect(parsePage(source).metrics.map(({ start, end }) => source.slice(start, end))).toEqual(['8959个'])
})
