import { describe, expect, it } from 'vitest'
import { NameIndex } from '../../src/organizations/linking/find-full-name.js'
import { nearestArticles } from '../../src/organizations/linking/nearest-article.js'
import { parsePage } from '../../src/parse-page.js'
import type { Passage } from '../../src/passages.js'
import { FoldedText } from '../../src/text/folded-text.js'
import { workOf } from '../page/work.js'

/** Which organization each mention of a page means. */
const LINKS: readonly (readonly [kind: string, text: string, names: Readonly<Record<string, string>>])[] = [
  [
    'a bare office to the place of its article',
    '3月2日，从江县召开春耕现场会。县农业农村局派出技术员，县委要求各乡镇抓紧备耕。',
    { 县农业农村局: '从江县农业农村局', 县委: '从江县委' },
  ],
  [
    'a known brand to the firm that the page names in full',
    '宁德时代新能源科技股份有限公司昨天开会，宁德时代的人说了话。深圳市大疆创新科技有限公司也来了，大疆带来两架样机。广西柳工机械股份有限公司与中国东方航空集团有限公司签约，柳工、东航的人都在。浙江吉利控股集团送来新车，吉利的展台在里头。',
    {
      宁德时代: '宁德时代新能源科技股份有限公司',
      大疆: '深圳市大疆创新科技有限公司',
      柳工: '广西柳工机械股份有限公司',
      东航: '中国东方航空集团有限公司',
      吉利: '浙江吉利控股集团',
    },
  ],
  [
    'no person to the law firm that is called by him',
    '罗汀律师事务所接下这起案子。主任罗汀带着助手上了船，主任罗汀说，能赢。',
    { 罗汀律师事务所: '罗汀律师事务所' },
  ],
  [
    'a known brand to no school that is called by it',
    '吉利大学昨天开学，吉利的人来送了新车。',
    { 吉利大学: '吉利大学', 吉利: '吉利' },
  ],
  [
    'a known brand to neither of two firms',
    '平阳吉利汽车有限公司和浙江吉利控股集团昨天签约，吉利的人说，明年投产。',
    { 吉利: '吉利' },
  ],
  [
    'a group to no firm that it may own',
    '华润纺织有限公司昨天签约，华润的人也来了。',
    { 华润: '华润', 华润纺织有限公司: '华润纺织有限公司' },
  ],
  [
    'a bare office to no place out of a firm’s name',
    '近日，县农机局组织收割机下田。安平丝网有限公司的车间里一派繁忙。',
    { 县农机局: '县农机局' },
  ],
  [
    'a bare office to the place of its article rather than to that of a firm',
    '宝丰县宏达农机有限公司今日复产。鲁山县召开会议，县农机局局长发言。',
    { 县农机局: '鲁山县农机局' },
  ],
  [
    'a bare office to where somebody went, not to where he came from',
    '从云南省大理市来江陵县打工的段小苍，领到了县总工会发的助学金。江陵县的工友也去了。市总工会的人说，还有一批。',
    { 县总工会: '江陵县总工会' },
  ],
  [
    'a bare office to no place that a road or a rank holds',
    '京南通道昨日堵车，省交通厅派人疏导。大连长带着战士赶来，市双拥办也送来热饭。',
    { 省交通厅: '省交通厅', 市双拥办: '市双拥办' },
  ],
  [
    'a bare office to a region that no table lists, behind its province',
    '甘肃省陇水市前天夜里普降大雪。市住建局的铲雪车凌晨就上了路。',
    { 市住建局: '陇水市住建局' },
  ],
  [
    'a bare office to no place of another level',
    '大兴安岭地区今年雪大。市公安局的民警上了路。',
    { 市公安局: '市公安局' },
  ],
  [
    'a committee to the zone that the article names',
    '今年以来，清远高新区党工委开展走访。管委会也出台了办法，清远高新区管委会负责人介绍了情况。',
    { 管委会: '清远高新区管委会' },
  ],
  [
    'a village committee to its village',
    '东坪村党支部带头修渠，村委会出了木料。',
    { 村委会: '东坪村村委会' },
  ],
  [
    'a town’s offices to the town',
    '南湖镇卫生院来了新医生，镇政府给他们修了宿舍。',
    { 镇政府: '南湖镇政府' },
  ],
  [
    'an office listed behind one of a city to the same city',
    '邢台市人社局、财政局联合下发了通知。',
    { 邢台市人社局: '邢台市人社局', 财政局: '邢台市财政局' },
  ],
  [
    'a bare office to the full name that the page gives for it with its place',
    '枣林市人民政府昨日召开会议。沁水县人民政府派人参加。县政府随后作出部署，县妇联也到会。',
    { 县政府: '沁水县人民政府', 县妇联: '沁水县妇联' },
  ],
  [
    'a bare office to its place as the article writes it',
    '恩施州今年推广夜校。州妇联派人下乡，孟连县也派人来学。县教育局局长说，夜校要办下去。',
    { 州妇联: '恩施州妇联', 县教育局: '孟连县教育局' },
  ],
  [
    'the youth league’s committee to the league',
    '沁水县的青年多了起来。团县委书记王静说，要为他们办夜校。',
    { 团县委: '共青团沁水县委' },
  ],
  [
    'a street’s offices to the street',
    '金桥街道办事处的干部上门走访，街道党工委也办起了夜校。',
    { 街道党工委: '金桥街道党工委' },
  ],
  [
    'a school’s committee to the school',
    '滁州学院的学生来到村里支教。校团委书记李明说，支教队今年去了六个村。',
    { 校团委: '滁州学院团委' },
  ],
  [
    'an acronym to the name that its characters spell',
    '最高人民检察院昨日发布年度报告。最高检办理的案件多了，美联储的官员也来了。',
    { 最高检: '最高人民检察院', 美联储: '美联储' },
  ],
  [
    'a firm to itself, not to its works',
    '安钢集团第二炼轧厂的工人修好了轧机。安钢集团的产量又上去了，安钢集团计划招人。',
    { 安钢集团: '安钢集团' },
  ],
  [
    'a bare office of a level to none of another level',
    '南湖县总工会昨日来访。省总工会的代表也来了。',
    { 省总工会: '省总工会' },
  ],
  [
    'an office of a region that governs itself to that region',
    '宁夏的枸杞红了。自治区农业农村厅派人查看，自治区党委也有批示。',
    { 自治区农业农村厅: '宁夏回族自治区农业农村厅' },
  ],
  [
    'bare offices to a county that no table lists',
    '永溪县昨日下了头场雪。县交通局出动铲雪车8台，县气象局解除了警报。',
    { 县交通局: '永溪县交通局', 县气象局: '永溪县气象局' },
  ],
  [
    'bare offices to a district that only a name tells',
    '盘龙岭区教育局昨日派人到校。区住建局随后换了灯。',
    { 区住建局: '盘龙岭区住建局' },
  ],
  [
    'a bare office to nothing where a verb stands in front',
    '会议要求县应急管理局值班，并组建县医疗保障局。县教育局到会。',
    { 县教育局: '县教育局' },
  ],
  [
    'a county of one character to itself with its level',
    '佳县的红枣熟了，县委书记到村里收枣。县农业局派了车。',
    { 县委: '佳县县委', 县农业局: '佳县农业局' },
  ],
  [
    'the committee of the youth league behind other offices to itself',
    '平湖市教育局、共青团平湖市委昨日联合发文。',
    { 共青团平湖市委: '共青团平湖市委' },
  ],
  [
    'a zone’s offices to the name that the article gives the zone',
    '台州经济技术开发区今年招商顺利。开发区管委会负责人说，开发区财政局已拨款。',
    { 开发区管委会: '台州经济技术开发区管委会', 开发区财政局: '台州经济技术开发区财政局' },
  ],
  [
    'a village committee to the village that the article names as a place, with what it prints in front',
    '开阳县楠木渡镇黄木村的李子熟了。村委会请来客商，村党支部腾出礼堂。',
    { 村委会: '开阳县楠木渡镇黄木村村委会', 村党支部: '开阳县楠木渡镇黄木村党支部' },
  ],
  [
    'a town’s offices to the town that the article names as a place',
    '在沅陵县官庄镇，茶园连着茶园。镇政府派人修路，镇水利站清了渠。',
    { 镇政府: '沅陵县官庄镇政府', 镇水利站: '沅陵县官庄镇水利站' },
  ],
  [
    'a town’s office to none of two towns',
    '从江县丙妹镇和从江县贯洞镇比着修路。镇政府天天开会。',
    { 镇政府: '镇政府' },
  ],
  [
    'offices that are called by their characters to the place of their article',
    '湖南省连日大雨。省防指发布命令，省社科联的人也上了堤。',
    { 省防指: '湖南省防指', 省社科联: '湖南省社科联' },
  ],
  [
    'a court’s bench to the court',
    '沁水县人民法院昨日开庭。执行局局长赵林说，案款已经到账。',
    { 执行局: '沁水县人民法院执行局' },
  ],
  [
    'what a firm or a club is called by to its full name',
    '重庆华峰化工有限公司昨日投产。重庆华峰的产品卖到了海外，渭南市宏达皮革制品有限公司也来订货，渭南宏达的车队到了门口。',
    { 重庆华峰: '重庆华峰化工有限公司', 渭南宏达: '渭南市宏达皮革制品有限公司' },
  ],
  [
    'the bureau that the article means by its level and last word',
    '长葛市市场监管局查了一批秤。市局工作人员说，商户可以免费检定。',
    { 市局: '长葛市市场监管局' },
  ],
  [
    'the end of a name to the only name that ends so',
    '国家钨与稀土产品质量检验检测中心挂牌。检测中心主任说，年内可接样品。',
    { 检测中心: '国家钨与稀土产品质量检验检测中心' },
  ],
  [
    'a part of an organization that is called by its characters to the organization’s own name',
    '陕西省医疗保障局昨日公布账目。省医保局基金监管处处长赵林说，钱都追回来了。',
    { 省医保局基金监管处: '陕西省医疗保障局基金监管处' },
  ],
  [
    'an organization to what is named only with its works behind it',
    '沁水县人民检察院未检办的检察官进了校园。县检察院说，每月都来一次。',
    { 县检察院: '沁水县人民检察院' },
  ],
  [
    'an office that is named before its organization to the organization',
    '总厂党委表彰了青工。平阳钢铁总厂去年节约焦炭四千吨。',
    { 总厂党委: '平阳钢铁总厂党委' },
  ],
  [
    'the police to no county that is called so',
    '沁水县委政法委、公安局、检察院联合下发了通知。',
    { 公安局: '沁水县公安局', 检察院: '沁水县检察院' },
  ],
  [
    'a short form to the name that the page defines for it',
    '衡水海瑞机械制造有限公司（以下简称“海瑞机械”）成立于2001年。去年，海瑞机械的产值翻了一番。',
    { 海瑞机械: '衡水海瑞机械制造有限公司' },
  ],
]

describe('linking', () => {
  it.each(LINKS)('%s: %s', (_kind, text, names) => {
    const { organizations } = parsePage(`工作动态一则\n\n　　本报讯　${text}`)
    const named = new Map(
      organizations.flatMap(({ name, mentions }) => mentions.map(({ surface }) => [surface, name] as const)),
    )
    expect(Object.fromEntries(Object.keys(names).map((surface) => [surface, named.get(surface)]))).toEqual(
      names,
    )
  })

  it('keeps two organizations apart that meet in a sentence', () => {
    const { organizations } = parsePage('国际要闻\n\n　　本报讯　外交部就此向日本驻华大使馆提出交涉。')
    expect(organizations.map(({ name }) => name).sort()).toEqual(['外交部', '日本驻华大使馆'])
  })

  it('tries a bounded number of names of a kind: twice as many names take about twice the work', () => {
    const workOfNames = (many: number): number => {
      const names = Array.from({ length: many }, (_, number) => `江州${1000 + number}号面粉公司`)
      const index = new NameIndex(new Set(names))
      return workOf(() => names.map((name) => index.fuller(name)).length) ?? 0
    }
    const [, once, twice] = [10, 400, 800].map(workOfNames)
    expect((twice ?? 0) / (once ?? 1)).toBeLessThan(2.5)
  })

  it('reads what belongs to no article beside the one that is printed before it', () => {
    const nearest = nearestArticles([
      passage(0, 0),
      passage(1, 40),
      passage(null, 30),
      passage(null, 90),
      passage(null, -1),
    ])
    expect(nearest).toEqual([0, 1, 0, 1, 0])
    expect(nearestArticles([passage(null, 3)])).toEqual([null])
  })
})

function passage(article: number | null, start: number): Passage {
  return {
    kind: 'other',
    article,
    text: new FoldedText('', '字', Int32Array.of(start), Int32Array.of(start + 1)),
  }
}
