import { describe, expect, it } from 'vitest'
import { parseArticles } from '../../src/parse-articles.js'
import { parsePage } from '../../src/parse-page.js'
import { seeds } from '../seeds.js'

it('articles alone are those of the page', () => {
  for (const source of seeds()) {
    const { parserVersion, articles, captions, leftOut } = parsePage(source)
    expect(parseArticles(source)).toEqual({ parserVersion, articles, captions, leftOut })
  }
})

const OPENING =
  '今年以来，石桥区供水公司把用户的难事当作自己的事，跑现场、改管网、减环节，报修比去年少了四成。\n　　公司经理说，水管通到哪里，服务就跟到哪里。'
const METERS =
  '5月里，公司给老旧小区的2100户换了远传水表，抄表员不用再敲门。\n　　换表那天，师傅们带着工具箱，一层一层往上爬。'
const PIPES =
  '城北的水压一到傍晚就低。公司把两条断头管接通，新铺管线3.6公里。\n　　如今六楼的人家洗菜淘米，龙头一开水就来。'

describe('part numbers, which are drawn twice', () => {
  it.each([
    ['behind', (heading: string, part: number) => `${heading}${part}${part}`],
    ['in front', (heading: string, part: number) => `${part}${part}${heading}`],
  ])('make headings sections of one article: %s', (_, numbered) => {
    const page = [
      ['上门问“渴”', OPENING],
      ['换表进楼把路走到头', METERS],
      ['接通断头管把事办成', PIPES],
    ].map(([heading = '', text], at) => `${numbered(heading, at + 1)}\n　　${text}\n`)
    const { articles } = parseArticles(page.join('\n'))
    expect(articles).toHaveLength(1)
    expect(articles[0]?.sections).toEqual(['换表进楼把路走到头', '接通断头管把事办成'])
  })

  it('are none where headings end in figures of their own', () => {
    const page = `供水公司热线改号\n　　${OPENING}\n\n换表班组增至11\n　　${METERS}\n`
    expect(parseArticles(page).articles.map(({ title }) => title)).toContain('供水公司热线改号')
    expect(parseArticles(page).articles.flatMap(({ title, sections }) => [title, ...sections])).toContain(
      '换表班组增至11',
    )
  })
})
