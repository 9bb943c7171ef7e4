import { OUTLET_NAME } from '../lexicon/outlets.js'
import type { AuthorRole } from '../page.js'
import type { FoldedText } from '../text/folded-text.js'

/** What stands before the word for a reporter, as a source for expressions: 首席, 驻石桥. */
export const KIND =
  '(?:全媒体|全媒|融媒体|融媒|首席|高级|见习|实习|特约|特派|学生|校园|小|驻站|驻外|驻[^记:]{1,6}|摄影|视觉|文字|视频|本报|本社|本刊|本台|本网)*'
/** The words before names, each with the role it gives. */
const ROLE_WORDS: readonly (readonly [RegExp, AuthorRole])[] = [
  [new RegExp(`^${KIND}(?:[记記]者|评论员|特派员|观察员|主笔|撰稿人)[:/]?`), 'reporter'],
  [/^(?:特约|本报)*(?:通讯员|通訊員|通信员|报道员|报道组)[:/]?/, 'correspondent'],
  [new RegExp(`^${KIND}(?:实习生|见习生)[:/]?`), 'reporter'],
  [/^(?:(?:摄影(?:报道)?|供图|配图|漫画|制图)[:/]?|图片[:/](?!资料))/, 'photographer'],
  [/^(?:本版)?(?:责任编辑|责编|编辑|主编|统筹|策划|校对|审核|美编)[:/]?/, 'editor'],
  [
    /^(?:本文|本版|本组|特约)?(?:作者|供稿|投稿|来稿|撰文|撰稿|执笔人?|整理|采写|采访|编译|记录|口述人?|讲述人?|文字|文\/图|图\/文|文图|图文|文\/摄影?|摄影?\/文)[:/]?/,
    'author',
  ],
]
/** Role words that names hold too (璩文涛): they need a mark or white space behind them. */
const CHARACTER_WORDS: readonly (readonly [string, AuthorRole])[] = [
  ['摄', 'photographer'],
  ['图', 'photographer'],
  ['文', 'author'],
]
/** The outlet of what stands behind it, as its first group: 新华社|记者. */
const OUTLET = new RegExp(
  `^(${OUTLET_NAME})(?=${KIND}(?:记者|评论员|通讯员|特派员|观察员|主笔|撰稿人)|讯|\\(|$)`,
  'u',
)

/** The outlet in front of a role word; a name with white space in it is none: 李航 新华社通讯员. */
export function outletIn(text: FoldedText): string {
  const named = OUTLET.exec(text.text)?.[1] ?? ''
  for (let at = 1; at < named.length; at++) if (text.isSeparated(at)) return ''
  return named
}

/** Role words may follow a name without white space, if they are whole words: 记者申萍通讯员陈永洪. */
export function wordAt(text: FoldedText, at: number): boolean {
  return /^(?:特约)?(?:记者|通讯员|通信员|实习生|摄影报道)/.test(text.text.slice(at, at + 5))
}

/** Words that begin other words too (编辑部, 作者群) need a mark or white space behind them. */
const LOOSE: ReadonlySet<AuthorRole> = new Set(['editor', 'author'])

function isApart(text: FoldedText, at: number): boolean {
  return text.isSeparated(at) || /[:/]/.test(text.text[at - 1] ?? '')
}

/** How many characters stand alone from `at` on: two in 文 柳, which is a name, three in 文 李 航. */
function singlesAt(text: FoldedText, at: number): number {
  let count = 0
  while (at + count < text.length && (text.isSeparated(at + count + 1) || at + count + 1 === text.length))
    count++
  return count
}

/** The role word that stands at a place: 首席记者, 文/图. */
export function roleAt(text: FoldedText, at: number): { length: number; role: AuthorRole } | null {
  const rest = text.text.slice(at, at + 16)
  const named = at > 0 ? outletIn(text.slice(at, at + 16)) : ''
  // 郑河 本报记者: a name is no part of an outlet's
  const outlet = /.本[报刊网台]/.test(named) ? 0 : named.length
  const window = rest.slice(outlet)
  for (const [words, role] of ROLE_WORDS) {
    const match = words.exec(window)
    if (match && (!LOOSE.has(role) || isApart(text, at + outlet + match[0].length)))
      return { length: outlet + match[0].length, role }
  }
  for (const [word, role] of CHARACTER_WORDS) {
    if (!window.startsWith(word)) continue
    if (/[:/]/.test(window.charAt(1))) return { length: 2, role }
    if ((at === 0 || text.isSeparated(at)) && text.isSeparated(at + 1) && singlesAt(text, at) % 2 === 1)
      return { length: 1, role }
  }
  return null
}
