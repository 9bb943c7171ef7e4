import { parentNames, splitRegion } from '../naming/name-parts.js'

/** A way in which an article names an office without its parent: by one word for the parent, or by its own name alone. */
interface OwnOffice {
  readonly id: string
  /** The whole surface; `part` is what stands behind the parent's name, `word` what it is called by. */
  readonly called: RegExp
  /** What the parent's name ends with; where left out, with the `word` that `called` begins with. */
  readonly parent?: RegExp
  /** Whether a department of the parent, named last, tells it as well: 平阳县中医院 of 平阳县中医院针灸科. */
  readonly bySister?: true
  /** What the article named before, the surface, and what it means. */
  readonly examples: readonly (readonly [named: string, surface: string, name: string])[]
  readonly counterExamples: readonly (readonly [named: string, surface: string])[]
}

const OFFICE =
  '党委|党组|党总支|党支部|党工委|纪委|革委会|团委|团支部|工会|委员会|办公室|武装部|宣传部|组织部|政治部|秘书处|处|科|室|部|队|中心'

/** 校团委: a word for the parent, not followed by what makes another word of it, and an office. */
function behind(word: string, others = '$'): RegExp {
  return new RegExp(`^(?<word>${word})(?!${others})(?<part>.*(?:${OFFICE}))$`, 'u')
}

export const OWN_OFFICES: readonly OwnOffice[] = [
  {
    id: 'school-word',
    called: behind('校|学校', '农|企|友|园|长|外'),
    parent: /(?:大学|学院|中学|小学|学校|师范|职校|技校|党校|高中|初中|[一二三四五六七八九十]中)$/,
    examples: [
      ['滁州学院', '校团委', '滁州学院团委'],
      ['滁州学院', '学校团委', '滁州学院团委'],
    ],
    counterExamples: [['滁州学院', '校友会办公室']],
  },
  {
    id: 'institute-word',
    called: behind('院', '士|长|线'),
    parent: /院$/,
    examples: [['平阳县人民医院', '院党委', '平阳县人民医院党委']],
    counterExamples: [['平阳县人民医院', '院士办公室']],
  },
  {
    id: 'mine-word',
    called: behind('矿', '务|业|山|产|区'),
    examples: [['朱村矿', '矿工会', '朱村矿工会']],
    counterExamples: [['朱村矿', '矿业党委']],
  },
  {
    id: 'works-word',
    called: behind('[厂段]', '家|商|史|长'),
    examples: [
      ['平阳棉纺厂', '厂党委', '平阳棉纺厂党委'],
      ['平阳工务段', '段党委', '平阳工务段党委'],
    ],
    counterExamples: [['平阳工务段', '厂党委']],
  },
  {
    id: 'class-word',
    bySister: true,
    called: behind(
      '公社|公司|总厂|分局|路局|矿务局|管理局|管委会|项目部|林场|农场|协会|商会|学会|联合会|总队|支队|大队',
    ),
    examples: [
      ['平阳铁路分局', '分局党委', '平阳铁路分局党委'],
      ['平阳矿务局', '矿务局救护队', '平阳矿务局救护队'],
      ['平阳湿地保护区管理局', '管理局科研科', '平阳湿地保护区管理局科研科'],
      ['平阳茶业协会', '协会秘书处', '平阳茶业协会秘书处'],
      ['平阳市消防救援支队', '支队法制科', '平阳市消防救援支队法制科'],
    ],
    counterExamples: [
      ['平阳铁路分局', '公司党委'],
      ['平阳市消防救援支队', '总队政治部'],
    ],
  },
  {
    id: 'group-word',
    called: behind('集团'),
    parent: /集团(?:股份)?(?:有限)?(?:责任)?(?:公司)?$/,
    examples: [['平阳盐业集团有限公司', '集团工会', '平阳盐业集团有限公司工会']],
    counterExamples: [['平阳盐业有限公司', '集团工会']],
  },
  {
    id: 'bench',
    called:
      /^(?<part>执行局|立案庭|(?:刑事|民事|行政|环境资源|知识产权|家事|少年)审判第?[一二三四五]?庭|少年庭|[民刑][一二三四]庭)$/,
    parent: /法院$/,
    examples: [['平阳县人民法院', '执行局', '平阳县人民法院执行局']],
    counterExamples: [['平阳县公安局', '执行局']],
  },
  {
    id: 'prosecutors',
    called: /^(?<part>(?:第[一二三四五六七八九十]+|[^院]{2,6})检察部)$/,
    parent: /检察院$/,
    examples: [['平阳县人民检察院', '第四检察部', '平阳县人民检察院第四检察部']],
    counterExamples: [['平阳县人民法院', '第四检察部']],
  },
  {
    id: 'ward',
    called: /^(?<part>[^\P{Script=Han}省市县区州旗镇乡局委办院]{1,6}科|护理部|门诊部|急诊部)$/u,
    bySister: true,
    parent: /(?:医院|保健院|卫生院)$/,
    examples: [
      ['平阳县人民医院', '康复科', '平阳县人民医院康复科'],
      ['平阳县中医院针灸科', '推拿科', '平阳县中医院推拿科'],
    ],
    counterExamples: [['平阳县棉纺厂', '预算科']],
  },
  {
    id: 'bureau-department',
    called: /^(?<part>[^\P{Script=Han}省市县区州旗镇乡局委办院]{2,4}[科股])$/u,
    parent: /(?:局|委|委员会|厅)$/,
    examples: [['平阳市财政局', '预算科', '平阳市财政局预算科']],
    counterExamples: [['平阳师范学院', '预算科']],
  },
  {
    id: 'school-department',
    called:
      /^(?<part>教务处|教务科|学生会|学生处|学工处|学生工作部|招生办公?室?|招生就业处|后勤(?:管理|保障)?处|保卫处|科研处|科技处|政教处|德育处|总务处|研究生院)$/,
    bySister: true,
    parent: /(?:大学|学院|学校|中学|小学)$/,
    examples: [['平阳师范学院', '教务处', '平阳师范学院教务处']],
    counterExamples: [['平阳县教育局', '教务处']],
  },
  {
    id: 'shop-floor',
    called:
      /^(?<part>(?:第?[一二三四五六七八九十\d]+|\p{Script=Han}{0,4})(?:车间|分厂|作业区|采气厂|采油厂|采区|工区)|综[采掘]\p{Script=Han}?队)$/u,
    parent: /(?:公司|集团|厂|矿|油田|矿务局|港务局)$/,
    examples: [
      ['平阳化工公司', '触媒车间', '平阳化工公司触媒车间'],
      ['平阳油田', '第五采气厂', '平阳油田第五采气厂'],
    ],
    counterExamples: [['平阳县工信局', '触媒车间']],
  },
  {
    id: 'works',
    bySister: true,
    called: /^(?<part>(?:炼铁|炼钢|烧结|焦化|轧钢|热轧|冷轧|发电|机修|选矿)厂)$/,
    parent: /(?:公司|集团|总厂)$/,
    examples: [
      ['平阳钢铁总厂', '焦化厂', '平阳钢铁总厂焦化厂'],
      ['平阳钢铁总厂炼铁厂团委', '焦化厂', '平阳钢铁总厂焦化厂'],
    ],
    counterExamples: [['平阳造纸厂', '焦化厂']],
  },
  {
    id: 'provincial-department-itself',
    called: /^省厅(?<part>)$/,
    parent: /省\p{Script=Han}{2,30}厅$/u,
    examples: [['陕西省交通运输厅', '省厅', '陕西省交通运输厅']],
    counterExamples: [['汉中市交通局', '省厅']],
  },
  {
    id: 'city-bureau-itself',
    called: /^市局(?<part>)$/,
    parent: /市\p{Script=Han}{2,30}局$/u,
    examples: [['长葛市市场监管局', '市局', '长葛市市场监管局']],
    counterExamples: [['佳县农业局', '市局']],
  },
  {
    id: 'county-bureau-itself',
    called: /^县局(?<part>)$/,
    parent: /县\p{Script=Han}{2,30}局$/u,
    examples: [['佳县农业局', '县局', '佳县农业局']],
    counterExamples: [['长葛市市场监管局', '县局']],
  },
  {
    id: 'cooperative-itself',
    called: /^[市县](?:联?社)(?<part>)$/,
    parent: /[市县](?:供销(?:合作)?社(?:联合社)?|信用联社)$/,
    examples: [['佳县供销合作社联合社', '县社', '佳县供销合作社联合社']],
    counterExamples: [['佳县供销公司', '县社']],
  },
  {
    id: 'council',
    called: /^(?<part>理事会|监事会|秘书处|会员大会)$/,
    parent: /(?:协会|学会|商会|联合会|基金会|促进会|联合社|合作社)$/,
    examples: [['平阳县供销合作社联合社', '监事会', '平阳县供销合作社联合社监事会']],
    counterExamples: [['平阳县卫健委', '监事会']],
  },
  {
    id: 'party-department',
    called:
      /^(?<part>组织部|宣传部|统战部|政法委|社会工作部|社工部|老干部局|编办|巡察办|巡视办|政研室|督查室|机要局)$/,
    parent: /[省市县区州旗盟地]委$/,
    examples: [['平阳市委', '组织部', '平阳市委组织部']],
    counterExamples: [['平阳市教委会', '组织部']],
  },
  {
    id: 'police-station',
    called: /^(?<part>\p{Script=Han}{2,6}(?:派出所|警务室))$/u,
    parent: /(?:公安局|公安分局|公安处|公安局\p{Script=Han}{2,4}分局)$/u,
    examples: [['平阳市公安局湖东分局', '飞虹派出所', '平阳市公安局湖东分局飞虹派出所']],
    counterExamples: [['平阳市应急局', '飞虹派出所']],
  },
]

/**
 * 校团委 belongs to the school, 矿工会 to the mine, 执行局 to the court that the article named last.
 *
 * @param named canonical names in the order of the article, before this mention
 */
export function ofParent(surface: string, named: readonly string[]): string | null {
  return ofAnyParent(surface, named, OWN_OFFICES)
}

/**
 * The same of a parent that the article names only behind its office: what calls it by a word needs one.
 *
 * @param latestFirst the article's names, the first of them last
 */
export function ofParentBehind(surface: string, latestFirst: readonly string[]): string | null {
  return ofAnyParent(surface, latestFirst, BY_WORD)
}

const BY_WORD = OWN_OFFICES.filter(({ called }) => called.source.includes('<word>'))

function ofAnyParent(
  surface: string,
  named: readonly string[],
  offices: readonly OwnOffice[],
): string | null {
  if (splitRegion(surface).region !== '') return null
  for (const { called, parent, bySister } of offices) {
    const { part, word } = called.exec(surface)?.groups ?? {}
    if (part === undefined) continue
    const isParent = (name: string): boolean =>
      name !== surface && (parent ? parent.test(name) : name.endsWith(word ?? ''))
    const parents = named.filter(isParent)
    if (bySister && parents.length === 0) parents.push(...parentsOfLast(named).filter(isParent))
    // 校 is 滁州学院 rather than its 土木与建筑工程学院.
    const owner = parents.findLast((name) => splitRegion(name).region !== '') ?? parents.at(-1)
    if (owner !== undefined) return owner + part
  }
  return null
}

/** What the last name may belong to. */
function parentsOfLast(named: readonly string[]): string[] {
  return named.slice(-1).flatMap(parentNames)
}
