import type { OrganizationType } from '../../page.js'
import { HEAD_TYPES } from '../lexicon/heads.js'
import { KNOWN_NAMES } from '../lexicon/known-names.js'
import { learnedType } from './learned-type.js'

/** A kind of name whose last word alone does not tell its type. The first rule that fits decides. */
interface TypeRule {
  readonly id: string
  readonly type: OrganizationType
  readonly name: RegExp
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

export const TYPE_RULES: readonly TypeRule[] = [
  {
    id: 'armed-force',
    type: 'MILITARY',
    name: /^(?:中国人民)?(?:武警|解放军)|人武部$|人民武装部$/,
    examples: ['武警黑龙江省总队', '中国人民解放军军乐团'],
    counterExamples: ['武汉市公安局'],
  },
  {
    id: 'youth-league',
    type: 'ASSOCIATION',
    name: /^共青团|团(?:市|县|区|省|州|旗|盟|地|工|镇|乡)?委$|团(?:总)?支部$/,
    examples: ['共青团南昌市委', '团县委', '团旗委', '湖州分公司团支部'],
    counterExamples: ['集团党委'],
  },
  {
    id: 'party-organ',
    type: 'PARTY',
    name: /^中共(?!党史)|党(?:委|组|工委|总支|支部|群服务中心)(?:会|[组宣统]\p{Script=Han}{1,2}部)?$|纪(?:委|检)|监委$|对外联络部$|党(?:委|组)办公室$/u,
    examples: ['中共盐城师范学院委员会', '永定区纪委监委', '扬州高新区产业链党群服务中心'],
    counterExamples: ['中共党史学会'],
  },
  {
    id: 'financial-regulator',
    type: 'GOVERNMENT',
    name: /(?:证监|银保监|银监|保监)(?:会|局)$|金融(?:工作|监管)局$/,
    examples: ['中国证监会'],
    counterExamples: ['中国银行业协会'],
  },
  {
    id: 'financial-firm',
    type: 'FINANCE',
    name: /(?:银行|证券|保险|人寿|财险|信托|银联|小额贷款|融资担保|期货|基金管理)[^局厅委]*(?:公司|集团|分行|支行|营业部)$|外汇交易中心$|^国际货币基金组织$/,
    examples: ['吉林梨树农村商业银行股份有限公司', '中国人民保险公司赤峰市支公司', '中国外汇交易中心'],
    counterExamples: ['沧州市社会保险事业管理局'],
  },
  {
    id: 'engineering-bureau',
    type: 'COMPANY',
    name: /(?:^中铁|^中建|^中交|水电|工程)第?[一二三四五六七八九十]{1,3}局$|工程局$/,
    examples: ['中铁十九局', '水电十四局'],
    counterExamples: ['沧州市水利局'],
  },
  {
    id: 'academy',
    type: 'OTHER',
    name: /(?:科学院|社科院|农科院|中科院|林科院)(?:\p{Script=Han}*(?:研究院|研究所|台|站|中心|所))?$/u,
    examples: ['中国科学院国家天文台', '甘肃省农业科学院马铃薯研究所'],
    counterExamples: ['东北大学', '科学院路小学'],
  },
  {
    id: 'stage',
    type: 'OTHER',
    name: /(?:剧院|剧团|艺术|歌舞|京剧|话剧)\p{Script=Han}{0,4}团$|军乐团$/u,
    examples: ['河南豫剧院二团'],
    counterExamples: ['兵团一四九团'],
  },
  {
    id: 'of-a-university',
    type: 'EDUCATION',
    name: /(?:大学|(?<!科)学院)(?:\([^)]*\)|[^医肿]*(?:研究院|研究所|研究室|研究中心|中心|实验室|学部|学院|分院|学校|系))(?:\([^)]*\))?$/,
    examples: ['山西农业大学谷子研究所', '中国地质大学(武汉)', '牛津大学高等研究院(苏州)'],
    counterExamples: ['宁夏医科大学总医院心脏中心'],
  },
  {
    id: 'animal-health',
    type: 'GOVERNMENT',
    name: /动物(?:疫病|卫生)/,
    examples: ['中国动物疫病预防控制中心'],
    counterExamples: ['沧州市疾病预防控制中心'],
  },
  {
    id: 'health-centre',
    type: 'HEALTHCARE',
    name: /(?:疾控|疾病预防|肿瘤|急救|血液|医疗|妇幼|卫生服务|康复|心脏|胸痛)[^局委]*(?:中心|所|站)$/,
    examples: ['中国疾病预防控制中心营养与健康所'],
    counterExamples: ['市医疗保障局'],
  },
  {
    id: 'care-service',
    type: 'OTHER',
    name: /(?:养老|家政|公益|志愿|综合)服务中心$/,
    examples: ['开封市鼓楼区夕阳红养老服务中心'],
    counterExamples: ['市政务服务中心'],
  },
  {
    id: 'media-centre',
    type: 'MEDIA',
    name: /(?:融媒体?|传媒|新闻|广播|电视)(?:中心|集团)$|总台|(?:朝日|经济|每日)新闻$/,
    examples: ['平乡县融媒体中心', '朝日新闻'],
    counterExamples: ['新闻办公室'],
  },
  {
    id: 'railway-unit',
    type: 'COMPANY',
    // Bounded: no name is longer than LONGEST_NAME.
    name: /铁.*(?:站|段|货运中心)$|(?:局集团|公司).*(?:站|部|局|中心)$|货运中心$|矿务局$/,
    examples: ['天津铁路货运中心', '北京局集团公司国铁沧州站', '大同矿务局'],
    counterExamples: ['国家铁路局'],
  },
  {
    id: 'public-centre',
    type: 'GOVERNMENT',
    name: /(?:管理|事务|保障|监测|水文|台网|政务服务|便民服务|执法|结算|预警|调度|评审|考试|就业|人才|发展|征信)(?:服务)?中心$/,
    examples: ['市住房公积金管理中心', '重庆市公路事务中心', '中国地震台网中心'],
    counterExamples: ['国家技术创新中心'],
  },
  {
    id: 'public-station',
    type: 'GOVERNMENT',
    name: /(?:引航|监督|检查|监测|救援|消防|管护|收费|水文|气象|边检)总?站$/,
    examples: ['湛江引航站', '霍尔果斯出入境边防检查站'],
    counterExamples: ['北坡村广播站'],
  },
  {
    id: 'inspection-group',
    type: 'GOVERNMENT',
    name: /(?:督察|督导|调查|考核)组$/,
    examples: ['中央第四生态环境保护督察组'],
    counterExamples: ['中央第三巡视组'],
  },
  {
    id: 'department',
    type: 'GOVERNMENT',
    name: /(?:局|部|委员会|委|署|会)\p{Script=Han}{2,8}(?:(?<!公)司|股|处|科|室|局)$/u,
    examples: ['国家统计局住户调查司', '区民政局低保股'],
    counterExamples: ['中国铁路昆明局集团有限公司', '华为技术有限公司'],
  },
  {
    id: 'named-park',
    type: 'PARK',
    name: /(?:产业|物流|创业|创新|循环|科技|工业|转移|孵化)\p{Script=Han}{0,4}(?:园|基地|片区)$|(?:试验|示范)区\p{Script=Han}{0,4}片区$/u,
    examples: ['贵溪市铜产业循环园', '京津现代服务业转移基地'],
    counterExamples: ['海军航空基地'],
  },
  {
    id: 'supply-cooperative',
    type: 'OTHER',
    name: /供销(?:合作)?总?社$|援\p{Script=Han}{1,4}工作队$|支援.*指挥部$|联合国/u,
    examples: ['河南省供销合作总社', '湖南省第十批援藏工作队'],
    counterExamples: ['红旗农业合作社'],
  },
]

const LONGEST_HEAD = 8
/** 团区委: that 区委 is the Party’s says nothing here. */
const OF_LEAGUE = /(?<!集)团[省市县区州旗盟地工]委$/

/**
 * What kind of organization a name means: what newspaper readers know, or else what learned weights make of its characters and of
 * what the rules say.
 */
export function typeOf(name: string): OrganizationType {
  if (OF_LEAGUE.test(name)) return 'ASSOCIATION'
  return KNOWN_NAMES.get(name) ?? learnedType(name, ruledType(name))
}

/** What the rules say of a name. One without any sign is a company's: brands have no head. */
export function ruledType(name: string): OrganizationType {
  const rule = TYPE_RULES.find((one) => one.name.test(name))
  if (rule) return rule.type
  return headTypeOf(name) ?? headTypeOf(name.replace(/\([^()]*\)$/, '')) ?? knownStart(name) ?? 'COMPANY'
}

/** The type of the longest head, of `shortest` characters at least, that a name ends with; null where it ends with none. */
export function headTypeOf(name: string, shortest = 1): OrganizationType | null {
  for (let length = Math.min(LONGEST_HEAD, name.length); length >= shortest; length--) {
    const type = HEAD_TYPES.get(name.slice(-length))
    if (type) return type
  }
  return null
}

/** 中国银联安徽: a known organization's branch. */
function knownStart(name: string): OrganizationType | null {
  for (let length = name.length - 1; length > 1; length--) {
    const type = KNOWN_NAMES.get(name.slice(0, length))
    if (type) return type
  }
  return null
}
