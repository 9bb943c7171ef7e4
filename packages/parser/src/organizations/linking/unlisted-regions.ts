import { regionNames } from '../lexicon/administrative-regions.js'
import { splitRegion } from '../naming/name-parts.js'
import { VERB, wordClassOf } from '../tagger/words.js'

/** What a region ends with that may be in no table. */
const LEVELS = ['县', '市', '区', '旗'] as const
type UnlistedLevel = (typeof LEVELS)[number]

/** A kind of region that no table lists, as a text names one: renamed, abolished, or told of a story. */
interface UnlistedKind {
  readonly level: UnlistedLevel
  /** The region is its first group. */
  readonly pattern: RegExp
  /** What a text names ends in ‹ and ›. */
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** Where a name surely begins: at a mark, or behind a word of place. */
const BEGINS =
  '(?<=^|\\P{Script=Han}|[讯电省]|自治[区州]|来自|走进|来到|赶到|前往|位于|记者[从在]|今年以来)(?:[从在由到赴对向驻年月日号时]|武警)?'
const CHARACTER =
  '[^\\P{Script=Han}的了是在有把这那我你他又全该各本某和与及从到由为近邻两几多每外个整县市区旗省]'
/** What a bare level has in front where nothing is named: 贫困县, 沿海城市, 老城区. */
const KINDS =
  '直管|会|贫困|农业|试点|试验|示范|百强|先进|人口|产粮|牧业|山区|革命|重点|边境|民族|财政|工业|旅游|文化|生态|卫生|文明|双拥|科技|教育|体育|粮食|沿海|内陆|周边|相邻|附近|其他|其它|整个|国家|脱贫|摘帽|人口大|农业大|产粮大|年度|[拟现原历]任|副'
const CITIES =
  '城|超|上|夜|门|股|集|都|地级|县级|省辖|直辖|副省级|计划单列|菜|花|鸟|早|闹|面|应|后|楼|车|债|汇|房|大|小|年度|[拟现原历]任|副'
const DISTRICTS =
  '城|郊|辖|山|社|小|街|校|院|厂|园|景|港|湾|片|地|禁|灾|疫|震|库|矿|林|牧|农|渔|选|军|战|警|防|特|新|老|高新|经开|开发|工业|产业|保税|自治|保护|风景|度假|商务|商业|住宅|居民|居住|生活|办公|教学|功能|核心|缓冲|行政|大湾|自贸|合作|产业园|科技园|工业园'
const OFFICE =
  '委|党委|政府|人民|人大|政协|纪委|监委|检察院|法院|公安|[^\\P{Script=Han}区]{2,6}(?:局|委|中心|医院|办|联合会|总队|支队|大队|中学|小学)'

const BANNERS = '红|国|党|团|队|锦|彩|战|校|军|令|会'

/** What may stand neither in front of a level nor behind it: it makes another word of it. 沿海城|市, 市|场. */
const NEIGHBOURS: Readonly<Record<UnlistedLevel, { readonly before: string; readonly behind: string }>> = {
  县: { before: KINDS, behind: '级|域|长' },
  市: { before: CITIES, behind: '场|民(?!政)|容|面|值|价|集|井|级|斤|尺|盈|长' },
  区: { before: DISTRICTS, behind: '域' },
  旗: { before: BANNERS, behind: '下|帜|舰|袍|手|号|杆|语' },
}

/** A name of `length` characters and its level, in a text; `behind` is what has to follow besides. */
function region(level: UnlistedLevel, length: string, behind = ''): RegExp {
  const not = NEIGHBOURS[level]
  return new RegExp(
    `${BEGINS}(?!(?:${not.before})${level})(${CHARACTER}${length}(?<!${not.before})${level})(?!${not.behind})${behind}`,
    'gu',
  )
}

/** The level that a region ends in, at the front of an organization’s name. */
function levelIn(level: UnlistedLevel): string {
  const { before, behind } = NEIGHBOURS[level]
  return `(?<!${before})(${level})(?!${behind})`
}

export const UNLISTED_REGIONS: readonly UnlistedKind[] = [
  {
    level: '县',
    pattern: region('县', '{2,3}'),
    examples: [
      '‹永溪县›昨日下了雪',
      '本报讯‹永溪县›昨日下了雪',
      '记者从‹栾溪县›人社局获悉',
      '在‹云岭县›水利局',
      '“‹磐水县›的路通了”',
      '甘肃省‹磐水县›的牧民',
    ],
    counterExamples: [
      '贫困县脱贫',
      '拟任县委常委',
      '‘年度县财政局优秀个人’',
      '走访枝江县',
      '组建县监察委员会',
      '我县召开会议',
      '全省产粮大县',
      '两个县的干部',
      '县级政府',
    ],
  },
  {
    level: '市',
    pattern: region('市', '{2,3}'),
    examples: ['‹浔口市›昨日召开会议', '记者从‹蒲江市›体育局获悉', '甘肃省‹浔口市›前天下雪'],
    counterExamples: [
      '省会城市的路',
      '全省沿海城市',
      '常务副市长讲话',
      '蔬菜市场开业',
      '各大城市都在建',
      '沿海城市的人',
      '地级市的干部',
      '大型超市开业',
      '临江市民说',
    ],
  },
  {
    level: '区',
    pattern: region('区', '{2}', `(?=${OFFICE})`),
    examples: ['‹东岭区›教体局', '‹桑集区›委书记'],
    counterExamples: ['老城区改造', '高新区管委会', '景区管理局', '东岭区域中心', '东岭区的路'],
  },
  {
    level: '旗',
    pattern: region('旗', '{2,5}'),
    examples: ['‹塔拉右旗›林草局', '记者在‹塔拉旗›看到'],
    counterExamples: ['五星红旗升起', '公司旗下', '旗舰店开业'],
  },
]

export interface UnlistedRegion {
  readonly level: UnlistedLevel
  readonly name: string
}

/** Each region that a text names and no table lists, every time that it is named; `at` is the index of its last character. */
export function* unlistedRegions(text: string): Generator<UnlistedRegion & { readonly at: number }> {
  for (const { level, pattern } of UNLISTED_REGIONS)
    for (const { 0: all, 1: name = '', index } of text.matchAll(pattern))
      if (!isNone(name)) yield { level, name, at: index + all.length - 1 }
}

/** Whether the table has it, or a word in front of a region or of a bare level makes it look like one: 访|枝江市, 组建|县监委. */
function isNone(name: string): boolean {
  const isListed = [name, name.slice(1), name.slice(2)].some((one) => regionNames().has(one))
  return isListed || wordClassOf(name.slice(0, -1)) === VERB || wordClassOf(name.slice(-3, -1)) === VERB
}

/** 盘龙岭区 of 盘龙岭区教育局, 柘川县 of 柘川县人武部: a name tells where its place begins. */
const OF_NAME = new RegExp(
  `^(?:国网|中共|共青团|武警|团|驻)?(${CHARACTER}{2,4}(?:${LEVELS.map(levelIn).join('|')}))\\p{Script=Han}`,
  'u',
)

/** 盘龙 is a region, 盘龙岭区 another; of 广西环江县 only 县 is left. */
const SHORTEST_REST = 2

/** The region of no table that an organization's name begins with; null where it begins with none. */
export function unlistedRegionOf(organization: string): UnlistedRegion | null {
  const [, name = '', ...levels] = OF_NAME.exec(organization) ?? []
  const level = levels.find((one) => one !== undefined) as UnlistedLevel | undefined
  return level === undefined || splitRegion(name).rest.length < SHORTEST_REST || isNone(name)
    ? null
    : { level, name }
}
