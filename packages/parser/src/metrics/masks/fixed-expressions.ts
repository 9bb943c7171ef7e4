/**
 * Words that hold a numeral and count nothing: idioms, set phrases, place names and names of days, after general
 * dictionaries (《现代汉语词典》, 《中国成语大辞典》) and the list of administrative divisions of the Ministry of Civil Affairs.
 */
const IDIOMS = `
  七上八下 七嘴八舌 七手八脚 七零八落 万一 万万 万事 万众 万元户 万分 万古 万千 万向 万和 万国 万家灯火 万家 万岁 万幸 万年 万户千家
  万无一失 万有 万木 万水千山 万物 万用 万紫千红 万象 万象更新 万里长城 万里长江 万里长征 万里 万马 万能
  三三两两 三下乡 三个代表 三产 三令五申 三班倒 三五成群 三字经 三十年河东 三十年河西 三天两头 三天打鱼 三句话不离 三伏 三八 三农 三包 三北 三十而立 三卫 三好 三岔 三心二意 三成熟 三方 三明治 三星 三峡 三更 三角 三维 三资
  三言两语 三轮车 三门峡 三防 三顾茅庐 三头六臂 三番五次 三长两短 三亚 三明 三沙 三河 三水 三江 三苏 三国 三国演义 三军 三代 三级 三线 三春 三秋 三夏 三冬
  两全 两会 两侧 两个文明 两国 两地 两头 两委 两市 两岸 两弹一星 两手 两校 两江 两湖 两广 两端 两级 两翼 两者 两边 两面派 两面性 两码事 两院院士 两院 两高 两难 两性 两极 两旁 两条腿走路 两袖清风 两口子 两年制
  九三学社 九州 九牛 九江 九龙 九寨沟 九华山 九宫格 九泉 九霄 九死一生 九曲 九眼桥
  二人转 二十四节气 二手 二十四桥 二人台 二维码 二氧化碳 二线 二级 二胡 二等 二者 二次元 二次供水 二次创业 二七 二连浩特 二郎
  五一 五四 五金 五星 五官 五环 五谷 五花八门 五湖四海 五脏 五彩 五保 五指山 五台山 五大连池 五粮液 五洲 五险一金 五行 五常 五莲 五角 五味 五花肉 五颜六色 五光十色 五笔 五线谱 五口之家
  八项规定 八一 八卦 八旗 八仙 八方 八路军 八宝 八角 八达岭 八面 八成新 八股 八字 八字口 八九不离十
  六一 六安 六盘水 六神无主 六枝 六合 六朝 六畜 六艺 六亲
  十一 十分 十字 十足 十拿九稳 十全十美 十堰 十佳 十项全能 十年寒窗 十年功 十年九 十年如一日 十万火急 十里八乡 十月怀胎 十年树木 十三陵
  千万别 千万不 千万要 千丝万缕 千变万化 千古 千家万户 千岛湖 千方百计 千斤顶 千辛万苦 千百年 千里 千里马 千钧一发 千金 千秋 千篇一律 千载难逢 千锤百炼 千军万马 千年 千禧 千人大会 千层 千姿百态 千山万水 千分点 千佛山 千阳
  两个维护 两个确立 两个一百年 两山理论 两学一做 三严三实 三会一课 三重一大 四个全面 四个意识 四个自信 四个伟大 四风 五位一体 五个一 六稳 六保 百家门 百家言 百家事
  四处 四周 四川 四平 四海 四邻 四方 四肢 四面八方 四面 四合院 四季 四化 四有 四会 四书 四六级 四通八达 四平八稳 四大名著 四大发明 四大皆空 四分五裂 四环路
  百分制 百分百 百合 百姓 百家姓 百度 百强 百年 百年大计 百度 百折不挠 百花 百货 百科 百色 百里 百里杜鹃 百般 百炼 百叶 百业 百业待兴 百思不得其解 百尺竿头 百忙 百舸争流 百发百中 百战 百家争鸣 百花齐放 百听不厌 百老汇 百余年前 百分点
  七一 七夕 七台河 七星 七彩 七情六欲 七拼八凑
  一一 一带一路 一般 一半 一些 一切 一定 一直 一旦 一起 一样 一方面 一系列 一体 一流 一线 一律 一举 一向 一度 一共 一致 一家人
  零售 零部件 零件 零工 零花 零食 零星 零距离 零下 零时 零碎 零钱
`

const byNumeral = new Map<string, string[]>()
for (const word of IDIOMS.trim().split(/\s+/)) {
  const words = byNumeral.get(word.charAt(0)) ?? []
  words.push(word)
  byNumeral.set(word.charAt(0), words)
}

/** The length of the longest fixed expression that starts at `at`, or 0. */
export function fixedExpressionAt(text: string, at: number): number {
  let longest = 0
  for (const word of byNumeral.get(text.charAt(at)) ?? []) {
    if (word.length > longest && text.startsWith(word, at)) longest = word.length
  }
  return longest
}
