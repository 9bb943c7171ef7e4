import { expect, it } from 'vitest'
import { parseArticles } from '../../src/parse-articles.js'
import { seeds } from '../seeds.js'

/** The seed that has no gold, as read by hand: its second article took a paragraph of the first on the page itself. */
it('reads the headlines and pictures of the fourth seed', () => {
  const { articles, captions } = parseArticles(seeds()[3] as string)
  expect(articles.map(({ kicker, title }) => [kicker, title])).toEqual([
    ['沧州各级党组织和广大党员坚守疫情防控一线', '防疫任务在哪里,党员就战斗在哪里'],
    [null, '全市加强寄宿制学校疫情防控'],
    [null, '对主板上市企业市级财政奖励300万元'],
    [null, '10人荣膺第十五届“沧州好人”典型代表'],
    [null, '中铁十五局轨道运营公司职工书屋连续两次获评“中华全国总工会职工书屋”'],
  ])
  const told = [...articles.flatMap((article) => article.captions), ...captions].map(({ text }) =>
    text.slice(0, 6),
  )
  expect(told).toEqual(['3月22日,', '在沧州经济开', '在海兴县,党', '3月22日,'])
})

/**
 * Its parts are numbered, each number drawn twice: the headings are those of one feature, and the first is all it has for a
 * headline. The one of the fourth part, 积极开展“六进”, is read as text still.
 */
it('reads the parts of the fifth seed as one article', () => {
  const { articles } = parseArticles(seeds()[4] as string)
  expect(articles.map(({ title, sections }) => [title, sections])).toEqual([
    ['加强机关党建强健“中枢神经”', ['开通非公企业“党建直通车”', '抓好农村党建助力乡村振兴']],
  ])
})
