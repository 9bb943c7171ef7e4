import type { FoldedText } from '../text/folded-text.js'
import { type BylineAuthor, readAuthors } from './byline.js'

export interface ReadDateline {
  readonly text: FoldedText
  readonly outlet: string | null
  readonly place: string | null
  readonly date: string | null
  readonly authors: readonly BylineAuthor[]
}

const OUTLET =
  '本报|本刊|本网|本台|\\p{Script=Han}{1,6}?(?:日报|晚报|时报|晨报|周报|早报|都市报|商报|新华社|中新社|中新网|电视台|报)'
const FORMS: readonly RegExp[] = [
  // 本报讯(记者申萍 通讯员陈永洪), 本报常德讯, 河北日报讯, 本报讯 without names
  new RegExp(
    `^(?<outlet>${OUTLET})(?<place>(?!记者)\\p{Script=Han}{0,6}?)讯(?!员)(?:\\((?<authors>[^()]{0,80})\\)|(?<bare>(?:记者|通讯员)\\p{Script=Han}{2,20}?报道))?[:,]?`,
    'u',
  ),
  // 新华社北京3月5日电(记者张三), 本报昆明12月3日电, 本报辽源电
  new RegExp(
    `^(?:据)?(?<outlet>新华社|中新社|中新网|${OUTLET})(?<place>\\p{Script=Han}{2,8}?)?(?<date>(?:\\d{1,2}月)?\\d{1,2}日)?(?:专?电|消息)(?:\\((?<authors>[^()]{0,80})\\))?[:,]?`,
    'u',
  ),
  // 河北日报(记者戴绍志 通讯员杜明雨)
  new RegExp(`^(?<outlet>${OUTLET})\\((?<authors>[^()]{2,80})\\)`, 'u'),
  // 本报记者张三报道, 本报(记者张三)
  new RegExp(
    `^(?<outlet>${OUTLET})(?<bare>记者\\p{Script=Han}{2,12}(?:通讯员\\p{Script=Han}{2,12})?报道)[:,]?`,
    'u',
  ),
]
const WINDOW = 130

/** Reads the dateline that a body starts with; null where it has none. */
export function readDateline(body: FoldedText): ReadDateline | null {
  const window = body.text.slice(0, WINDOW)
  for (const form of FORMS) {
    const match = form.exec(window)
    const groups = match?.groups
    if (!match || !groups) continue
    const outlet = groups.outlet ?? ''
    const names = groups.authors ?? groups.bare
    const at = names ? match[0].indexOf(names) : 0
    return {
      text: body.slice(0, match[0].length),
      outlet: outlet.startsWith('本') ? null : outlet,
      place: groups.place || null,
      date: groups.date ?? null,
      authors: names ? readAuthors(body.slice(at, at + names.length)) : [],
    }
  }
  return null
}
