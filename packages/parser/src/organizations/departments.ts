import type { Span } from '../text/span.js'
import { headTypeOf } from './naming/type-of.js'

/** A department that stands right behind its parent is part of the name: the longest name counts. */
interface DepartmentRule {
  readonly id: string
  readonly parent: RegExp
  readonly department: RegExp
  /** The whole name between ‹ and ›, of which the tagger may find the part before |. */
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

export const DEPARTMENT_RULES: readonly DepartmentRule[] = [
  {
    id: 'quoted-team',
    parent: /[^“”]$/,
    department:
      /^“[^“”。,;]{1,10}”[^\P{Script=Han}让把被请给由使是]{0,8}?(?:(?:服务|突击|先锋|攻坚|志愿|志愿者|巡逻|巡河|护河|宣讲|救援|文艺|抢修|小分)(?:队|班|组)|工作室|调解室|调解站|服务站|服务点|(?:艺术|合唱|宣讲|支教|讲师)团|瞭望班|班组|议事会|读书会|科技社|广播站)/u,
    examples: [
      '‹国网平川县供电公司|“火种”党员突击队›守了三夜',
      '‹柳荫街道办事处|“和为贵”调解室›',
      '‹大岭林场|“鹰眼”瞭望班›的人',
      '‹平川供水公司|“清流”抢修班›连夜出动',
      '‹平阳师范学院|“青禾”支教团›到了',
    ],
    counterExamples: ['‹县总工会|›“娘家人”送来清凉', '‹平川县供电公司|›“带电作业”让志愿服务队忙起来'],
  },
  {
    id: 'ward',
    parent: /医院$/,
    department:
      /^(?:神经|心血管|心胸|心|胸|普|骨|肝胆|泌尿|消化|呼吸|肿瘤|肾|血液|内分泌|风湿|感染|老年|急诊|重症医学|儿|妇|产|妇产|眼|口腔|耳鼻喉|皮肤|中医|针灸|推拿|康复|检验|放射|超声|药剂|麻醉|病理|护理|院感|医务)(?:外科|内科|科|部)/,
    examples: ['‹平阳市第三人民医院|神经外科›医生', '‹青溪县人民医院|护理部›的护士'],
    counterExamples: ['‹青溪县人民医院|›科研楼'],
  },
  {
    id: 'prosecutors',
    parent: /检察院$/,
    department: /^\p{Script=Han}{2,6}检察部/u,
    examples: ['‹南川区人民检察院|未成年人检察部›走进校园', '‹白山市人民检察院|第四检察部›的检察官'],
    counterExamples: ['‹南川区人民检察院|›提起公诉'],
  },
  {
    id: 'bench',
    parent: /法院$/,
    department:
      /^(?:立案|刑事审判|民事审判|行政审判|环境资源审判|少年|家事审判|民[一二三四]|刑[一二三])庭|^执行局/,
    examples: ['‹南川县人民法院|执行局›的法官', '‹南川县人民法院|少年庭›'],
    counterExamples: ['‹南川县人民法院|›开庭审理'],
  },
  {
    id: 'ministry-department',
    parent: /(?:部|委|总局|总署|委员会)$/,
    department: /^\p{Script=Han}{2,9}?司(?=(?:有关|相关)?(?:负责人|司长|副司长|处长|官员|一级|二级))/u,
    examples: ['‹商务部|市场运行司›负责人', '‹财政部|农业农村司›有关负责人'],
    counterExamples: ['‹教育部|›通报了公司负责人'],
  },
  {
    id: 'railway-section',
    parent: /局集团(?:有限)?公司$/,
    department:
      /^\p{Script=Han}{2,6}?(?:工务|电务|供电|机务|车务|车辆|客运|动车|房建|通信)(?:机械|大修|维修|公寓)?段(?!长?的?距)/u,
    examples: ['‹中国铁路平州局集团有限公司|北岗工务机械段›更换道岔', '‹江州局集团公司|东桥车辆段›的职工'],
    counterExamples: ['‹中国铁路平州局集团有限公司|›开通新线路段'],
  },
  {
    id: 'office-of-a-bureau',
    parent: /(?:局|委|厅)$/,
    department:
      /^(?:质监|质安|造价|种子|植保|土肥|农技|农机|畜牧|运管|路政|海事|绿化|园林|养护|监测|检测|监察|执法|信息|档案|招生|招考|城建|市容|环卫|防汛|节水|水文|渔政|种业|能源|审计|督查)(?:总?站|所|处|股|科|中心)(?=$|[的、,。;和与及]|工作|人员|负责|干部|职工|技术|[副]?[站所处股科]长)/,
    examples: [
      '‹市住建局|质监站›、造价站',
      '‹青溪县农业农村局|植保站›的技术员',
      '‹平阳市交通局|运管所›负责人',
    ],
    counterExamples: ['‹市住建局|›质监站点建设', '‹平阳市交通局|›把运管所搬走了'],
  },
]

/** Where a name ends once the department behind it is part of it. */
export function withDepartment(text: string, { start, end }: Span): number {
  const [name, behind] = [text.slice(start, end), text.slice(end, end + REACH)]
  for (const { parent, department } of DEPARTMENT_RULES) {
    const found = parent.test(name) ? department.exec(behind)?.[0] : undefined
    if (found !== undefined && !/公司$|[了的和与]/.test(found.replace(/^“.*”/, ''))) return end + found.length
  }
  return end
}

const REACH = 20
/** A firm by its name in law, and its works: 中国铁路江州局集团有限公司|石桥工务大修段. */
const FIRM_AND_WORKS =
  /^\p{Script=Han}{4,24}有限(?:责任)?公司\p{Script=Han}{2,10}(?:段|厂|矿|车间|工区|分公司|支行|分行)$/u

/** No parent with its department is longer: a longer stretch is not tried character by character. */
const LONGEST = 60

const BEGINS_BEHIND = /[,。;:!?、("“]$/
const ENDS_BEFORE = /^[,。;:!?、)"”的]/
const SHORTEST_STEM = 2

/** Between marks, a stem and a head that only firms have: `,南湖船厂的工人`. */
function standsByItself(text: string, { start, end }: Span): boolean {
  const begins = start === 0 || BEGINS_BEHIND.test(text.charAt(start - 1))
  const ends = end === text.length || ENDS_BEFORE.test(text.charAt(end))
  return begins && ends && headTypeOf(text.slice(start + SHORTEST_STEM, end)) === 'COMPANY'
}

/**
 * Whether a name says by its form that it ends there: a parent with its department, a firm with its works, or what stands by
 * itself between marks.
 */
export function isWholeByForm(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST) return false
  if (FIRM_AND_WORKS.test(text.slice(start, end)) || standsByItself(text, { start, end })) return true
  for (let parent = start + 2; parent < end; parent++)
    if (withDepartment(text, { start, end: parent }) === end) return true
  return false
}
