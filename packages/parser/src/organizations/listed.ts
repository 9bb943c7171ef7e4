import type { PageMentions } from './mentions.js'
import { parentNames } from './naming/name-parts.js'

/** What stands in a list by its own name alone, behind the first, which says whose they are. */
interface ListedRule {
  readonly begins: (name: string) => boolean
  /** Its first group is what is listed. */
  readonly listed: RegExp
}

/** What a 部 of a hospital, a newsroom or a firm does: 部 alone ends too many other words. */
const BRANCH =
  '(?:护理|急诊|门诊|评论|采访|编辑|总编|发行|广告|专题|摄影|市场|销售|财务|人力资源|技术|生产|研发|采购|行政|安保|工程|质检|法务|公关|客服)'

const RULES: readonly ListedRule[] = [
  {
    // 县委宣传部、组织部; 镇党委、人大、政府.
    begins: (name) => /(?:[委部办局府大协组]|党支部|党总支|党工委|人大常委会)$/.test(name),
    listed:
      /^[、和及与]?(组织部|宣传部|统战部|政法委|纪委监委|纪委|监委|编办|党委|人大常委会|人大|政府|政协|村委会|居委会|办事处)(?![门长员区众史法们])/,
  },
  {
    // 石桥医院护理部、药剂科; 平阳大学保卫处和后勤处; 日报社总编室、评论部.
    begins: (name) =>
      /[科处室股部]$/.test(name) && (name.length < LONGEST_BARE || parentNames(name).length > 0),
    listed: new RegExp(
      `^[、和及与]([^\\P{Script=Han}各几某等全该的与和及本]{1,5}?[科处室股]|${BRANCH}部)(?=$|[、和及与的,。;两三等]|医[生护师]|护[士理]|民警|负责|干部|工作人员|编辑|记者|[职员]工|经理|主任)`,
      'u',
    ),
  },
]
/** A department by its own name, which only a list makes one: 药剂科. */
const LONGEST_BARE = 6
const REACH = 14

/** Adds what is listed right behind an organization of its kind; a listed one can begin the next. */
export function addListed(mentions: PageMentions): void {
  for (const mention of mentions.all()) {
    const text = mentions.passages[mention.passage]?.text.text ?? ''
    const { passage, confidence } = mention
    for (const { begins, listed } of RULES) {
      let { end } = mention
      let name = text.slice(mention.start, end)
      while (begins(name)) {
        const found = listed.exec(text.slice(end, end + REACH))
        if (!found?.[1]) break
        const start = end + found[0].length - found[1].length
        const next = { passage, start, end: end + found[0].length, rule: 'listed', confidence }
        if (!mentions.add(next)) break
        ;[end, name] = [next.end, found[1]]
      }
    }
  }
}
