import { describe, expect, it } from 'vitest'
import { BOUNDARIES, BOUNDARY_TABLES, VERBS, WHOLE_WORDS } from '../../src/metrics/indicator/boundaries.js'
import { nounPhraseAfter, nounPhraseBefore } from '../../src/metrics/indicator/noun-phrase.js'

/** A text, and the noun phrase that a figure at its end counts, or one at its start: `before` and `after` the figure. */
type Phrase = readonly [side: 'before' | 'after', text: string, noun: string]

/** For each kind of words, where one ends the noun, and what looks alike and goes on. */
const EXAMPLES: Readonly<
  Record<string, { readonly ends: readonly Phrase[]; readonly not: readonly Phrase[] }>
> = {
  verb: {
    ends: [
      ['before', '全县建成卫生室', '卫生室'],
      ['before', '企业捐赠图书', '图书'],
      ['after', '幼儿园招收新生', '幼儿园'],
      ['after', '救护车抵达现场', '救护车'],
    ],
    not: [
      ['before', '发放贷款', '贷款'],
      ['before', '春耕补贴', '春耕补贴'],
      ['after', '投资项目', '投资项目'],
    ],
  },
  'function-word': {
    ends: [
      ['before', '当年粮食', '粮食'],
      ['before', '对于老旧小区', '老旧小区'],
      ['after', '老人已经安置', '老人'],
      ['after', '村民仍在等待', '村民'],
    ],
    not: [
      ['before', '户均耕地', '户均耕地'],
      ['after', '从业人员', '从业人员'],
      ['after', '就业岗位', '就业岗位'],
    ],
  },
  'modifying-verb': {
    ends: [
      ['before', '工人检查桥梁', '桥梁'],
      ['after', '学员参加培训', '学员'],
    ],
    not: [
      ['before', '污水处理设备', '污水处理设备'],
      ['before', '平均审理期限', '平均审理期限'],
      ['after', '核酸检测和', '核酸检测'],
    ],
  },
  'whole-word': {
    ends: [
      ['before', '农户已经就近', '农户'],
      ['after', '学生就', '学生'],
    ],
    not: [
      ['before', '新增就业', '就业'],
      ['after', '执勤点', '执勤点'],
      ['after', '便民服务站', '便民服务站'],
      ['after', '居民小区', '居民小区'],
    ],
  },
}

function nounOf(side: Phrase[0], text: string): string {
  const clause = { text, nameStarts: new Set<number>(), nameEnds: new Set<number>() }
  return side === 'before'
    ? nounPhraseBefore(clause, 0, text.length)
    : nounPhraseAfter(clause, 0, text.length)
}

describe.each(BOUNDARY_TABLES)('$id', ({ id }) => {
  it.each(EXAMPLES[id]?.ends ?? [])('ends the noun %s a figure in %s', (side, text, noun) => {
    expect(nounOf(side, text)).toBe(noun)
  })
  it.each(EXAMPLES[id]?.not ?? [])('leaves the noun %s a figure in %s whole', (side, text, noun) => {
    expect(nounOf(side, text)).toBe(noun)
  })
})

it('has examples and counter-examples for each kind of words', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(BOUNDARY_TABLES.map(({ id }) => id).sort())
})

describe('a deed that is done or goes on', () => {
  it.each([
    ['果农用上了新机器', '果农'],
    ['村民搬进了新房', '村民'],
    ['商户交出了钥匙', '商户'],
    ['学生交了作业', '学生'],
    ['粮店开了门', '粮店'],
    ['村民来了一趟', '村民'],
    ['老人打着太极拳', '老人'],
  ])('ends the noun after a figure in %s', (text, noun) => expect(nounOf('after', text)).toBe(noun))
  it.each(['网络着装店', '公益了解团'])('leaves %s whole', (text) => expect(nounOf('after', text)).toBe(text))
})

it('ends the noun at each word', () => {
  // Particles stand behind a verb.
  const verb = (word: string): string => (word === '了' || word === '着' ? '买' : '')
  const words = [...BOUNDARIES].filter((word) => nounOf('after', `粮店${verb(word)}${word}很多`) !== '粮店')
  expect(words).toEqual([])
})

it('holds no whole word that nothing would cut, and cuts none', () => {
  const single = [...BOUNDARIES].filter((word) => word.length === 1)
  const idle = [...WHOLE_WORDS].filter((word) => !single.some((character) => word.includes(character)))
  const cut = [...WHOLE_WORDS].filter(
    (word) => !VERBS.has(word) && !BOUNDARIES.has(word) && !nounOf('after', `粮店${word}`).endsWith(word),
  )
  expect({ idle, cut }).toEqual({ idle: [], cut: [] })
})
