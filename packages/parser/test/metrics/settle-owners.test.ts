import { describe, expect, it } from 'vitest'
import { settleAlone, settleBy, type WeighedFigure } from '../../src/metrics/owner/settle-owners.js'
import type { PassageMetric } from '../../src/metrics/read-passage.js'
import type { RecognizedOrganization } from '../../src/organizations/recognized.js'

const MILL: RecognizedOrganization = { name: '江州纸厂', type: 'COMPANY', mentions: [] }
const SCHOOL: RecognizedOrganization = { name: '江州中学', type: 'EDUCATION', mentions: [] }

/** A figure that is nobody's, the mill's or the school's with these chances in a hundred. */
function figure(passage: number, sentence: number, ...chances: number[]): WeighedFigure {
  return {
    candidates: [null, MILL, SCHOOL],
    shares: chances.map((chance) => Math.log(chance / 100)),
    passage,
    figure: { sentence: { start: sentence, end: sentence + 20 } } as PassageMetric,
  }
}

/** Its own share, and twice as much what the figures of its sentence say. */
const WEIGHTS = [0, 1, 2, 0, 0, 0, 1, 2, 0, 0]

const namesOf = (owners: readonly (RecognizedOrganization | null)[]): (string | null)[] =>
  owners.map((owner) => owner?.name ?? null)

describe('owners of an article’s figures', () => {
  const list = [figure(0, 0, 5, 90, 5), figure(0, 0, 45, 40, 15), figure(0, 0, 5, 90, 5)]

  it('are the likeliest, each by itself', () => {
    expect(namesOf(settleAlone(list))).toEqual(['江州纸厂', null, '江州纸厂'])
  })
  it('are the same where the others of the sentence say so', () => {
    expect(namesOf(settleBy(WEIGHTS)(list))).toEqual(['江州纸厂', '江州纸厂', '江州纸厂'])
  })
  it('stay where a figure is sure of itself', () => {
    const sure = [figure(0, 0, 5, 90, 5), figure(0, 0, 97, 2, 1), figure(0, 0, 5, 90, 5)]
    expect(namesOf(settleBy(WEIGHTS)(sure))).toEqual(['江州纸厂', null, '江州纸厂'])
  })
  it('hear no figure of another sentence that weighs nothing', () => {
    const apart = [figure(0, 0, 5, 90, 5), figure(0, 30, 45, 40, 15), figure(1, 0, 5, 90, 5)]
    expect(namesOf(settleBy(WEIGHTS)(apart))).toEqual(['江州纸厂', null, '江州纸厂'])
  })
  it('of no figures are none', () => {
    expect(settleBy(WEIGHTS)([])).toEqual([])
  })
})
