import { BULLETS, leavesOpen } from '../lexicon/marks.js'
import { AGENCIES, OUTLET_NAME } from '../lexicon/outlets.js'

/** What a line opens with when it starts a block of its own, even without a blank line before it. */
const OPENERS: readonly RegExp[] = [
  // a subtitle or a column's name: ——我市推进园区建设纪实
  /^——/,
  // a byline's or an item's mark
  new RegExp(`^[${BULLETS}]`),
  // a byline or a dateline: 本报记者张三, 本报讯, 新华社北京3月5日电, 河北日报讯
  /^[(【]?本[报報](?:记者|通讯员|讯|訊|评论员|首席|见习|全媒体|特约)/,
  new RegExp(`^[(【]?(?:${OUTLET_NAME})(?:全媒体|首席|见习|特约)?(?:记者|讯[(\\s])`, 'u'),
  /^(?:记者|通讯员|见习记者|特约记者)\p{Script=Han}{2,4}$/u,
  new RegExp(`^[(【]?(?:${AGENCIES})\\p{Script=Han}{2,8}\\d`, 'u'),
  // a field of a site or an archive: 来源：浦南晚报, 添加时间：2014-05-08, 浏览次数：4417, 文丨林小溪
  /^(?:(?:文章)?来源|稿源|作者|(?:责任)?编辑|责编|(?:添加|发布|更新|录入|发表)(?:时间|日期)|(?:浏览|阅读|点击)(?:次数|数|量|率)?|讲述人?|口述人?|记录人?|整理|撰文)[:：]|^(?:文|图|文图|撰文|摄影)[丨|/]/,
  // a picture's credit or caption
  /^(?:图片来源|图片由|摄影)[:：]|^[上下左右]?图(?:为|\d?:)/,
]

/** Whether a folded line starts a block whatever stands before it. */
export function opensBlock(line: string): boolean {
  const start = line.slice(0, 24)
  return OPENERS.some((opener) => opener.test(start))
}

const DATELINE = new RegExp(
  `^[(【]?(?:${OUTLET_NAME})(?:\\p{Script=Han}{0,6}[讯訊](?!员)|[\\p{Script=Han}\\d]{2,14}电|\\()`,
  'u',
)

/** Whether a folded line starts with a dateline: what follows runs on, however short the line. */
export function opensWithDateline(line: string): boolean {
  return DATELINE.test(line.slice(0, 40))
}

/** What closes a bracket of names before any other opens: `员 老干）五万元……`. */
const NAMES_CLOSED = /^[^(。;!?]{0,40}\)/
/** A byline that breaks off behind the first character of a name, and the rest of that name: `■ 本报记者 铁`, `英`. */
const NAME_BEGUN = /(?:记者|通讯员)\p{Script=Han}$/u
const NAME_ENDED = /^\p{Script=Han}{1,2}$/u
const LONGEST_BYLINE = 30

/**
 * Whether names of reporters that one folded line begins go on in the next, whatever stands between: `本报讯（记者 秦岭 通讯`,
 * `员 老干）五万元……`. A tool that goes by indents separates a paragraph's first line from the others.
 */
export function namesRunOn(line: string, next: string): boolean {
  if (line.length > LONGEST_BYLINE) return false
  if (opensWithDateline(line)) return leavesOpen(line) && NAMES_CLOSED.test(next)
  return NAME_BEGUN.test(line) && NAME_ENDED.test(next)
}

const NUMERAL = /^(第?)(?:\d+|[一二三四五六七八九十]+)(.?)/
const MARK = /^[^\p{L}\p{N}“‘《(]/u

/** How a series of headings opens: `2号帐篷` as `#号`, `三问旧家电去了哪里` as `#问`, `◆链接` as `◆`; null for any other text. */
export function seriesMarkOf(text: string): string | null {
  const numeral = NUMERAL.exec(text)
  return numeral ? `${numeral[1]}#${numeral[2]}` : (MARK.exec(text)?.[0] ?? null)
}
