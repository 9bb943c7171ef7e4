import { type Unit, unitTable } from './unit.js'

/**
 * Currencies as newspapers name them, other names of one behind a bar, after the names in the Bank of China's list of exchange rates.
 * Source: that list, 2026. Purpose: a numeral before one is an amount. Each converts
 * into its own whole unit only: a rate belongs to a day, not to a page.
 */
const CURRENCIES = `
  元|人民币元|人民币 美元|美金|美圆 欧元 英镑 日元|日圆 港元 港币 澳门元 澳门币 新台币 台币 韩元 朝元 卢布 卢比 印度卢比 巴基斯坦卢比 斯里兰卡卢比
  瑞士法郎|瑞郎 法郎 西非法郎 中非法郎 加元 加拿大元 澳元 澳大利亚元 新西兰元 新加坡元|新币 新元 泰铢 铢 林吉特 马币 印尼盾 盾
  越南盾 菲律宾比索 比索 墨西哥比索 雷亚尔 兰特 奈拉 肯尼亚先令 坦桑尼亚先令 乌干达先令 先令 埃及镑 土耳其里拉 里拉
  里亚尔 沙特里亚尔 迪拉姆 第纳尔 科威特第纳尔 谢克尔 坚戈 苏姆 索姆 索莫尼 马纳特 图格里克 基普 瑞尔 缅元 缅币 塔卡
  瑞典克朗 挪威克朗 丹麦克朗 克朗 福林 兹罗提 列伊 列弗 格里夫纳 马克 德国马克 比尔 塞地 宽扎 马元 索尔 比特币 银元 大洋
`

export const MONEY_UNITS = [
  ...CURRENCIES.trim()
    .split(/\s+/)
    .flatMap((names) => unitTable('money', names.replace(/\|.*/, ''), [[names.replaceAll('|', ' '), '1']])),
  ...unitTable('money', '元', [
    ['块 块钱', '1'],
    ['角 角钱', '0.1'],
    ['毛 毛钱', '0.1'],
    ['分钱', '0.01'],
  ]),
  ...unitTable('money', '美元', [['美分', '0.01']]),
]

/** Signs and codes of ISO 4217 that stand before an amount: $20, ￥300 (folded ¥), USD3.5亿. */
const SIGNS: readonly (readonly [signs: string, currency: string])[] = [
  ['¥ CNY RMB', '元'],
  ['$ USD US$', '美元'],
  ['€ EUR', '欧元'],
  ['£ GBP', '英镑'],
  ['₩ KRW', '韩元'],
  ['₽ RUB', '卢布'],
  ['₹ INR', '印度卢比'],
  ['฿ THB', '泰铢'],
  ['JPY', '日元'],
  ['HKD HK$', '港元'],
  ['AUD A$', '澳元'],
  ['CAD C$', '加元'],
  ['CHF', '瑞士法郎'],
  ['NZD', '新西兰元'],
  ['SGD S$', '新加坡元'],
  ['TWD NT$', '新台币'],
]

/** The currency of each sign and code. */
export const CURRENCY_SIGNS: ReadonlyMap<string, Unit> = new Map(
  SIGNS.flatMap(([signs, currency]) =>
    signs
      .split(' ')
      .map((sign) => [sign, { name: currency, dimension: 'money', factor: '1', base: currency }] as const),
  ),
)

/** Source of an expression for the codes. */
export const CURRENCY_CODES = [...CURRENCY_SIGNS.keys()]
  .filter((sign) => sign.length > 1)
  .map((sign) => sign.replace('$', '\\$'))
  .join('|')
