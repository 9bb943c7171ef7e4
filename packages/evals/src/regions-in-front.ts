import { regionNames } from '@baobiao/parser/organization-tagger'

const PLACES = new Set(
  `中国 北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门
  北京市 天津市 上海市 重庆市 河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省
  内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区 新疆维吾尔自治区
  美国 英国 法国 德国 日本 韩国 俄罗斯 意大利 加拿大 澳大利亚 印度 巴西 西班牙 荷兰 瑞士 瑞典 挪威 丹麦 芬兰 波兰 新加坡 泰国 越南 马来西亚 印度尼西亚 印尼 菲律宾 缅甸 老挝 柬埔寨
  哈萨克斯坦 乌兹别克斯坦 巴基斯坦 以色列 土耳其 埃及 南非 肯尼亚 阿根廷 智利 秘鲁 墨西哥 新西兰`.split(
    /\s+/,
  ),
)
const LONGEST = 8
/** What is left must be able to name an organization: 北京大学 keeps its 北京. */
const SHORTEST_REST = 3

/** A surface without the country and the province in front, as scores compare it: annotators differ on these. */
export function withoutRegionInFront(surface: string): string {
  for (let length = LONGEST; length >= 2; length--) {
    if (surface.length - length >= SHORTEST_REST && PLACES.has(surface.slice(0, length)))
      return withoutRegionInFront(surface.slice(length))
  }
  return surface
}

/** Characters of the longest names of regions. */
const LONGEST_REGION = 16
const ENDS_REGION = /[省市县区州旗盟]$/

/** Whether a text ends with a country or a province, or with a city, a county or a district as the table writes it in full: 武强县. */
export function endsWithRegion(text: string): boolean {
  if (/(?:香港|澳门)特别?(?:行政)?区$/.test(text)) return true
  for (let length = LONGEST_REGION; length >= 2; length--) {
    const end = text.slice(-length)
    if (PLACES.has(end) || (ENDS_REGION.test(end) && regionNames().get(end)?.form === 'full')) return true
  }
  return false
}
