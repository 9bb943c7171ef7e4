import { describe, expect, it } from 'vitest'
import {
  UNLISTED_REGIONS,
  unlistedRegionOf,
  unlistedRegions,
} from '../../src/organizations/linking/unlisted-regions.js'

describe('regions that no table lists', () => {
  it.each(
    UNLISTED_REGIONS.flatMap(({ level, examples, counterExamples }) =>
      [...examples, ...counterExamples].map((marked) => [level, marked] as const),
    ),
  )('%s: %s', (level, marked) => {
    const wanted = [...marked.matchAll(/‹(.+?)›/g)].map(([, region]) => region)
    const text = marked.replace(/[‹›]/g, '')
    const found = [...unlistedRegions(text)].filter((one) => one.level === level)
    expect(found.map(({ name }) => name)).toEqual(wanted)
    for (const { name, at } of found) expect(text.slice(at + 1 - name.length, at + 1)).toBe(name)
  })

  it.each([
    ['盘龙岭区教育局', '盘龙岭区'],
    ['柘川县人武部', '柘川县'],
    ['国网栾河县供电公司', '栾河县'],
    ['安化县交通局', null],
    ['华润城市发展公司', null],
    ['金山社区医院', null],
    ['县交通局', null],
    ['组建县监察委员会', null],
  ])('in the name %s: %s', (name, region) => expect(unlistedRegionOf(name)?.name ?? null).toBe(region))
})
