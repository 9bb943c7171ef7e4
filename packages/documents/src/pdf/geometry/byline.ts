import { CLAUSE_MARK } from './marks.js'

/** What a line is told by that names authors: 本报记者 柳青 通讯员 罗帆, 文/图 本报记者, □ 李明. */
export const BYLINE =
  /记者|通讯员|实习生|特派员|撰稿人|主笔|^作者|[文图][/／|｜丨：:]|[/／][文图]|^[▶▷□■◎●○◆◇]|^(?:[文图]|撰文|撰稿|采写|编译)[ 　]/

/** What stands before a name with a colon: 记者：柳青. */
const TOLD = /(记者|通讯员|实习生|作者|[文图摄])[：:]/g

/** Whether a line names authors and says no more: 本报讯 记者从水利局获悉， does. */
export function namesAuthors(text: string): boolean {
  return BYLINE.test(text) && !CLAUSE_MARK.test(text.replace(TOLD, '$1'))
}
