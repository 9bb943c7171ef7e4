import { describe, expect, it } from 'vitest'
import { metricsOf } from './show.js'

/** A sentence, and what its last metric counts or measures. */
type IndicatorSpec = readonly [sentence: string, indicator: string | null]

const BEFORE: IndicatorSpec[] = [
  ['营业收入增长80%。', '营业收入'],
  ['引进科技型中小企业222家。', '科技型中小企业'],
  ['收到群众来信46封。', '群众来信'],
  ['全市现有民办幼儿园42所。', '民办幼儿园'],
  ['平均审理期限为42天。', '平均审理期限'],
  ['居民头盔佩戴率达93%。', '居民头盔佩戴率'],
  ['每斤收购价1.8元。', '收购价'],
  ['治疗成功率95%。', '治疗成功率'],
  ['在海拔4300米的村庄。', '海拔'],
  ['票价:80元。', '票价'],
  ['大白菜:每公斤0.62元。', '大白菜'],
  ['五年内投入研发经费6亿元。', '研发经费'],
  ['清河县医院捐款50万元。', '捐款'],
  ['望海市建成冷库120座。', '冷库'],
  ['两人结伴出海,捞回石斑鱼25条。', '石斑鱼'],
  ['验货后运走青瓷两百箱。', '青瓷'],
  ['被告给付原告货款3万元。', '原告货款'],
  ['公司投入游轮6艘,配有共享冷库3座。', '共享冷库'],
  ['引来小微企业48家。', '小微企业'],
  ['今年全市将改造多层住宅1350栋。', '多层住宅'],
  ['学校已修缮旧校舍12间。', '旧校舍'],
  ['去年翻修乡村道路86公里。', '乡村道路'],
  ['改造面积达12万平方米。', '改造面积'],
  ['维修资金共86万元。', '维修资金'],
  ['全厂共有四轮拖车5台。', '四轮拖车'],
  ['学校今年已办培训班14期。', '培训班'],
  ['和田羊3000只。', '和田羊'],
  ['外国公司在华发明专利授权5万件。', '外国公司在华发明专利授权'],
  ['国有企业利润增长8%。', '国有企业利润'],
  ['境外机构持有债券3万亿元。', '境外机构持有债券'],
  ['中小企业贷款余额30亿元。', '中小企业贷款余额'],
  ['引进外国专家20名。', '外国专家'],
  ['企业所得税12亿元。', '企业所得税'],
  ['公司员工1200人。', '公司员工'],
  ['江州公司在建项目30个。', '在建项目'],
]

const AFTER: IndicatorSpec[] = [
  ['建成222家高新技术企业。', '高新技术企业'],
  ['派出11名有基层经验的指导员。', '指导员'],
  ['走访12个县(市、区)。', '县(市、区)'],
  ['找到两名走失的驴友。', '驴友'],
  ['其中9名是留守儿童。', '留守儿童'],
  ['开展11轮核酸检测和登记。', '核酸检测和登记'],
  ['完成3次管线巡查和养护。', '管线巡查和养护'],
  ['捐赠20支一次性采样管。', '采样管'],
  ['12万名党员佩戴党徽亮出身份。', '党员'],
  ['走访191个乡镇(街道办事处)。', '乡镇(街道办事处)'],
  ['码头上36家老店重新开门。', '老店'],
  ['又有62吨牛蒡发往日本。', '牛蒡'],
]

const NAMED_BEFORE: IndicatorSpec[] = [
  ['实施项目28个,其中新建16个。', '新建'],
  ['收到举报件102件,涉及昆明市27件。', '举报件'],
  ['收到举报件102件,涉及昆明市27件、玉溪市15件。', '举报件'],
  ['企业由41家增加到97家。', '企业'],
  ['通关时间由过去的两天压缩到6小时以内。', '通关时间'],
  ['项目28个,占57%。', '项目'],
]

const DEEDS: IndicatorSpec[] = [
  ['每周授课2次。', '授课'],
  ['从警28年。', '从警'],
  ['经1小时扑救将明火扑灭。', '扑救'],
  ['仅用6小时就作出裁定。', '作出裁定'],
]

const DESCRIBED: IndicatorSpec[] = [['重62吨的叶片。', '叶片']]

describe.each([
  ['before its number', BEFORE],
  ['after its unit', AFTER],
  ['named earlier in the list', NAMED_BEFORE],
  ['a deed', DEEDS],
  ['a thing that the figure describes', DESCRIBED],
])('an indicator %s', (_, specs) => {
  it.each(specs)('%s', (sentence, indicator) => {
    expect(metricsOf(sentence).at(-1)?.indicator).toBe(indicator)
  })
})

it('is the counted thing, not the figure that describes it', () => {
  const [sets] = metricsOf('捐助三套价值千万元的污水处理设备。')
  expect(sets?.indicator).toBe('污水处理设备')
})

it('is its own noun where a list of figures answers a list of nouns', () => {
  const indicators = (text: string) => metricsOf(text).map(({ indicator }) => indicator)
  expect(indicators('产值、利税分别增长41%和36.5%。')).toEqual(['产值', '利税'])
  expect(indicators('茶叶318吨,货值2760万元,同比分别增长24%和31%。').slice(2)).toEqual(['茶叶', '货值'])
  expect(indicators('养老、失业保险参保人数分别为3亿人、2亿人。')[1]).toContain('参保人数')
})

it.each([
  ['养老、失业保险参保人数分别为3亿人、2亿人。', ['养老保险参保人数', '失业保险参保人数']],
  [
    '上半年,城镇、农村居民人均可支配收入分别为2.6万元和1.1万元。',
    ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
  ],
  ['全县粮食、油料产量分别达26万吨和3万吨。', ['粮食产量', '油料产量']],
  ['进、出口额分别增长4.1%和3.2%。', ['进口额', '出口额']],
  ['一、二、三产业增加值分别增长3.1%、6.2%、7.3%。', ['一产业增加值', '二产业增加值', '三产业增加值']],
  ['固话、移动用户人数同比分别下降2%和增长5%。', ['固话用户人数', '移动用户人数']],
])('is put together where the nouns of a list share their last words: %s', (text, expected) => {
  expect(metricsOf(text).map(({ indicator }) => indicator)).toEqual(expected)
})

it.each([
  ['产值、利税分别增长41%和36.5%。', '产值'],
  ['进口额、出口额分别增长4.1%和3.2%。', '进口额'],
  ['医院、卫生院床位数量分别为300张和120张。', '医院数量'],
])('is not where each has its own measure, or nobody can tell: %s', (text, first) => {
  const [figure] = metricsOf(text)
  if (text.includes('卫生院')) expect(figure?.indicator).not.toBe(first)
  else expect(figure?.indicator).toBe(first)
})

it('is null where the text names nothing', () => {
  expect(metricsOf('3个。')[0]?.indicator).toBeNull()
})
