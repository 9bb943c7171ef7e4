import { describe, expect, it } from 'vitest'
import { FIXED_EXPRESSIONS, fixedExpressionAt } from '../../src/metrics/masks/fixed-expressions.js'
import { NUMBER_MASKS } from '../../src/metrics/masks/number-masks.js'
import { NOUNS } from '../../src/metrics/units/nouns.js'
import { metricsOf, type Spec, show } from './show.js'

/** For each mask, texts that it keeps from stating anything, and what looks alike and does state something. */
const MASKS: Readonly<
  Record<string, { readonly masked: readonly string[]; readonly counts: readonly Spec[] }>
> = {
  'two-digit-year': { masked: ['98年7月的洪水。'], counts: [['坚持98年不变。', '98年 = 98 年']] },
  year: {
    masked: [
      '2021年的春天。',
      '2019—2021年的规划。',
      '二〇二一年的春天。',
      '一九九五年的春天。',
      '2021年3月8日开幕。',
    ],
    counts: [
      ['距今约5500年。', '约5500年 = approx 5500 年'],
      ['坚持30年不变。', '30年 = 30 年'],
    ],
  },
  'year-label': {
    masked: ['2023级新生报到。', '2021届毕业生。', '2021赛季开始。'],
    counts: [['2023名新生报到。', '2023名 = 2023 名']],
  },
  'reign-year': {
    masked: [
      '民国二十三年重修。',
      '清乾隆四十八年立碑。',
      '道光二十五年(1845年)重修。',
      '公元618年称帝。',
      '昭和12年造。',
    ],
    counts: [
      ['民国政府二十三年不变。', '二十三年 = 23 年'],
      ['光绪年间建桥3座。', '3座 = 3 座'],
    ],
  },
  'stock-board': { masked: ['新三板挂牌。'], counts: [['卖出三板豆腐。', '三板 = 3 板']] },
  'ring-road': {
    masked: ['东三环堵了车。', '五环路通车。', '搬到四环以外。', '绕到三环,再往南走。', '北四环西路改造。'],
    counts: [
      ['这一枪打出九环。', '九环 = 9 环'],
      ['这一枪只有四环成绩。', '四环 = 4 环'],
      ['两枪相差三环。', '三环 = 3 环'],
    ],
  },
  'term-of-savings': {
    masked: [
      '三年期大额存单越来越难抢。',
      '5年期以上贷款利率下调。',
      '买了五年期国债。',
      '1年期LPR不变。',
      '十年期美债收益率上行。',
    ],
    counts: [
      ['服务三年期间没有投诉。', '三年 = 3 年'],
      ['五年期满后收回。', '五年 = 5 年'],
      ['存了三年定期。', '三年 = 3 年'],
    ],
  },
  axes: {
    masked: ['拥有五轴机床。', '5轴联动加工中心。', '六轴机器人上岗。', '三轴数控铣床。', '四轴无人机起飞。'],
    counts: [
      ['货车有六轴。', '六轴 = 6 轴'],
      ['检查了5轴货车。', '5轴 = 5 轴'],
    ],
  },
  swing: {
    masked: ['改成了秋千架。', '软梯像秋千一样荡。', '孩子们荡秋千。', '院里有秋千,有滑梯。', '坐在秋千上。'],
    counts: [
      ['金秋千亩稻田开镰。', '千亩 = 1000 亩'],
      ['中秋千人同台。', '千人 = 1000 人'],
    ],
  },
  'base-of-rate': {
    masked: [
      '百万吨死亡率为零。',
      '万人起诉率下降。',
      '千人负伤率下降。',
      '万元GDP能耗下降。',
      '万元工业增加值用水量下降。',
      '百万工时可记录事件率下降。',
    ],
    counts: [
      ['客流首破百万人次,准点率上升。', '百万人次 = atLeast 1000000 人次'],
      ['超百万吨产能利用率下降。', '超百万吨 = atLeast 1000000 吨'],
      ['千人参加的大会投票率高。', '千人 = 1000 人'],
      ['发出百万元奖金。', '百万元 = 1000000 元'],
    ],
  },
  decade: { masked: ['90年代的老厂。', '八十年代的老厂。'], counts: [['90年来的老厂。', '90年 = 90 年']] },
  century: {
    masked: ['20世纪的老厂。', '二十世纪的老厂。'],
    counts: [['两个世纪的老厂。', '两个世纪 = 2 世纪']],
  },
  month: {
    masked: ['3月份的工作。', '1—5月的工作。', '12月底完工。'],
    counts: [['用时3个月。', '3个月 = 3 个月']],
  },
  'first-months': {
    masked: ['今年前8个月的工作。', '前8个月产量上升。'],
    counts: [['提前8个月完工。', '8个月 = 8 个月']],
  },
  'lunar-day': { masked: ['八月初三夜里涨水。'], counts: [['守了三夜。', '三夜 = 3 夜']] },
  'day-range': {
    masked: ['8日至10日举行。', '8—10日举行。'],
    counts: [['用时8—10天。', '8—10天 = 8~10 天']],
  },
  day: { masked: ['8日举行。', '3月8日举行。', '3月8号举行。'], counts: [['延长至30日。', '30日 = 30 日']] },
  clock: {
    masked: ['9时30分开始。', '20时许停电。', '9:30开始。'],
    counts: [['用时9小时。', '9小时 = 9 小时']],
  },
  'clock-range': { masked: ['9—11时停水。'], counts: [['用时9—11小时。', '9—11小时 = 9~11 小时']] },
  'clock-point': {
    masked: ['早上八点出发。', '下午3点半出发。'],
    counts: [['指数收于3218.6点。', '3218.6点 = 3218.6 点']],
  },
  score: { masked: ['主队3:2获胜。', '主队三比二获胜。'], counts: [['主队得3分。', '3分 = 3 分']] },
  document: {
    masked: ['住在中山路100号。', '国发〔2021〕5号文件。'],
    counts: [['100户居民。', '100户 = 100 户']],
  },
  class: { masked: ['学前教育18501班的学生。'], counts: [['每周执行3班。', '3班 = 3 班']] },
  room: { masked: ['家住3号楼2单元。'], counts: [['新建3栋楼。', '3栋 = 3 栋']] },
  'line-name': {
    masked: ['乘坐20路公交。', '第6版有报道。'],
    counts: [['3条线路。', '3条 = 3 条']],
  },
  issue: {
    masked: ['第3期简报。', '杂志12期封面。', '3期工程已开工。', '第14期培训班开班。', '办了第3期讲座。'],
    counts: [
      ['协会举办培训班14期。', '14期 = 14 期'],
      ['开讲座8期,办了3期夜校。', '8期 = 8 期', '3期 = 3 期'],
    ],
  },
  album: {
    masked: ['收录于合集 32个', '收录于话题#乡村故事 5个'],
    counts: [['收录于县志的碑文有32个。', '32个 = 32 个']],
  },
  brother: {
    masked: ['老三成了家。', '老五成为木匠。'],
    counts: [['粮食的三成成了种子。', '三成 = 3 成']],
  },
  identifier: {
    masked: ['电话8246015张主任。', '账号62220212345户主李四。', '注册证号410305600123456。'],
    counts: [['投资12345678元。', '12345678元 = 12345678 元']],
  },
  mobile: {
    masked: ['手机13800138000。', '找13800138000张师傅。'],
    counts: [['吸引13800138000人。', '13800138000人 = 13800138000 人']],
  },
  'service-number': {
    masked: ['拨打4006789012人工台。'],
    counts: [['投资8001234567元。', '8001234567元 = 8001234567 元']],
  },
  phone: {
    masked: ['致电0317-1234567。', '尾号138××××8000。'],
    counts: [['300-500元。', '300-500元 = 300~500 元']],
  },
  'long-number': {
    masked: ['双色球2019088期。', '订单1234567890到货。'],
    counts: [
      ['产果12500000公斤。', '12500000公斤 = 12500000 公斤'],
      ['共3000000个。', '3000000个 = 3000000 个'],
    ],
  },
  'pass-phrase': { masked: ['复制￥8kQw3LdR￥领红包。'], counts: [['票价￥80元。', '80元 = 80 元']] },
  'round-the-clock': { masked: ['提供24/7服务。'], counts: [['占1/7。', '1/7 = 0.142857']] },
  'other-dollars': {
    masked: ['货值R$1.2万。'],
    counts: [['货值US$1.2万。', 'US$1.2万 = 12000 美元']],
  },
  code: {
    masked: ['C919客机。', 'G107国道。', 'K1234次列车。', 'A4纸。'],
    counts: [['A股3只。', '3只 = 3 只']],
  },
  'zodiac-of-level': {
    masked: ['三年级学生。', '3年级学生。', '三级医院。'],
    counts: [['5级大风。', '5级 = 5 级']],
  },
  anniversary: {
    masked: ['建党100周年。', '成立三十周年。'],
    counts: [['100周岁老人。', '100周岁 = 100 周岁']],
  },
  plan: { masked: ['十四五规划。', '十四五期间的工作。'], counts: [['十四个项目。', '十四个 = 14 个']] },
  session: { masked: ['六届全会。', '三中全会。'], counts: [['六次全会。', '六次 = 6 次']] },
  'leading-zero': { masked: ['代码001。'], counts: [['涨幅0.5%。', '0.5% = 0.5 %']] },
  quarter: { masked: ['一季度的工作。', '4季度的工作。'], counts: [['4个季度。', '4个季度 = 4 个季度']] },
  'place-name': {
    masked: ['十里铺的集市。', '三棵树村的集市。', '沿十三行路走。', '八行街的老店。'],
    counts: [
      ['走了三十里山路。', '三十里 = 30 里'],
      ['墙上写着十三行字,院里种了三行路灯样的树。', '十三行 = 13 行', '三行 = 3 行'],
    ],
  },
  'with-all-heart': {
    masked: ['他心里一百个不愿意。', '我一千个赞成,一万个放心。', '邻居一万个不同意。'],
    counts: [
      ['一百个孩子上了学。', '一百个 = 100 个'],
      ['一千个不同地方的人。', '一千个 = 1000 个'],
    ],
  },
  'age-in-tens': {
    masked: ['三十出头的小伙回了乡。', '她四十出头。'],
    counts: [['年龄三十岁出头。', '三十岁出头 = atLeast 30 岁']],
  },
  'made-of-one': {
    masked: [
      '以一天当作两天用的劲头。',
      '一天当成两天用。',
      '一个人当三人使。',
      '一分钱掰成两半花。',
      '一天掰成三瓣用。',
    ],
    counts: [
      ['当作两天的任务。', '两天 = 2 天'],
      ['两天用完。', '两天 = 2 天'],
      ['来了两个人。', '两个 = 2 个'],
    ],
  },
  strong: { masked: ['中国企业500强。', '全国百强。'], counts: [['500家企业。', '500家 = 500 家']] },
}

const HOLDS_NUMERAL = /[零一二两三四五六七八九十百千万亿]/

it('has examples for each mask', () => {
  expect(Object.keys(MASKS)).toEqual(NUMBER_MASKS.map(({ id }) => id))
})

// A mask is tried at every number of a chain (1、2、3、…): one that walks to its end each time takes the square of its length.
it.each(NUMBER_MASKS.map(({ id, pattern }) => [id, pattern.source] as const))(
  '%s repeats no group without a bound',
  (_, source) => expect(source).not.toMatch(/\)(?:[+*]|\{\d+,\})/),
)

describe.each(Object.entries(MASKS))('%s', (_, { masked, counts }) => {
  it.each(masked)('masks %s', (text) => {
    expect(metricsOf(text).map(show)).toEqual([])
  })
  it.each(counts)('leaves %s', (sentence, ...metrics) => {
    expect(metricsOf(sentence).map(show)).toEqual(metrics)
  })
})

describe.each(FIXED_EXPRESSIONS.map(({ id, words }) => [id, words] as const))(
  'fixed expressions: %s',
  (_, words) => {
    it('are sorted and unique', () => {
      expect(words).toEqual([...new Set(words)].sort())
    })
    it('mask every numeral in them', () => {
      for (const word of words) expect(fixedExpressionAt(`说${word}。`, 1), word).toBe(word.length)
    })
    it('hold none that another one covers', () => {
      const covered = words.filter((word) =>
        words.some(
          (other) =>
            other !== word && word.startsWith(other) && !HOLDS_NUMERAL.test(word.slice(other.length)),
        ),
      )
      expect(covered).toEqual([])
    })
  },
)

describe('what only begins like a fixed expression counts', () => {
  it.each<Spec>([
    ['等了十分钟。', '十分钟 = 10 分钟'],
    ['十分之三的农户。', '十分之三 = 0.3'],
    ['误差万分之五。', '万分之五 = 0.0005'],
    ['吸引上万家企业。', '上万家 = atLeast 10000 家'],
    ['走了近万里路。', '近万里 = nearly 10000 里'],
    ['历经上百年风雨。', '上百年 = atLeast 100 年'],
    ['为期四周时间。', '四周 = 4 周'],
    ['买三包烟。', '三包 = 3 包'],
  ])('%s', (sentence, ...metrics) => {
    expect(metricsOf(sentence).map(show)).toEqual(metrics)
  })
})

describe('nouns that begin like a unit', () => {
  it('are sorted and unique', () => {
    const words = NOUNS.map(({ word }) => word)
    expect(words).toEqual([...new Set(words)].sort())
  })
  it.each(NOUNS.map(({ word }) => word))('%s is no unit behind a number', (word) => {
    const [metric] = metricsOf(`共有30万${word}。`)
    expect(metric && show(metric)).toBe('30万 = 300000')
  })
  it.each(NOUNS.filter(({ not }) => not).map(({ word, not }) => `${word}${not?.charAt(0)}`))(
    '%s begins with one',
    (word) => {
      const [metric] = metricsOf(`共有30万${word}。`)
      expect(metric?.unit).toBe(word.charAt(0))
    },
  )
})

describe('no metric', () => {
  it.each([
    // 一 as an article.
    '一个社区正在改造。',
    '一批企业落户。',
    '一位老人走来。',
    '一条线路开通。',
    // Fixed terms, titles and slogans.
    '推进“两个覆盖”。',
    '落实三会一课制度。',
    '增强“四个意识”。',
    '贯彻四个全面战略布局。',
    '共建一带一路。',
    '召开全国两会。',
    '保护三江源。',
    '千家万户的大事。',
    '实现“12345”机制。',
    '《三十而已》播出。',
    '收购二手车。',
    '二氧化碳排放。',
    '五一假期出游。',
    // Names of organizations and places.
    '中铁十五局进场。',
    '第八联合党支部成立。',
    '三亚市正在改造。',
    '五台山的秋天。',
    '第一中学开学。',
    // Ordinals.
    '第六届大会开幕。',
    '依照第二十三条处理。',
    '第2名已产生争议。',
    // Approximate numbers without a number.
    '数十家企业落户。',
    '几个孩子跑来。',
    '数百名志愿者到场。',
    // Characters of cheque numerals in other words.
    '加强队伍管理。',
    '大陆游客到场。',
  ])('in %s', (text) => {
    expect(metricsOf(text).map(show)).toEqual([])
  })
})
