/**
 * CJK radicals (U+2E80 to U+2EF3) that PDF tools leave in place of the ideographs that look the same: ⺠营企业. NFKC maps the
 * Kangxi radicals (U+2F00 on), not these. Each with its ideograph. Source: the property
 * Equivalent_Unified_Ideograph of Unicode, looked up 2026. Purpose: such text is read like any other.
 */
const PAIRS = `
  ⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彐 ⺕彐 ⺖忄 ⺗心 ⺘扌
  ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹
  ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳网 ⺴网 ⺵网 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀 ⺻聿 ⺼月 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀
  ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青
  ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯
  ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟
`

/** The ideograph of each radical. */
export const RADICALS: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
)

const STAND_IN = /^[\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufb06]$/

/**
 * A radical of either block, a compatibility ideograph or a ligature as the characters that print shows; every other
 * character as it is: ⺠ is 民, ﬁ is fi.
 *
 * @param character one UTF-16 code unit; anything longer comes back as it is
 */
export function ideographOf(character: string): string {
  if (!STAND_IN.test(character)) return character
  return RADICALS.get(character) ?? character.normalize('NFKC')
}
