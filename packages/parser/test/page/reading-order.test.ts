import { describe, expect, it } from 'vitest'
import { dividePage } from '../../src/divide-page.js'
import { seeds } from '../seeds.js'

const codesOf = (page: string): string[] => dividePage(page).warnings.map(({ code }) => code)

/** Each paragraph in lines of eleven characters, cut in two, and all second halves before the first ones. */
function mixed(page: string): string {
  const halves = dividePage(page).text.articles.flatMap(({ paragraphs }) =>
    paragraphs
      .filter(({ text }) => text.length > 60)
      .map(({ text }) => {
        const lines = text.text.match(/.{1,11}/gu) ?? []
        return [lines.slice(0, lines.length >> 1), lines.slice(lines.length >> 1)] as const
      }),
  )
  return [...halves.map(([, second]) => second), ...halves.map(([first]) => first)].flat().join('\n')
}

/** The longest paragraphs as columns of eleven characters, this many of them. */
function columnsOf(page: string, count: number): string[][] {
  const texts = dividePage(page).text.articles.flatMap(({ paragraphs }) =>
    paragraphs.map(({ text }) => text.text),
  )
  const longest = texts.sort((a, b) => b.length - a.length).slice(0, count)
  return longest.map((text) => (text.match(/.{11}/gu) ?? []).slice(0, 14))
}

const rowsOf = ([first = [], ...others]: string[][]): string[][] =>
  first.map((cell, row) => [cell, ...others.map((column) => column[row] ?? '')])

/** Pages whose lines are in order, though sentences do not run on from one to the next. */
const IN_ORDER = {
  verses: `你走以后\n田野就是\n一张白纸\n我站在它\n雪的中央\n穿着父亲\n旧的衣裳\n麻雀早就\n不怕我了\n它们落在\n我的肩上`,
  names: `王建国 李秀英 张志强\n刘淑兰 陈永康 杨桂芳\n赵德胜 黄丽娟 周文斌\n吴玉梅 徐国庆 孙慧敏\n马福生 朱晓红 胡振华\n郭海燕 林家明 何翠萍`,
  headlines: `高新区新增企业百余家\n农商银行备足春耕贷款\n全市中小学今日开学\n早稻播种进度过半\n老旧小区改造提速增效\n文化下乡走进百村\n冬季供暖准备就绪\n河道清淤工程完工`,
}

describe('the order of reading', () => {
  it.each([2, 3])(
    'is doubted where %i columns stand cell by cell, or without the space between them',
    (count) => {
      for (const page of seeds().slice(0, 4)) {
        const rows = rowsOf(columnsOf(page, count))
        expect(codesOf(rows.flat().join('\n'))).toContain('brokenReadingOrder')
      }
    },
  )

  it.each(Object.entries(IN_ORDER))('is not doubted on a page of %s', (_, page) => {
    expect(codesOf(page)).not.toContain('brokenReadingOrder')
  })

  it.each(seeds())('is not doubted on page %#', (page) => {
    expect(codesOf(page)).not.toContain('brokenReadingOrder')
  })

  it('is doubted where columns are mixed', () => {
    expect(
      seeds().filter((page) => codesOf(mixed(page)).includes('brokenReadingOrder')).length,
    ).toBeGreaterThan(3)
  })
})
