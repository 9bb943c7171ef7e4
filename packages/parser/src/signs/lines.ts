import { OWN_PAPER, PAGE_NUMBER } from '../lexicon/jump-lines.js'
import { BOX_BULLETS } from '../lexicon/marks.js'
import { STANDING_HEAD_NAME } from '../lexicon/standing-heads.js'
import { printedForm, type Sign } from './sign.js'

const jumpLine = printedForm(
  'jump-line',
  new RegExp(
    `^[-—(【\\[▶▲●]*(?:下?转|上接|紧接|接|详见|全文见|更多内容见|相关报道见|见)${OWN_PAPER}(?:${PAGE_NUMBER}、?\\d*版|\\p{Script=Han}{1,4}版)[^。,]{0,8}[)】\\]▶]*$`,
    'u',
  ),
  [
    '[上接第一版]',
    '（上接第1版）',
    '（下转第四版）',
    '——（紧接第三版）',
    '▶下转A04版',
    '上接A01版',
    '（上接第一版①）',
  ],
  ['下转型之功', '接第一棒的人', '详见第四版的读者不少，来信300多封。', '上接天线下接地气'],
)

const advertisement = printedForm(
  'advertisement',
  /^(?:[(【·]?(?:公益|分类|商业)?广告[)】·]?|(?:遗失|挂失|作废|减资|注销|清算|拍卖|招租|招聘)(?:声明|公告|启事)?.{0,40}|.{0,80}(?:声明作废|特此(?:公告|声明))。?|.{0,24}(?:电话|热线|咨询|联系人)[:：]?[\d-]{7,}.{0,24})$/,
  [
    '广告',
    '·广告·',
    '遗失声明',
    '证号：620100199001010000，声明作废。',
    '地址：芦荡路88号 热线：0571-5550188',
    '咨询电话:0571-5550188',
  ],
  ['广告牌拆了', '热线接线员小孟的桌上放着一本记事本', '公益广告进社区'],
)

/** The name of a box or of a kind of text, which is no headline of its own. */
const standingHead = printedForm(
  'standing-head',
  new RegExp(`^[【[(${BOX_BULLETS}]?${STANDING_HEAD_NAME}[\\])】]?[:：]?$`),
  ['核心阅读', '编者按', '【记者手记】', '人物名片', '短评'],
  ['“核心阅读”角开进校园', '人物名片成了新名片', '编者按下葫芦'],
)

/** What a column is called: stands over headlines as their kicker. */
const columnName = printedForm(
  'column-name',
  /^[【[]?(?=.{2,13}$)\p{Script=Han}{0,6}?(?:走基层|追踪|视点|视线|视角|聚焦|焦点|关注|观察|调查|直击|现场|在线|热线|连线|对话|访谈|人物|风采|先锋|榜样|故事|旧事|往事|随笔|絮语|茶座|漫笔|杂谈|时评|快评|短评|微评|论坛|大家谈|进行时|巡礼|风景线|风向标|万花筒|瞭望|纵横|速递|速览|播报|快讯|集锦|手记|札记|日记|影像|镜头|掠影|笔谈|新语|新政|百科|课堂|讲堂|档案|记忆|印象|风物|风情|副刊|周刊|专栏|之窗|之声|之星|在身边|好声音|正能量|这十年|新征程|开新局|争先|田野上|往来|变化|看变化|走笔|行记|纪事|高质量发展)(?:[·|—:•]?\p{Script=Han}{0,6})?[\])】]?$/u,
  ['新春走基层', '热线追踪', '实干争先·项目现场', '我身边的变化', '记者手记', '老街旧事'],
  ['全市供热工作会议召开', '让每一滴水都用在地里', '村里的“和事佬”', '邮政夜班车开通'],
)

/** The heading of a numbered part: 第一站:从山上到车间, 一、…, 1.…, PART 1. */
export const partNumber = printedForm(
  'part-number',
  /^(?:第[一二三四五六七八九十]{1,2}[站章回步招幕节部篇则问条集]|[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[、.](?!\d)|之[一二三四五六七八九]|(?:PART|Part|NO\.)\d)/,
  ['第一站：从山上到车间', '一、基本情况', '（二）工作进展', '3.南湖南岸公园', '1、报名条件'],
  ['3.5万人参加', '第一书记驻村', '一个都不能少'],
)

/** A turn of an interview: 记者:最近怎么样? 问:… 答:… */
export const speaker = printedForm(
  'speaker',
  /^(?:[“Q]?\p{Script=Han}{1,6}|[QA])[:：](?=.)/u,
  ['记者：新规从什么时候开始执行？', '问：外语课怎么开？', '周立：能，带上社保卡就行。', 'A：可以。'],
  ['问渠那得清如许', '记者问他还写不写'],
)

/** A subtitle's dash. */
const dashed = printedForm(
  'dashed',
  /^——?[^—].{2,58}[^。]$/,
  ['——石桥镇东坪村保护古戏台见闻', '—我市推进园区建设纪实'],
  ['——2019年，全村修路8.6公里，新建桥梁3座。', '————'],
)

/** Rules, separators, what is left of tables. */
const rule = printedForm(
  'rule',
  /^(?:[-—_=*·.|+:~■□◆●○★☆▲▼/\\<>#]+|!\[[^\]]*\]\([^)]*\)|(?:<[^<>]+>)+)$/,
  [
    '-----',
    '***',
    '|:---|---:|',
    '■■■',
    '![](images/a.jpg)',
    '<!-- 第3页 -->',
    '<figure><img src="a.png"/></figure>',
  ],
  ['-5℃的早晨', '……走了'],
)

/** The first words of running text. */
const opening = printedForm(
  'opening',
  /^(?:近日|日前|连日来|昨日|昨天|今日|今天|今晨|昨晚|目前|近年来|近期|截至|据(?:了解|悉|介绍)?|为了?|随着|今年|去年|前不久|同时|此外|其中|记者(?:从|在|了解|获悉|昨|日前|近日)|走进|在|\d{1,2}月\d{1,2}日|\d{4}年)/,
  ['近日，石桥小学门口', '记者从市能源局获悉', '5月6日，全市老龄工作会议召开'],
  ['石桥工业走出新路', '老仓库变成健身馆'],
)

export const LINE_SIGNS: readonly Sign[] = [
  jumpLine,
  advertisement,
  standingHead,
  columnName,
  partNumber,
  speaker,
  dashed,
  rule,
  opening,
]
