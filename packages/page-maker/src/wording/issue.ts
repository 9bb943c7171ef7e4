import type { Part } from '../articles/article.js'
import type { Random } from '../random.js'

/** The issue of a newspaper that a page belongs to, with what its furniture prints of it. */
export interface Issue {
  readonly paper: string
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: string
  readonly page: number
  /** 要闻 */
  readonly pageName: string
}

const PLACES = {
  fitting: [
    '青河',
    '云山',
    '江州',
    '石桥',
    '南湖',
    '白岭',
    '清浦',
    '潞川',
    '沂安',
    '魏州',
    '平阳',
    '黔东',
    '龙泉',
  ],
  leftOut: ['渭滨', '淮海', '武陵', '东港', '雁门', '乌兰', '闽中', '赤水', '琼北', '松江'],
} as const
const KINDS = {
  fitting: ['日报', '晚报', '日报', '都市报', '农村报', '商报', '法治报', '晨报'],
  leftOut: ['日报', '时报', '早报', '经济报', '青年报', '工人报', '消费者报'],
} as const
const PAGE_NAMES = {
  fitting: [
    '要闻',
    '民生',
    '经济',
    '综合',
    '副刊',
    '文化',
    '教育',
    '健康',
    '三农',
    '国际',
    '体育',
    '社会',
    '县域',
  ],
  leftOut: [
    '时政',
    '城事',
    '财经',
    '特别报道',
    '视点',
    '天下',
    '读书',
    '科技',
    '生态',
    '理论',
    '都市圈',
    '人物',
  ],
} as const
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']

export function makeIssue(part: Part, random: Random): Issue {
  const year = random.integer(1998, 2025)
  const month = random.integer(1, 12)
  const day = random.integer(1, 28)
  return {
    paper: random.pick<string>(PLACES[part]) + random.pick<string>(KINDS[part]),
    year,
    month,
    day,
    weekday: `星期${WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]}`,
    page: random.integer(1, 16),
    pageName: random.pick<string>(PAGE_NAMES[part]),
  }
}

/** What a form may name of an issue: `{paper} {y}年{m}月{d}日 第{pp}版`. */
export function issueValues(issue: Issue): Record<string, string> {
  const two = (number: number): string => String(number).padStart(2, '0')
  return {
    paper: issue.paper,
    y: String(issue.year),
    m: String(issue.month),
    d: String(issue.day),
    mm: two(issue.month),
    dd: two(issue.day),
    p: String(issue.page),
    pp: two(issue.page),
    Pc: CHINESE[issue.page] ?? '一',
    name: issue.pageName,
    week: issue.weekday,
    week1: issue.weekday.slice(-1),
    number: String(3000 + ((issue.year * 365 + issue.month * 31 + issue.day) % 20000)),
    pages: String(4 * (1 + (issue.page % 6))),
    next: String(issue.page + 1),
  }
}

const CHINESE = '零 一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六'.split(' ')
