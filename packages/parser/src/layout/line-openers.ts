/** What a line opens with when it starts a block of its own, even without a blank line before it. */
const OPENERS: readonly RegExp[] = [
  // a subtitle or a column's name: ——我市推进园区建设纪实
  /^——/,
  // a byline's or an item's mark
  /^[□■▶►▲△●○◆◇★☆]/,
  // a byline or a dateline: 本报记者张三, 本报讯, 新华社北京3月5日电, 河北日报讯
  /^\(?本报(?:记者|通讯员|讯|评论员)/,
  /^(?:记者|通讯员|见习记者|特约记者)\p{Script=Han}{2,4}$/u,
  /^\p{Script=Han}{2,8}(?:日报|晚报|时报|新华社|中新社)(?:记者|讯|\()/u,
  /^新华社\p{Script=Han}{2,8}\d/u,
  // a picture's credit
  /^(?:图片来源|图片由|摄影)[:：]/,
]

/** Whether a folded line starts a block whatever stands before it. */
export function opensBlock(line: string): boolean {
  return OPENERS.some((opener) => opener.test(line.slice(0, 40)))
}

const DATELINE =
  /^(?:本报|新华社|中新社|\p{Script=Han}{2,6}报)(?:\p{Script=Han}{0,6}讯(?:\(|$)|[\p{Script=Han}\d]{2,14}电|\()/u

/** Whether a folded line starts with a dateline: what follows runs on, however short the line. */
export function opensWithDateline(line: string): boolean {
  return DATELINE.test(line.slice(0, 40))
}
