import type { OrganizationType } from '../../page.js'
import { cue } from './cue.js'

/** What stands before a name that is no subject: 向…捐赠, 与…签约, 由…承建. */
export const OBLIQUE = cue(
  'oblique',
  /(?:向|对|与|和|同|给|为|被|受|经|由|获|送|赴|到|往|至|按|让|请|投|属|自|距|比|于|称|叫|用|把|将|联合|落户|来自|通过|位于|\(|帮助|委托|参与|根据|按照|委|归|靠|隶属|原)$/,
  ['企业向', '双方与', '该工程由', '项目落户', '材料来自', '村民通过'],
  ['日前', '目前', '昨日,', '新成立的'],
)
/** 据…统计, 记者从…获悉: the organization reports. */
export const REPORTED = cue(
  'reported',
  /(?:据|从|记者在|来自)$/,
  ['据', '记者从', '数据来自'],
  ['证据显示', '据此'],
)
/** After a name: the organization only says or publishes what follows. */
export const REPORTS = cue(
  'reports',
  /^(?:日前|近日|昨日|昨天|今天|\d+日|新闻办公?室?)*(?:最新)?(?:统计|数据|发布|公布|通报|消息|介绍|预报|预计|预测|测定|提供|披露|透露|显示|调查|监测|报告|资料|提醒|提示|公告|通告|获悉|表示|指出|印发|出台|下发|要求|部署|决定对|规定)/,
  ['统计,前三季度', '近日发布的数据', '10日通报', '新闻办公室昨日消息', '决定对该项目'],
  ['投资3亿元', '新增就业300人', '将统计员'],
)
/** After a name: a person who belongs to the organization is the subject. */
export const PERSON = cue(
  'person',
  /^(?![在向对与为把将从到于给由获被和日昨今去已又还也共])(?:的)?[^,。;!?:、\d]{0,8}?(?:主任|局长|书记|院长|校长|教授|研究员|负责人|董事长|经理|总裁|总监|所长|处长|科长|股长|站长|队长|会长|秘书长|发言人|专家|民警|法官|检察官|医生|医师|护士|教师|老师|教练|学生|记者|技术员|分析师|经济师|同志|干部|主席|部长|厅长|市长|县长|区长|镇长|村支书|教导员|退休|球员|选手|列车长|教员)/,
  ['局长刘明说', '的技术员何小树', '党支部书记', '原董事长'],
  ['在全县建站长', '投资3亿元', '已有教师', ',局长刘明'],
)
/** 目前, 今年5月份, 去年前三季度: when, said before what a clause is about. */
const WHEN =
  '(?:目前|截至目前|其中|如今|去年|今年|昨天|日前|近年来|同时|当时|当年|此外|另外|据悉|据了解|据介绍|预计)*(?:[今去前当]年|[\\d一二三四五六七八九〇零○]{4}年)?(?:\\d{1,2}[月日]份?|上半年|[前一二三四]+季度|全年)?'
/** What is no subject: 在全市, 从全县, 覆盖全镇. */
const NO_SUBJECT = '[在从向为是对把将被与和由以]|涉及|覆盖'
/** 全市, 我省, 当地, 各地. */
const TERRITORY_POINTED_TO =
  '全[市省县区国州镇村乡社会球行业港旗自治]|我[市省县区国州镇村乡]|[本当]地|本[市省县区州]|各[地市县]'
/** 青河县|粮食产量; not 青河县级医院, nor 居全市. */
const TERRITORY_NAMED =
  '[东西南北]?(?:(?![居列占是为在到达超])[\\u4e00-\\u9fff]){1,6}[市省县州镇村乡](?!场|级|区|民|委|政|属|域)'
/** 我国, 村民, 他, 记者. */
const NOBODY_OF_AN_ORGANIZATION = '我国|中国|国内|世界|农民|居民|群众|村民|市民|他|她|农户|记者|中心城区|城区'
/** A clause about a territory, a trade or a person: 全市, 我省, 各地, 他. */
export const TERRITORY = cue(
  'territory',
  new RegExp(
    `^(?:在[^,。;]{1,8}[省市县区镇乡村旗州],|(?!${NO_SUBJECT})${WHEN}(?:${TERRITORY_POINTED_TO}|${TERRITORY_NAMED}|${NOBODY_OF_AN_ORGANIZATION}))`,
  ),
  ['全市新增企业', '今年全县种植', '去年5月份我省', '在青河镇,', '各地开展', '其中农户', '青河县粮食产量'],
  ['企业新增', '在全市', '从全县', '覆盖全镇', '市场新开', '青河县级医院'],
)
/** A clause whose subject is the organization named last. */
export const ANAPHORA = cue(
  'anaphora',
  /^(?:目前|截至目前|如今|今年以来|去年|今年|日前|近年来|据悉|据了解|同时|此外|其中|另外)?,?(?:该|我|本|这[家所个])(?:成立[^,。的]{1,8}的)?(公司|企业|集团|局|厅|院|校|所|行|中心|社|厂|站|队|支队|会|协会|园区|区|开发区|高新区|馆|银行|支行|分行|联社|合作社|学院|大学|法院|部|团|连|委|办|党支部|党委|支部|机构|医院|关|海关|店|商会|基金会|俱乐部)/,
  ['该公司投入', '目前,我局已', '这家企业去年', '本院收治', '据了解,该成立三年的合作社'],
  ['公司投入', '该县新增', '这个月', '本月'],
)
export const BARE_ANAPHORA = cue(
  'bare-anaphora',
  /^(?:目前|截至目前|如今|去年|今年)?(?:他们|我们|公司|集团|企业|园区|学校|医院|合作社|开发区|高新区|双方|两家)/,
  ['公司投入', '目前园区', '去年合作社', '双方签约', '他们种植'],
  ['该公司', '这家企业', '全市公司'],
)

/** Organizations that report on a territory rather than on themselves. */
export const REPORTERS: ReadonlySet<OrganizationType> = new Set([
  'GOVERNMENT',
  'PARTY',
  'ASSOCIATION',
  'MEDIA',
  'MILITARY',
  'OTHER',
  'HEALTHCARE',
  'EDUCATION',
])
/** A clause in which somebody of the organization named last speaks: 车间主任介绍. */
export const SPEAKER = cue(
  'speaker',
  /^(?:据|该)?[^,。;:]{0,10}(?:负责人|经理|主任|店主|队长|书记|厂长|校长|院长|理事长|董事长|老板|教练|站长|所长)[^,。;:]{0,8}(?:说|介绍|表示|告诉记者|透露)/,
  ['车间主任介绍', '据该厂负责人刘明介绍', '经理何小树告诉记者', '合作社理事长说'],
  ['主任一行', '记者介绍', '投资人,经理说'],
)
/** After a name: what the organization found about others: 对…的问卷调查显示, 发布的10日行情. */
export const FINDINGS = cue(
  'findings',
  /(?:调查|数据|统计|报告|行情|监测|测算|研究)[^,。;:]{0,4}(?:显示|表明|[:])/,
  ['问卷调查显示', '统计数据表明', '10日行情:', '监测结果显示'],
  ['调查了300户', '报告厅', '数据中心'],
)
/** Who speaks for a firm rather than for himself. */
export const OFFICER = cue(
  'officer',
  /经理|董事长|负责人|总监|总裁/,
  ['总经理', '董事长', '负责人'],
  ['村民', '教师', '记者'],
)
/** Before a name that is the object of one verb and the subject of the next: 推动甲发展成为. */
export const PIVOT = cue(
  'pivot',
  /(?:推动|帮助|助力|促使|支持|促进|引导|指导|让)$/,
  ['推动', '又支持', '政策引导'],
  ['支持了', '推动的'],
)
/** Before the name of a place where what follows happens. */
export const LOCATIVE = cue(
  'locative',
  /(?:走进|来到|走访|位于)$/,
  ['记者走进', '来到', '工厂位于'],
  ['走向', '来到了'],
)
/** Before a list of names that is no subject: 8家企业分别是,甲、乙. */
export const LISTED = cue(
  'listed',
  /(?:是|为|包括|有)[,:]$/,
  ['8家企业分别是,', '包括:', '成员有:'],
  ['包括', '是', '其中,'],
)
/** After the name that a group is known by: 甲等11家企业. */
export const GROUP = cue(
  'group',
  /^等[\d一二两三四五六七八九十百数多几]/,
  ['等11家企业', '等多家单位', '等几个村'],
  ['等级医院', '等待', '第11家'],
)
/** Between the names of organizations that act together. */
export const JOINT = cue(
  'joint',
  /^(?:[、和及暨“”]|以及|\(.{0,12}\)){0,4}$/,
  ['', '、', '和', '以及', '”和“', '(集团)和', '暨'],
  ['向', ',', '和其他', '与'],
)
export const WITH = cue('with', /^[与同跟]$/, ['与', '同', '跟'], ['和', '', '与其'])
export const TOGETHER = cue(
  'together',
  /合作|共同|联合|配合|携手|座谈/,
  ['共同出资', '联合举办', '座谈'],
  ['共有3家', '各自', '单独'],
)
/** The verb by which one organization acts together with those named behind it: 甲联合|乙. */
export const JOINS = cue(
  'joins',
  /^(?:日前|近日|[昨今][日天])?,?(?:牵头,?|主动|将|还)?(?:联合|携手|会同|协同)$/,
  ['联合', '近日联合', '携手', '牵头,会同', '昨日会同'],
  ['收购', '与', '联合体', '的联合', '联合会、', '合作的联合党委与'],
)
/** A clause whose subject is named in the next one. */
export const AHEAD = cue(
  'ahead',
  /^(?:作为|历时|经过|从[^,。]{1,12}到|[^,。]{0,6}[年月]来,|[^,。]{0,10}仅用)[^。!?;]*,$/,
  ['作为龙头企业,', '历时三年,', '从种到收,', '三年来,几经改造,', '五个月来,昼夜施工,', '工程仅用90天,'],
  ['作为龙头企业', '三年来。', '公司投入,'],
)
/** What stands before subject and verb. */
export const TIME_WORD = cue(
  'time-word',
  /累计|全年|目前|截至[^,]{0,12}|如今|[今去当同]年|近年来|今后|随后|同时|此外|其中|另外|现在|过去|预计|据悉|据了解|据介绍|\d+(?:[—-]\d+)?月|\d+年|\d+日|月份?|以来|上半年|底|前|起|为[^,]{2,}|,/y,
  ['累计投入', '截至10月底', '去年建成', '近年来,'],
  ['投入累计', '公司'],
)
/** Adverbs and prepositions of one character, and words that are nouns after a figure but verbs at the start of a clause. */
export const VERB_START = cue(
  'verb-start',
  /^(?:[共已将还也又再先仅把向为在从对每到按经与以]|生产|销售|加工|投资|投入|服务|出口|进口|培训|供应|采购|支持|补贴|补助|奖励|建设|研发|年产)/,
  ['共投入', '已建成', '生产轴承', '研发新品', '年产'],
  ['公司生产', '轴承', '设备3台'],
)
