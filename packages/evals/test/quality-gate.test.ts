import { describe, expect, it } from 'vitest'
import { digestsOfGold, readDigests } from '../src/digests.js'
import { readFloors } from '../src/floors.js'
import { scoreParser } from '../src/score-parser.js'

const scores = scoreParser()
const floors = Object.entries(readFloors()).flatMap(([set, groups]) =>
  Object.entries(groups).flatMap(([group, figures]) =>
    Object.entries(figures).map(([figure, floor]) => ({ set, group, figure, floor })),
  ),
)

describe('the quality gate', () => {
  it('measures on what its floors were pinned with', () => {
    expect(
      digestsOfGold(),
      'gold or made texts changed: look at the scores, then npm run eval -- --raise',
    ).toEqual(readDigests())
  })

  it('has a floor for every figure of every group', () => {
    const wanted = [...scores].flatMap(([set, { figures, groups }]) =>
      [...groups.keys()].flatMap((group) => figures.map((figure) => `${set} ${group} ${figure}`)),
    )
    expect(floors.map(({ set, group, figure }) => `${set} ${group} ${figure}`).sort()).toEqual(wanted.sort())
  })

  it.each(floors)('$set $group: $figure is at least $floor', ({ set, group, figure, floor }) => {
    const figures = new Map<string, { groups: ReadonlyMap<string, object> }>(scores)
      .get(set)
      ?.groups.get(group)
    expect(new Map(Object.entries(figures ?? {})).get(figure)).toBeGreaterThanOrEqual(floor)
  })
})
