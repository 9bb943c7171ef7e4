import { unitTable } from './unit.js'

/**
 * Currencies as newspapers name them, after the names in the Bank of China's list of exchange rates. Each converts
 * into its own whole unit only: a rate belongs to a day, not to a page.
 */
const CURRENCIES = `
  元 美元 欧元 英镑 日元 港元 港币 澳门元 澳门币 新台币 台币 韩元 朝元 卢布 卢比 印度卢比 巴基斯坦卢比 斯里兰卡卢比
  瑞士法郎 法郎 西非法郎 中非法郎 加元 加拿大元 澳元 澳大利亚元 新西兰元 新加坡元 新元 泰铢 铢 林吉特 马币 印尼盾 盾
  越南盾 菲律宾比索 比索 墨西哥比索 雷亚尔 兰特 奈拉 肯尼亚先令 坦桑尼亚先令 乌干达先令 先令 埃及镑 土耳其里拉 里拉
  里亚尔 沙特里亚尔 迪拉姆 第纳尔 科威特第纳尔 谢克尔 坚戈 苏姆 索姆 索莫尼 马纳特 图格里克 基普 瑞尔 缅元 缅币 塔卡
  瑞典克朗 挪威克朗 丹麦克朗 克朗 福林 兹罗提 列伊 列弗 格里夫纳 马克 德国马克 比尔 塞地 宽扎 马元 索尔 比特币 银元 大洋
`

export const MONEY_UNITS = [
  ...CURRENCIES.trim()
    .split(/\s+/)
    .flatMap((name) => unitTable('money', name, [[name, '1']])),
  ...unitTable('money', '元', [
    ['块 块钱', '1'],
    ['角 角钱', '0.1'],
    ['毛 毛钱', '0.1'],
    ['分钱', '0.01'],
  ]),
  ...unitTable('money', '美元', [['美分', '0.01']]),
]
