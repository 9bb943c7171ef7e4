import { matchAt } from '../match-at.js'

/** Words that hold a numeral and count nothing, written down for this project, 2026. Purpose: no figure is read in them. */
interface FixedExpressions {
  readonly id: string
  /** What the words are, and where they can be looked up. */
  readonly source: string
  /** Sorted. None is the beginning of another, unless the rest of the longer one holds a numeral again (万水千山). */
  readonly words: readonly string[]
}

const table = (id: string, source: string, list: string): FixedExpressions => ({
  id,
  source,
  words: list.trim().split(/\s+/),
})

export const FIXED_EXPRESSIONS: readonly FixedExpressions[] = [
  table(
    'word',
    'idioms and words of the general dictionary (《现代汉语词典》), as newspapers use them',
    `
      一一 一举 一些 一亩三分地 一体 一共 一切 一千道一万 一半 一向 一定 一家人 一年半载 一度 一律 一成不变
      一方面 一旦 一板一眼 一样 一次次 一波三折 一流 一点一滴 一百单八将 一目十行 一直 一石二鸟 一石激起千层浪
      一系列 一线 一致 一般 一起 七上八下 七嘴八舌 七夕 七尺男儿 七彩 七情六欲 七手八脚 七拼八凑 七星 七零八落
      万一 万万 万事 万人空巷 万众 万分 万千 万古 万向 万和 万国 万家团圆 万家墨面 万家灯火 万岁 万幸 万户千家
      万无一失 万有 万木 万水千山 万物 万用 万紫千红 万能 万象 万里无云 万里长征 万马 三三两两 三个和尚
      三个臭皮匠 三五成群 三人成虎 三人行 三代 三令五申 三伏 三八 三军 三冬 三分钟热度 三分钟热情 三十年河东
      三十年河西 三十而立 三卫 三口之家 三句话不离 三国 三夏 三大纪律 三天两夜 三天两头 三天打鱼 三头六臂 三寸不烂
      三尺童子 三尺讲台 三岔 三心二意 三成熟 三方 三星 三春 三更 三板斧 三班倒 三班制 三番五次 三百六十行 三秋
      三级 三线 三维 三脚猫 三苏 三落三起 三角 三言两语 三起三落 三轮车 三长两短 三顾茅庐 两侧 两全 两口子 两国
      两地 两天晒网 两头 两市 两年制 两张皮 两性 两手 两旁 两条腿走路 两极 两校 两班倒 两班制 两眼一抹黑 两码事
      两端 两级 两翼 两者 两袖清风 两起两落 两边 两难 两面三刀 两面性 两面派 九三学社 九宫格 九层之台 九死一生
      九泉 九牛 九霄 二万五千里长征 二两拨千斤 二人台 二人转 二十四节气 二手 二次供水 二次元 二次创业 二氧化碳
      二等 二级 二线 二维码 二者 二胡 二郎 五光十色 五十步笑百步 五口之家 五味 五官 五常 五彩 五斗米 五星 五洲
      五湖四海 五环 五笔 五粮液 五线谱 五脏 五花八门 五花肉 五行 五角 五谷 五金 五针法 五颜六色 八九不离十 八仙
      八卦 八字 八宝 八成新 八方 八旗 八百里秦川 八股 八角 八路军 八辈子 八面 六亲 六朝 六根清净 六畜 六神无主
      六艺 十万八千里 十万火急 十佳 十全十美 十八层地狱 十分 十字 十年九 十年功 十年如一日 十年寒窗 十年树木
      十年磨一剑 十拿九稳 十月怀胎 十足 十里八乡 十项全能 千万不 千万别 千万要 千丝万缕 千人大会 千军万马 千分点
      千千万万 千变万化 千古 千呼万唤 千头万绪 千姿百态 千家万户 千层 千山万壑 千山万水 千差万别 千年古 千斤闸
      千斤顶 千方百计 千条线 千百年 千禧 千秋 千篇一律 千言万语 千载难逢 千辛万苦 千里眼 千里迢迢 千里马 千金
      千钧一发 千锤百炼 半斤八两 半桶水 四两拨千斤 四书 四六级 四分五裂 四合院 四周 四处 四大发明 四大名著
      四大皆空 四季 四平八稳 四方 四海 四班倒 四肢 四通八达 四邻 四针法 四面 四面八方 百业 百余年前 百分制
      百分点 百发百中 百口莫辩 百叶 百合 百听不厌 百姓 百家争鸣 百家事 百家姓 百家言 百家门 百尺竿头 百年大计
      百年好合 百年老店 百度 百强 百忙 百思不得其解 百战 百战百胜 百折不挠 百步穿杨 百炼 百科 百般 百舸争流 百花
      百货 零下 零件 零售 零工 零时 零星 零碎 零花 零距离 零部件 零钱 零食
    `,
  ),
  table(
    'place',
    "names of places: the Ministry of Civil Affairs' list of administrative divisions, mountains, waters, sights",
    `
      七台河 万峰林 万里长城 万里长江 三亚 三元区 三元桥 三元里 三元镇 三北 三台县 三峡 三明 三水 三江 三沙
      三河 三门峡 两岸 两广 两江 两湖 九华山 九台区 九寨沟 九州 九曲 九江 九眼桥 九龙 二十四桥 二连浩特 五台县
      五台山 五大连池 五家渠 五峰土家族 五指山 五莲 八达岭 六合 六安 六枝 六盘山 六盘水 十三陵 十堰 千佛山
      千岛湖 千阳 四会 四川 四平 四明山 四环路 四面山 百老汇 百色 百里杜鹃
    `,
  ),
  table(
    'term',
    'days, institutions and programmes that are named by a number, as official documents name them',
    `
      一带一路 七一 万元户 三下乡 三严三实 三个代表 三产 三会一课 三农 三包 三好 三字经 三次产业 三资 三重一大
      三防 两个一百年 两个大局 两个文明 两个确立 两个维护 两会 两委 两学一做 两山理论 两弹一星 两院 两高 二七
      五一 五个一 五位一体 五保 五四 五险一金 八一 八项规定 六一 六保 六稳 十一 千粒重 四个伟大 四个全面
      四个意识 四个自信 四化 四有 四风 百粒重
    `,
  ),
]

/** What follows where such a word counts after all: 十分钟, 十分之九, 四周时间. */
const COUNTS: Readonly<Record<string, RegExp>> = {
  十分: /[之钟]/y,
  万分: /之/y,
  四周: /时间|以上|以内|内|后|的(?:治疗|培训|训练|课)/y,
  三包: /[烟茶药盐糖米面水]|[\u4e00-\u9fff]{0,2}肥/y,
  两地: /块/y,
  两手: /套/y,
  十一: /元(?!旦)|块|角(?![楼落])/y,
}

const byNumeral = new Map<string, string[]>()
for (const word of FIXED_EXPRESSIONS.flatMap(({ words }) => words)) {
  const words = byNumeral.get(word.charAt(0)) ?? []
  words.push(word)
  byNumeral.set(word.charAt(0), words)
}

/** The length of the longest fixed expression that starts at `at`, or 0. */
export function fixedExpressionAt(text: string, at: number): number {
  let longest = 0
  for (const word of byNumeral.get(text.charAt(at)) ?? []) {
    if (word.length <= longest || !text.startsWith(word, at)) continue
    const counts = COUNTS[word]
    if (!counts || matchAt(counts, text, at + word.length) === null) longest = word.length
  }
  return longest
}
