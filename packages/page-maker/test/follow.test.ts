import { describe, expect, it } from 'vitest'
import { follow, type Strand } from '../src/press/follow.js'

const strand = (text: string, role: Strand['role'], article: number | null = 0): Strand => ({
  text,
  role,
  article,
})
const roles = (text: string, strands: readonly Strand[]): string[] =>
  follow(text, strands).marks.map(
    ({ start, end, role, article }) => `${role} ${article} ${text.slice(start, end)}`,
  )

describe('follow', () => {
  it('finds the lines of a body in any order', () => {
    const text = '放水，惠及12个村。\n渠水流进新稻田\n　　立夏这天，灌区开闸'
    const strands = [
      strand('渠水流进新稻田', 'title'),
      strand('立夏这天，灌区开闸放水，惠及12个村。', 'paragraph'),
    ]
    expect(roles(text, strands)).toEqual([
      'paragraph 0 放水，惠及12个村。',
      'title 0 渠水流进新稻田',
      'paragraph 0 立夏这天，灌区开闸',
    ])
    const { spans } = follow(text, strands)
    expect(spans[1]?.map(({ start, end }) => text.slice(start, end))).toEqual([
      '立夏这天，灌区开闸',
      '放水，惠及12个村。',
    ])
  })

  it('parts two headlines on one line', () => {
    const strands = [strand('渠水流进新稻田', 'title', 0), strand('夜校请来老木匠', 'title', 1)]
    expect(roles('渠水流进新稻田 夜校请来老木匠', strands)).toEqual([
      'title 0 渠水流进新稻田',
      'title 1 夜校请来老木匠',
    ])
  })

  it('takes the second copy of a headline drawn twice for headline, not for more of it', () => {
    const followed = follow('渠水渠水流进新稻田流进新稻田', [strand('渠水流进新稻田', 'title')])
    expect(followed.found).toEqual([1])
    expect(followed.marks.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(14)
  })

  it('goes on where a line could be two bodies', () => {
    const strands = [
      strand('甲村修了路。大家都说好。', 'paragraph', 0),
      strand('乙村架了桥。大家都说好。', 'paragraph', 1),
    ]
    expect(roles('乙村架了桥。\n大家都说好。\n甲村修了路。\n大家都说好。', strands)).toEqual([
      'paragraph 1 乙村架了桥。',
      'paragraph 1 大家都说好。',
      'paragraph 0 甲村修了路。',
      'paragraph 0 大家都说好。',
    ])
  })

  it('reads radicals and vertical type, a character a line', () => {
    expect(roles('⼈\n⺠\n的\n⻋', [strand('人民的车', 'title')])).toEqual([
      'title 0 ⼈',
      'title 0 ⺠',
      'title 0 的',
      'title 0 ⻋',
    ])
  })

  it('leaves what it does not know without a mark', () => {
    expect(roles('渠水流进新稻田\n完全是别的话', [strand('渠水流进新稻田', 'title')])).toEqual([
      'title 0 渠水流进新稻田',
    ])
  })
})
