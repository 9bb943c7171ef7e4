import { regionNames } from './lexicon/administrative-regions.js'
import { typeOf } from './naming/type-of.js'
import { VERB, wordClassOf } from './tagger/words.js'

/** What the tagger may take for a name and cannot be one. Examples mark it with ‹›. */
interface NotName {
  readonly id: string
  /** @param behind the characters after it, @param before those in front */
  readonly isNone: (name: string, before: string, behind: string) => boolean
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** The longest that were seen have 30 characters: 云南出入境边防检查总站西双版纳边境管理支队打洛边境派出所. */
const LONGEST_NAME = 100

export const NOT_NAMES: readonly NotName[] = [
  {
    id: 'without-end',
    isNone: (name) => name.length > LONGEST_NAME,
    examples: [`‹${'公司'.repeat(51)}›`],
    counterExamples: ['‹云南出入境边防检查总站西双版纳边境管理支队打洛边境派出所›'],
  },
  {
    id: 'anonymous',
    isNone: (name) => name.includes('某'),
    examples: ['‹平阳某生物科技有限公司›被查', '‹某医院›回应'],
    counterExamples: ['‹平阳生物科技有限公司›被查'],
  },
  {
    id: 'counted-class',
    isNone: (name) =>
      /^[一两二三四五六七八九十几多][家所间]./.test(name) ||
      /^\p{Script=Han}{2,4}[一两几]家(?![亲人])\p{Script=Han}{3}/u.test(name),
    examples: ['‹一家律师事务所›的合伙人', '‹两所民办中学›招生', '在‹三亚一家种业公司›打工'],
    counterExamples: ['‹三一集团›', '‹十堰市医院›', '‹九所›的专家', '‹百姓一家亲艺术团›'],
  },
  {
    id: 'dotted-person',
    isNone: (_, before) => before.endsWith('·'),
    examples: ['埃琳娜·‹莫拉莱斯›笑着说'],
    counterExamples: ['‹莫拉莱斯兄弟公司›开张'],
  },
  {
    // A place that people leave from; or 站 is a verb, behind the name of a person.
    id: 'no-station',
    isNone: (name, _, behind) =>
      (/·[^·]*站$/.test(name) && /^(?:在|着|起|立|了|到|上|出|成)/.test(behind)) ||
      (/(?:火车|汽车|高铁|客运|东|西|南|北)站$/.test(name) &&
        /^(?:出发|[下上坐乘转]车|换乘|集合|发车|始发)/.test(behind)),
    examples: ['‹卡洛斯·门多萨站›在门口', '从‹平阳火车站›出发'],
    counterExamples: ['‹卡洛斯·门多萨站›的站长', '‹平阳火车站›职工加班'],
  },
  {
    id: 'pupils',
    isNone: (name, _, behind) => /[大中小]学$/.test(name) && /^生(?![命物活源态])/.test(behind),
    examples: ['不少‹北京大学›生来实习'],
    counterExamples: ['‹北京大学›生物系', '‹柳林中学›校门口'],
  },
  {
    id: 'learning',
    isNone: (name, _, behind) => /[大中小]学$/.test(name) && /^(?:本领|手艺|技艺)/.test(behind),
    examples: ['在‹舞台实践中学›本领'],
    counterExamples: ['‹石桥职业中学›技术老师'],
  },
  {
    id: 'cut-out-of-a-word',
    isNone: (name, _, behind) =>
      /部$/.test(name)
        ? /^(?:门(?![口前庭外槛厅])|队(?![员伍列]))/.test(behind)
        : /社$/.test(name) && /^区(?![别分划域])/.test(behind),
    examples: ['各地‹农业农村部›门要报送', '在‹新华社›区开展活动'],
    counterExamples: ['‹农业农村部›部署秋收', '‹平阳证券公司营业部›门前', '‹供销合作社›区分品种收购'],
  },
  {
    id: 'cup',
    isNone: (_, __, behind) =>
      /^(?:杯|(?:超级|甲级|职业)?联赛|锦标赛|公开赛|邀请赛|挑战赛|大奖赛)/.test(behind),
    examples: ['“‹云溪农商银行›杯”篮球赛', '‹全国乒乓球俱乐部›联赛', '‹中国足球协会›超级联赛开幕'],
    counterExamples: ['‹云溪农商银行›举办篮球赛', '‹云溪乒乓球俱乐部›联合举办'],
  },
  {
    // What is spoken of as a word: 平安、吉利几个字.
    id: 'word',
    isNone: (_, __, behind) =>
      /^”?(?:、[^、,。]{1,4}){0,5}(?:这)?(?:[几两二三四五六七八]个?|一个|等)(?:大|汉|繁体|红|金)?[字词](?![样号母头])/.test(
        behind,
      ),
    examples: ['‹吉利›、兴业几个词烧在碗底', '门上写着“‹同仁›”二字', '匾上‹兴业›两个大字'],
    counterExamples: ['‹吉利›、兴业等公司', '‹吉利›三字头的车型', '‹同仁堂›等几家老店'],
  },
  {
    id: 'class-of-firms',
    isNone: (name) =>
      /(?:上市|跨国|合资|外资|国有|民营)(?:公司|企业)$|^(?:林业|养殖|种植|农机|果蔬|蔬菜|茶叶)(?:专业)?合作社$/.test(
        name,
      ),
    examples: ['‹沪深上市公司›分红', '‹江州国有企业›改制', '‹林业合作社›的社员'],
    counterExamples: ['‹中国上市公司协会›', '‹青溪林业合作社›'],
  },
  {
    id: 'run-by-a-class',
    isNone: (name) =>
      /^(?:校办|街道|社队|乡镇|村办|队办|社办|镇办)\p{Script=Han}{0,3}(?:厂|企业)$/u.test(name),
    examples: ['‹校办印刷厂›挤在河边', '‹街道服装厂›'],
    counterExamples: ['‹石桥中学校办印刷厂›', '‹街道办事处›'],
  },
  {
    id: 'verb-and-class',
    isNone: (name) =>
      /(?:集团|公司|企业|学校|医院|机关|单位)$/.test(name) && isVerb(name.slice(0, -2)) && name.length <= 4,
    examples: ['正在‹完善集团›管控办法', '‹优化企业›布局'],
    counterExamples: ['‹海尔集团›', '‹新河医院›'],
  },
  {
    id: 'venue',
    isNone: (name, before, behind) =>
      VENUE.test(name) &&
      (/(?:住在|住进|住满了?|入住|下榻|设在|放在|设于|移师|经过|途经|路过|驶过|绕过|乘车经|[起终]点是)(?:[^、,。]{2,12}、){0,3}$/.test(
        before,
      ) ||
        (/[在于]$/.test(before) && HAPPENS.test(behind))),
    examples: [
      '游客住满了‹平湖大酒店›',
      '论坛在‹平阳会展中心›举行',
      '分会场设在‹文化宫›',
      '公交车经过‹平阳体育馆›',
      '终点是‹白桥汽车站›',
      '代表们乘车经‹柳林收费站›',
      '代表们乘车经柳林收费站、‹云坪高铁站›',
    ],
    counterExamples: [
      '‹平湖大酒店›的厨师',
      '‹白桥汽车站›加开班车',
      '签约仪式在‹平阳大学›举行',
      '病人住进‹平阳县医院›',
    ],
  },
  {
    id: 'event',
    isNone: (name) =>
      /(?:博览会|博会|交易会|洽谈会|展销会|招聘会|运动会|锦标赛|马拉松|文化节|艺术节|电影节)$/.test(name),
    examples: ['‹平阳国际茶博会›开幕', '‹平阳马拉松›鸣枪'],
    counterExamples: ['‹平阳茶博会组委会›', '‹平阳马拉松俱乐部›'],
  },
  {
    id: 'region',
    isNone: (name) => regionNames().get(name)?.form === 'full',
    examples: ['‹浦东新区›来的专家', '‹东乌珠穆沁旗›下了雪'],
    counterExamples: ['‹浦东新区教育局›', '‹平阳高新区›'],
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
    id: 'in-a-title',
    isNone: (name, before, behind) => isInTitle(before, behind) && !isTitleOfPaper(name, before, behind),
    examples: [
      '《‹教育部›关于中小学作业的通知》',
      '电视剧《‹人民医院›》开机',
      '《国务院转发‹财政部›意见的通知》',
      '修订《中国共产党‹党支部›工作条例》',
    ],
    counterExamples: ['台湾《‹联合报›》报道', '据《号角》消息，‹教育部›会同《山花》编辑部'],
  },
  {
    id: 'field',
    isNone: (name, _, behind) =>
      /(?:科技|工业|制造|农业|教育|能源|产业|文化)$/.test(name) &&
      /^(?:高峰|前沿|强国|制高点|最前沿)/.test(behind),
    examples: ['勇攀‹世界航天科技›高峰', '瞄准‹中国制造›前沿'],
    counterExamples: ['‹中国航天科技集团›高峰论坛'],
  },
  {
    id: 'half-bracketed',
    isNone: (name) =>
      count(name, /[(（]/g) !== count(name, /[)）]/g) ||
      count(name, /“/g) !== count(name, /”/g) ||
      count(name, /《/g) !== count(name, /》/g),
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

/** Houses where things happen; a school, a hospital or a museum acts there as well. */
const VENUE =
  /(?:酒店|宾馆|饭店|招待所|会展中心|会议中心|博览中心|体育中心|体育馆|体育场|大剧院|剧场|礼堂|展览馆|文化宫|影城|[汽火]车站|客运站|高铁站|收费站|服务区|候车室)$/
const HAPPENS =
  /^(?:隆重|顺利|成功)?(?:举行|举办|召开|开幕|落幕|闭幕|上演|首演|启幕|启动|拉开|打响|鸣枪|亮相)/

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

/** What decides stands near: a title is the longest of it. */
const REACH = 40

function isInTitle(before: string, behind: string): boolean {
  return /《[^《》]*$/.test(before) && /^[^《]*》/.test(behind)
}

/** Of what stands in the marks of a title, only a paper acts. */
function isTitleOfPaper(name: string, before: string, behind: string): boolean {
  return before.endsWith('《') && behind.startsWith('》') && typeOf(name) === 'MEDIA'
}

/** Latin letters behind an @, a slash or a dot of an address. */
function isInAddress(name: string, before: string): boolean {
  return /^[a-z0-9]/i.test(name) && /[@/]$|[a-z0-9]\.$/i.test(before)
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0
}
