import { VERB, wordClassOf } from './tagger/words.js'

/** What the tagger may take for a name and cannot be one. Examples mark it with ‹›. */
interface NotName {
  readonly id: string
  /** @param behind the characters after it, @param before those in front */
  readonly isNone: (name: string, before: string, behind: string) => boolean
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

export const NOT_NAMES: readonly NotName[] = [
  {
    id: 'anonymous',
    isNone: (name) => name.includes('某'),
    examples: ['‹平阳某生物科技有限公司›被查', '‹某医院›回应'],
    counterExamples: ['‹平阳生物科技有限公司›被查'],
  },
  {
    id: 'pupils',
    isNone: (name, _, behind) => /[大中小]学$/.test(name) && /^生(?![命物活源态])/.test(behind),
    examples: ['不少‹北京大学›生来实习'],
    counterExamples: ['‹北京大学›生物系', '‹柳林中学›校门口'],
  },
  {
    id: 'verb-and-class',
    isNone: (name) =>
      /(?:集团|公司|企业|学校|医院|机关|单位)$/.test(name) && isVerb(name.slice(0, -2)) && name.length <= 4,
    examples: ['正在‹完善集团›管控办法', '‹优化企业›布局'],
    counterExamples: ['‹海尔集团›', '‹新河医院›'],
  },
  {
    id: 'station-as-a-place',
    isNone: (name, _, behind) =>
      /(?:火车|汽车|高铁|客运|东|西|南|北)站$/.test(name) &&
      /^(?:出发|下车|上车|换乘|集合|转车)/.test(behind),
    examples: ['从‹平阳火车站›出发'],
    counterExamples: ['‹平阳火车站›职工加班'],
  },
  {
    id: 'field-of-a-region',
    isNone: (name) =>
      /^\p{Script=Han}{2,8}?[省市县区州](?:工业|农业|教育|科技|文化|旅游|经济|社会|商业)(?:互联网|经济|产业)?$/u.test(
        name,
      ),
    examples: ['‹江苏省工业›', '‹江苏省工业互联网›发展很快'],
    counterExamples: ['‹江苏省工业和信息化厅›', '‹沧州市旅游集团›'],
  },
  {
    id: 'half-bracketed',
    isNone: (name) =>
      count(name, /[(（]/g) !== count(name, /[)）]/g) || count(name, /“/g) !== count(name, /”/g),
    examples: ['(记者周明)‹明)村委会›', '‹“石榴籽›”'],
    counterExamples: ['‹博朗(天津)科技有限公司›', '‹“石榴籽”志愿服务队›'],
  },
  {
    id: 'address',
    isNone: (name, before, behind) =>
      /[@/]/.test(name) ||
      (/[a-z0-9._-]$/i.test(name) && /^[@:]|^\.[a-z]/i.test(behind)) ||
      isInAddress(name, before),
    examples: ['邮箱‹newsroom›@163.com', '邮箱desk@‹cctv›.com', '登录https://www.‹abc›.cn'],
    counterExamples: ['‹BOE›(京东方)', '‹NBA›赛程'],
  },
]

function isVerb(word: string): boolean {
  return word.length > 0 && wordClassOf(word) === VERB
}

/** The id of the first rule by which the characters from `start` to `end` cannot be a name; null where none does. */
export function whyNotName(text: string, start: number, end: number): string | null {
  const name = text.slice(start, end)
  const before = text.slice(Math.max(0, start - REACH), start)
  const behind = text.slice(end, end + REACH)
  return NOT_NAMES.find((rule) => rule.isNone(name, before, behind))?.id ?? null
}

/** What decides stands near. */
const REACH = 12

/** Latin letters behind an @, a slash or a dot of an address. */
function isInAddress(name: string, before: string): boolean {
  return /^[a-z0-9]/i.test(name) && /[@/]$|[a-z0-9]\.$/i.test(before)
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0
}
