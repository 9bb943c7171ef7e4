import type { Span } from '../text/span.js'

/** A department that stands right behind its body is part of the name: the longest name counts. */
interface DepartmentRule {
  readonly id: string
  readonly body: RegExp
  readonly department: RegExp
  /** The whole name between ‹ and ›, of which the tagger may find the part before |. */
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

export const DEPARTMENT_RULES: readonly DepartmentRule[] = [
  {
    id: 'ward',
    body: /医院$/,
    department:
      /^(?:神经|心血管|心胸|心|胸|普|骨|肝胆|泌尿|消化|呼吸|肿瘤|肾|血液|内分泌|风湿|感染|老年|急诊|重症医学|儿|妇|产|妇产|眼|口腔|耳鼻喉|皮肤|中医|针灸|推拿|康复|检验|放射|超声|药剂|麻醉|病理|护理|院感|医务)(?:外科|内科|科|部)/,
    examples: ['‹平阳市第三人民医院|神经外科›医生', '‹青溪县人民医院|护理部›的护士'],
    counterExamples: ['‹青溪县人民医院|›科研楼'],
  },
  {
    id: 'prosecutors',
    body: /检察院$/,
    department: /^\p{Script=Han}{2,6}检察部/u,
    examples: ['‹南川区人民检察院|未成年人检察部›走进校园', '‹白山市人民检察院|第四检察部›的检察官'],
    counterExamples: ['‹南川区人民检察院|›提起公诉'],
  },
  {
    id: 'bench',
    body: /法院$/,
    department:
      /^(?:立案|刑事审判|民事审判|行政审判|环境资源审判|少年|家事审判|民[一二三四]|刑[一二三])庭|^执行局/,
    examples: ['‹南川县人民法院|执行局›的法官', '‹南川县人民法院|少年庭›'],
    counterExamples: ['‹南川县人民法院|›开庭审理'],
  },
  {
    id: 'ministry-department',
    body: /(?:部|委|总局|总署|委员会)$/,
    department: /^\p{Script=Han}{2,9}?司(?=(?:有关|相关)?(?:负责人|司长|副司长|处长|官员|一级|二级))/u,
    examples: ['‹商务部|市场运行司›负责人', '‹财政部|农业农村司›有关负责人'],
    counterExamples: ['‹教育部|›通报了公司负责人'],
  },
]

/** Where a name ends once the department behind it is part of it. */
export function withDepartment(text: string, { start, end }: Span): number {
  const [name, behind] = [text.slice(start, end), text.slice(end, end + REACH)]
  for (const { body, department } of DEPARTMENT_RULES) {
    const found = body.test(name) ? department.exec(behind)?.[0] : undefined
    if (found !== undefined && !/公司$|[了的和与]/.test(found)) return end + found.length
  }
  return end
}

const REACH = 20
