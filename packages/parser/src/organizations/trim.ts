import type { Span } from '../text/span.js'
import { HEAD_TYPES } from './lexicon/heads.js'
import type { Reading, Word } from './model/reading.js'

/** Bare class nouns: they point back to a body or mean any, but name none. */
const CLASS_NOUNS = new Set(
  `公司 集团 企业集团 区党工委 企业 园区 开发区内 合作社 学校 医院 银行 工厂 机构 组织 协会 中心 部门 单位 社区 党支部 党组织 党委 党总支 支部 中学 小学 大学 高校
  幼儿园 工会 商场 超市 酒店 宾馆 车站 车间 俱乐部 基金 联盟 实验室 委员会 办公室 工作组 工作队 服务队 志愿服务队 事务所 报社 法庭 派出所 街道 子公司
  分公司 总公司 有限公司 股份公司 联合党支部 产业园 工业园 科技园 产业园区 工业园区 产业集聚区 重点实验室 研究院 研究所 机关党支部 党员 基层党组织
  科技 工业 电子 交警 消防 网 报 会 队 站 所 院`.split(/\s+/),
)
/** Fields of business: after a region they are its industry, not a body, as in 江苏省工业, 绍兴纺织, 咸宁市新型工业. */
const INDUSTRY =
  /^\p{Script=Han}{0,4}(?:科技|工业|农业|商业|电子|纺织|食品|物流|能源|材料|新材料|汽车|化工|医药|制药|文化|旅游|教育|电力|模具|机械|服饰|家具|建筑|建设|矿业|渔业|牧业|果业|种业|传媒|信息|软件|光伏|储能|设计|环保|经济社会|社会)$/u
/** Words that end as heads do: 河北省东南部, 中央决策部署, 服务大局, 重点工作推进会. */
const COMMON_ENDING =
  /(?:[东南西北中内外上下全干]部|部署|[布格大全结开破新当定僵]局|平台|舞台|大会|晚会|机会|社会|场所|学科|经营|汇报|动员会|[谈进布讨览彰奖]会)$/
/** 沧州市东光县灯明寺|镇: what goes on is a place. */
const PLACE_BEHIND = /^[镇乡村街路]/
const OFFICE_BEFORE_FIELD = /(?:中心|局|院|所|大学)(?=(?:化工|科技|信息|能源|机械|设计|环保|教育|文化|传媒)$)/
const ZONE = /^(?:高新区|经开区|开发区)/
const POINTING =
  /^(?:该|本|我|各|全|某|每|多|其他|其它|有关|相关|首|一|两|这|那|此|贵|所有|部分|许多|不少|众多|若干|同|原有|另|几|数|辖区|所属|下属|属地|各级|基层)/
const PARTICLE = /^[了着过]$/
/** Words that cannot be the first of a name. */
const NEVER_FIRST = new Set(['p', 'c', 'd', 'r'])

/**
 * The part of a span that can be a name, or null. What the model takes into a name on its left, a verb or a preposition
 * before a region, is cut off: 走访沧州市人社局.
 */
export function trimName(reading: Reading, span: Span): Span | null {
  const start = startOf(reading, span)
  const end = endOf(reading, start, span.end)
  const name = reading.text.slice(start, end)
  if (name.length < 2 || CLASS_NOUNS.has(name)) return null
  if (POINTING.test(name) && reading.knownStarting[start] === 0 && !reading.regionStarting[start]) return null
  if (COMMON_ENDING.test(name) && reading.knownStarting[start] !== name.length) return null
  if (PLACE_BEHIND.test(reading.text.charAt(end)) && reading.headEnding[end - 1]?.length === 1) return null
  const region = reading.regionStarting[start]?.length ?? 0
  if (region === name.length) return null
  if (region > 0 && INDUSTRY.test(name.slice(region)) && reading.knownStarting[start] !== name.length)
    return null
  return { start, end }
}

function endOf({ text }: Reading, start: number, end: number): number {
  const field = OFFICE_BEFORE_FIELD.exec(text.slice(start, end))
  return field ? start + field.index + field[0].length : end
}

function startOf(reading: Reading, { start, end }: Span): number {
  const { text, words, wordAt, regionStarting } = reading
  let index = wordAt[start] as number
  let at = start
  while ((words[index]?.end ?? end) < end) {
    const word = words[index] as Word
    if (word.start < at || regionStarting[at] || !isBefore(reading, word, end)) break
    at = word.end
    index++
  }
  return PARTICLE.test(text.charAt(at)) ? at + 1 : at
}

/** Whether a word is no part of the name behind it: a preposition, or a verb before a region, a zone or a bare office. */
function isBefore({ text, regionStarting }: Reading, word: Word, end: number): boolean {
  if (NEVER_FIRST.has(word.wordClass) || PARTICLE.test(text.slice(word.start, word.end))) return true
  if (word.wordClass !== 'v') return false
  const behind = text.slice(PARTICLE.test(text.charAt(word.end)) ? word.end + 1 : word.end, end)
  return (
    regionStarting[word.end] !== null ||
    ZONE.test(behind) ||
    (word.end - word.start === 1 && behind.length > 2 && HEAD_TYPES.has(behind))
  )
}
