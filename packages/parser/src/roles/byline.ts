import type { AuthorRole } from '../page.js'
import type { FoldedText } from '../text/folded-text.js'
import { splitNames } from './person-names.js'

export interface BylineAuthor {
  readonly name: FoldedText
  readonly role: AuthorRole
}

export interface Byline {
  readonly authors: readonly BylineAuthor[]
  /** The outlet it names, or null for the paper itself. */
  readonly outlet: string | null
}

const MARKS = /^[□■▶►▲△●○◆◇★☆*]+/
/** The words before names, each with the role it gives. */
const ROLE_WORDS: readonly (readonly [RegExp, AuthorRole])[] = [
  [/^(?:全媒体|融媒体|首席|见习|实习|特约|特派|驻站|摄影)?(?:文字)?记者/, 'reporter'],
  [/^(?:特约|本报)?(?:通讯员|通信员|报道员)/, 'correspondent'],
  [/^(?:摄影(?:报道)?|供图)[:/]?/, 'photographer'],
  [/^(?:责任编辑|责编|编辑|主编|统筹|策划)[:/]?/, 'editor'],
  [/^(?:作者|撰文|撰稿|执笔|整理|文\/图|图\/文|文图)[:/]?/, 'author'],
]
/** Role words that names hold too (璩文涛): they need a mark or white space behind them. */
const LETTER_WORDS: readonly (readonly [string, AuthorRole])[] = [
  ['摄', 'photographer'],
  ['图', 'photographer'],
  ['文', 'author'],
]
const OUTLET =
  /^(本报|本刊|本网|本台|\p{Script=Han}{1,8}?(?:日报|晚报|时报|晨报|周报|早报|都市报|商报|报社|新华社|中新社|中新网|新华网|人民网|通讯社|电视台|融媒体中心|融媒体|融媒|全媒体|周刊|报))(?=全媒体|融媒体|首席|见习|实习|特约|特派|驻|记者|通讯员|讯|\(|$)/u
const BUREAU = /^(?:全媒体|融媒体)?(?:驻\p{Script=Han}{2,6})?/u
const VERB = /(?:报道|采写|文\/图|文并摄|\/文|\/图|文|整理)$/
const LONGEST = 80

/** Reads a line that holds nothing but a byline: `□本报记者 申 萍 通讯员 陈永洪`. Null when there is more. */
export function readByline(text: FoldedText): Byline | null {
  if (text.length < 4 || text.length > LONGEST) return null
  const stripped = stripEnds(text)
  const authors = readRoles(stripped.text)
  if (!authors) return null
  return { authors, outlet: stripped.outlet }
}

/** Reads what a dateline holds in brackets: `记者申萍 通讯员陈永洪`, or bare names. */
export function readAuthors(text: FoldedText): BylineAuthor[] {
  if (text.length > LONGEST) return []
  const { text: rest } = stripEnds(text)
  return readRoles(rest) ?? splitNames(rest)?.map((name) => ({ name, role: 'author' as const })) ?? []
}

function stripEnds(text: FoldedText): { text: FoldedText; outlet: string | null } {
  const marks = MARKS.exec(text.text)?.[0].length ?? 0
  const bracketed = text.text[marks] === '(' && text.text.endsWith(')') ? 1 : 0
  let rest = text.slice(marks + bracketed, text.length - bracketed)
  const outlet = OUTLET.exec(rest.text)?.[1] ?? null
  if (outlet) rest = rest.slice(outlet.length)
  rest = rest.slice(BUREAU.exec(rest.text)?.[0].length ?? 0)
  const verb = VERB.exec(rest.text)
  if (verb) rest = rest.slice(0, verb.index)
  return { text: rest, outlet: outlet && !outlet.startsWith('本') ? outlet : null }
}

/** Role words and their names, to the end of the text. */
function readRoles(text: FoldedText): BylineAuthor[] | null {
  const authors: BylineAuthor[] = []
  let at = 0
  while (at < text.length) {
    const found = roleAt(text, at)
    if (!found) return null
    const start = at + found.length
    at = start
    while (at < text.length && !roleAt(text, at)) at++
    const names = splitNames(text.slice(start, at))
    if (!names) return null
    authors.push(...names.map((name) => ({ name, role: found.role })))
  }
  return authors.length > 0 ? authors : null
}

function roleAt(text: FoldedText, at: number): { length: number; role: AuthorRole } | null {
  const window = text.text.slice(at, at + 10)
  for (const [words, role] of ROLE_WORDS) {
    const match = words.exec(window)
    if (match) return { length: match[0].length, role }
  }
  for (const [word, role] of LETTER_WORDS) {
    if (!window.startsWith(word)) continue
    if (/[:/]/.test(window.charAt(1))) return { length: 2, role }
    if ((at === 0 || text.isParted(at)) && text.isParted(at + 1)) return { length: 1, role }
  }
  return null
}
