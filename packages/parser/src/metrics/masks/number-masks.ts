import { matchAt } from '../match-at.js'
import { CURRENCY_CODES } from '../units/money-units.js'
import { readUnit } from '../units/read-unit.js'

/** A written number that states no quantity. */
interface NumberMask {
  readonly id: string
  /** Sticky at the numeral's first character; what it matches is masked. */
  readonly pattern: RegExp
  /** What follows the match where it is a figure after all. */
  readonly unless?: (text: string, end: number) => boolean
}

/** The length of the mask that starts at `at`, or 0. */
export function maskedAt(text: string, at: number): number {
  for (const { pattern, unless } of NUMBER_MASKS) {
    const length = matchAt(pattern, text, at)?.length ?? 0
    if (length > 0 && !unless?.(text, at + length)) return length
  }
  return 0
}

const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d|[一二][〇○零一二三四五六七八九]{3})'
/** Names of reigns whose years newspapers still quote, in the order of time: 乾隆四十八年立碑. */
const REIGNS =
  '建武|开皇|贞观|开元|天宝|元和|建隆|熙宁|元丰|崇宁|绍兴|淳熙|至元|至正|洪武|永乐|宣德|正统|景泰|成化|弘治|正德|嘉靖|隆庆|万历|天启|崇祯|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|明治|大正|昭和|平成|令和'
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
const DAY = '(?:3[01]|[12]\\d|0?\\d|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])'
const TO = '[—\\-~至到、和,及]'
const PART_OF_DAY =
  '(?:上午|下午|中午|凌晨|清晨|早晨|早上|傍晚|晚上|深夜|夜里|午夜|今晨|昨晚|今晚|当晚|[日晨晚午夜早前后])'

/** Numerals of one number. A run of them may be cut into very many numbers: each looks no further than this. */
const FEW = '{1,9}'

/** What is held or issued again and again. */
const COURSE = '(?:班|培训|讲座|课堂?|论坛|沙龙|夜校|节目|预警|简报|专报|快报|通报)'
const HELD = new RegExp(`${COURSE}(?:已?举?[办开][办设]?了?|累计|共|已)?\\d{1,4}期$`)
const HOLDS = /[办开设推发](?:[办设出展布])?了?\d{1,4}期$/
const OF_COURSE = new RegExp(`^[^,。;!?:、]{0,6}${COURSE}`)

/** 举办培训班14期, 办了3期讲座, 发布预警38期: how often a course was held or a notice given; but 第14期, 3期工程. */
function isOfCourses(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 16), end)
  return HELD.test(before) || (HOLDS.test(before) && OF_COURSE.test(text.slice(end, end + 8)))
}

const mask = (id: string, source: string): NumberMask => ({ id, pattern: new RegExp(source, 'y') })

/** Tried in this order; after GB/T 15835 for how dates, times and codes are written. */
export const NUMBER_MASKS: readonly NumberMask[] = [
  mask('two-digit-year', '\\d{2}年(?=\\d{1,2}月)'),
  mask(
    'year',
    `(?:${YEAR}年?(?:${TO}|\\/))?${YEAR}(?:年(?![来内间中里多余期])(?:${TO}?${MONTH}月(?:${DAY}[日号])?)?|(?=[—\\-]${YEAR}年))`,
  ),
  mask('year-label', `${YEAR}(?=[年届级财版春秋赛度]|${TO}${YEAR}[年届级财版春秋赛度])`),
  mask(
    'reign-year',
    `(?<=公元前?|民国|${REIGNS})(?:[一二三四五六七八九十]{1,3}|\\d{1,4})年(?![来内间中里多余期])(?:\\(\\d{4}年\\))?`,
  ),
  mask('stock-board', '(?<=新)三板'),
  mask(
    'ring-road',
    '(?<=[东西南北内外])[二三四五六]环(?!节)|[二三四五六]环(?=路|线|[内外][,。;!?的侧]|以[内外]|沿线|快速|高架|[主辅]路)|(?<=[到至绕在从出进上过][了]?)[二三四五六]环(?=[,。;!?、]|$)',
  ),
  mask('term-of-savings', '(?:\\d{1,2}|[一二三五十])年期(?![间限满])'),
  mask('axes', '(?:\\d|[三四五六])轴(?=机床|联动|加工|数控|机器人|机械臂|无人机|卧式|立式|龙门)'),
  mask('swing', '(?<=秋)千(?=架|索|上|一样|似的|[,。;!?、])|(?<=荡秋)千'),
  mask(
    'base-of-rate',
    '(?<![超过近逾达上破数])[十百千]?[百千万亿](?:人口?|吨|元|工时|标台|车)(?=(?:GDP|[^\\d,。;!?:、()的了]{1,8}?)(?:率|能耗|电耗|水耗|用水量|用电量)(?!先))',
  ),
  mask('decade', '(?:\\d0|[一二三四五六七八九]十)年代'),
  mask('century', '(?:\\d{1,2}|[一二]?十[一二三四五六七八九]?)世纪'),
  mask('month', `${MONTH}(?:月?份?${TO}${MONTH})?月(?:份|底|初|末|中旬|上旬|下旬)?(?:${DAY}[日号])?`),
  mask('first-months', '(?<=[年,。;!?:、]前|^前)(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个月'),
  mask('lunar-day', '(?<=初)[一二三四五六七八九十]'),
  mask('day-range', `${DAY}[日号]?(?:${TO}${DAY})${FEW}[日号](?!内|以内|之内)`),
  mask(
    'day',
    `(?<!经过|届?满|为期|历时|每|延长[至到为]|缩短[至到为]|拘留|逾期|不少于|超过)${DAY}[日号](?![内以之]|起?内|元|延长|缩短)`,
  ),
  mask(
    'clock',
    `${DAY}时(?:许|整|\\d{1,2}分|[一二三四五十]${FEW}分)?|\\d{1,2}[:∶]\\d{2}(?::\\d{2})?(?![\\d])`,
  ),
  mask('clock-range', `\\d{1,2}${TO}\\d{1,2}时`),
  mask(
    'clock-point',
    `(?<=${PART_OF_DAY})(?:\\d{1,2}|十[一二]?|[一两二三四五六七八九])点(?:半|钟|整|多|许|左右|零?\\d{1,2}分?|[一二三四五]?十[一二三四五六七八九]?分?)?|(?:\\d{1,2}|十[一二]?|[一两二三四五六七八九])点(?=[半钟整许])`,
  ),
  mask(
    'score',
    '\\d{1,3}(?:\\.\\d+)?[:∶]\\d{1,3}(?:\\.\\d+)?|(?:\\d{1,2}|[一二三四五六七八九])比(?:\\d{1,2}|[零一二三四五六七八九])(?![.\\d%])',
  ),
  mask('document', '\\d+(?=号)|(?<=[〔\\[(【])\\d{4}(?=[〕\\])】])'),
  mask('class', '\\d{4,}班(?![次列车轮])'),
  mask('room', '(?<=号楼?|[栋幢座])\\d+(?:门|单元|层|室|楼)\\d*'),
  mask('line-name', '\\d+(?:路|次列车|次航班|版|届)(?!程)'),
  { ...mask('issue', '\\d+期(?!程)'), unless: isOfCourses },
  mask('album', '(?<=收录于(?:合集|话题)[^,。;!?]{0,20})\\d+个'),
  mask('brother', '(?<=老)[二三四五六七八九](?=成[了为家])'),
  mask(
    'identifier',
    '(?<=(?:电话|手机|热线|传真|号码?|编号|编码|代码|条码|账户|账号|帐号|证号|尾号|邮编|QQ|ID|微信)[:为是]?)(?:\\d{3,4}[—\\-])?\\d{5,}',
  ),
  mask('mobile', '1[3-9]\\d{9}(?!\\d)(?![多余]?[元吨人亩度])'),
  mask('service-number', '[48]00\\d{7}(?!\\d)(?![元万亿])'),
  mask('phone', '\\d{3,4}[—\\-]\\d{7,}|\\d{3,4}[—\\-][\\d×*]{6,}|\\d+[×*]+\\d*'),
  {
    ...mask('long-number', '\\d{7,}(?!\\d|\\.\\d|\\.?[%万亿])'),
    unless: (text, end) => readUnit(text, end) !== null,
  },
  mask('pass-phrase', '(?<=[¥$€£])\\d+[A-Za-z]{2,}\\d[A-Za-z\\d]*'),
  mask('round-the-clock', '24\\/7'),
  mask('other-dollars', `(?<=[A-Za-z][$¥€£])(?<!${CURRENCY_CODES})[\\d.,]+[万亿]*`),
  mask(
    'code',
    `(?<=(?<!${CURRENCY_CODES})(?<=[A-Za-z])[—\\-.]?|[A-Za-z]\\d*[+×])\\d+(?!\\d|(?:\\.\\d*)?[万亿元%多余])[A-Za-z\\d+\\-—]*`,
  ),
  mask(
    'zodiac-of-level',
    '[一二三四五六七八九十]年级|\\d年级|[一二三四]{1,2}级(?=手术)|[一二三四]级(?:[甲乙丙]等|医院|能效|警|运动员|注意|标准|以上|响应|学科|建造|教授|资质|品|保护|士官|军士|市场)',
  ),
  mask('anniversary', `\\d+周年|[一二两三四五六七八九十百]${FEW}周年`),
  mask('plan', `[一二三四五六七八九十]${FEW}五(?=规划|计划|时期|期间|末)`),
  mask('session', `[一二三四五六七八九十]${FEW}届|[一二三四五六七]中全会`),
  mask('leading-zero', '0\\d+(?!\\.)'),
  mask('quarter', '[一二三四1-4]季度|[一二三四]季报'),
  mask(
    'place-name',
    `[一二三四五六七八九十百]${FEW}(?:里[铺桥店庄村镇河台屯堡营坪墩]|道[沟街岭湾河口弯]|眼井[边街巷村]|棵树[村镇]|间房|家子|行[路街](?!灯))`,
  ),
  mask(
    'with-all-heart',
    '一[百千万]个(?=不(?:愿意?|同意|情愿|乐意|答应|服气?|放心|高兴|甘心|相信|信|舍得|行)|放心|赞成|愿意|同意|满意|舍不得|没想到)',
  ),
  mask('age-in-tens', '[二三四五六七八九]十(?=出头)'),
  mask('made-of-one', '(?<=当[作成]?|掰成)[两三四几](?:天|个|人|[瓣半])(?=[用花使])'),
  mask('strong', `\\d+强|[一二三四五六七八九十百]${FEW}强`),
]
