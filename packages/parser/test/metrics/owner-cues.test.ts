import { describe, expect, it } from 'vitest'
import * as cues from '../../src/metrics/owner/cues.js'

/** For each cue, texts in which it speaks, and what looks alike and is none. Texts are folded: `,` for ，. */
const EXAMPLES: Readonly<
  Record<string, { readonly is: readonly string[]; readonly not: readonly string[] }>
> = {
  OBLIQUE: {
    is: ['企业向', '双方与', '该工程由', '项目落户', '材料来自', '村民通过'],
    not: ['日前', '目前', '昨日,', '新成立的'],
  },
  REPORTED: { is: ['据', '记者从', '数据来自'], not: ['证据显示', '据此'] },
  REPORTS: {
    is: ['统计,前三季度', '近日发布的数据', '10日通报', '新闻办公室昨日消息', '决定对该项目'],
    not: ['投资3亿元', '新增就业300人', '将统计员'],
  },
  PERSON: {
    is: ['局长刘明说', '的技术员何小树', '党支部书记', '原董事长'],
    not: ['在全县建站长', '投资3亿元', '已有教师', ',局长刘明'],
  },
  TERRITORY: {
    is: [
      '全市新增企业',
      '今年全县种植',
      '去年5月份我省',
      '在青河镇,',
      '各地开展',
      '其中农户',
      '青河县粮食产量',
    ],
    not: ['企业新增', '在全市', '从全县', '覆盖全镇', '市场新开', '青河县级医院'],
  },
  ANAPHORA: {
    is: ['该公司投入', '目前,我局已', '这家企业去年', '本院收治', '据了解,该成立三年的合作社'],
    not: ['公司投入', '该县新增', '这个月', '本月'],
  },
  BARE_ANAPHORA: {
    is: ['公司投入', '目前园区', '去年合作社', '双方签约', '他们种植'],
    not: ['该公司', '这家企业', '全市公司'],
  },
  SPEAKER: {
    is: ['车间主任介绍', '据该厂负责人刘明介绍', '经理何小树告诉记者', '合作社理事长说'],
    not: ['主任一行', '记者介绍', '投资人,经理说'],
  },
  FINDINGS: {
    is: ['问卷调查显示', '统计数据表明', '10日行情:', '监测结果显示'],
    not: ['调查了300户', '报告厅', '数据中心'],
  },
  OFFICER: { is: ['总经理', '董事长', '负责人'], not: ['村民', '教师', '记者'] },
  PIVOT: { is: ['推动', '又支持', '政策引导'], not: ['支持了', '推动的'] },
  LOCATIVE: { is: ['记者走进', '来到', '工厂位于'], not: ['走向', '来到了'] },
  LISTED: { is: ['8家企业分别是,', '包括:', '成员有:'], not: ['包括', '是', '其中,'] },
  GROUP: { is: ['等11家企业', '等多家单位', '等几个村'], not: ['等级医院', '等待', '第11家'] },
  JOINT: { is: ['', '、', '和', '以及', '”和“', '(集团)和', '暨'], not: ['向', ',', '和其他', '与'] },
  WITH: { is: ['与', '同', '跟'], not: ['和', '', '与其'] },
  TOGETHER: { is: ['共同出资', '联合举办', '座谈'], not: ['共有3家', '各自', '单独'] },
  AHEAD: {
    is: [
      '作为龙头企业,',
      '历时三年,',
      '从种到收,',
      '三年来,几经改造,',
      '五个月来,昼夜施工,',
      '工程仅用90天,',
    ],
    not: ['作为龙头企业', '三年来。', '公司投入,'],
  },
  VERB_START: {
    is: ['共投入', '已建成', '生产轴承', '研发新品', '年产'],
    not: ['公司生产', '轴承', '设备3台'],
  },
}

const PATTERNS = Object.entries(cues).filter(
  (entry): entry is [string, RegExp] => entry[1] instanceof RegExp && !entry[1].sticky,
)

describe('each cue of what a figure is about', () => {
  it('has examples and counter-examples', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(PATTERNS.map(([name]) => name).sort())
  })

  for (const [name, pattern] of PATTERNS)
    it(name, () => {
      const { is, not } = EXAMPLES[name] ?? { is: [], not: [] }
      expect(is.filter((text) => !pattern.test(text))).toEqual([])
      expect(not.filter((text) => pattern.test(text))).toEqual([])
    })

  it('TIME_WORD', () => {
    const lengthOf = (text: string): number => {
      cues.TIME_WORD.lastIndex = 0
      return cues.TIME_WORD.exec(text)?.[0].length ?? 0
    }
    const TEXTS: readonly [string, number][] = [
      ['累计投入', 2],
      ['截至10月底', 6],
      ['去年建成', 2],
      ['3月5日', 2],
      ['近年来,', 3],
      ['投入累计', 0],
      ['公司', 0],
    ]
    expect(TEXTS.map(([text]) => [text, lengthOf(text)])).toEqual(TEXTS)
  })
})
