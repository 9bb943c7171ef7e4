import { BULLET, BULLETS } from '../lexicon/marks.js'
import { isOwnOutlet, OUTLET_NAME } from '../lexicon/outlets.js'
import type { AuthorRole } from '../page.js'
import { FoldedText } from '../text/folded-text.js'
import { hasFamilyName, splitNames } from './person-names.js'
import type { Sign } from './sign.js'

export interface BylineAuthor {
  readonly name: FoldedText
  readonly role: AuthorRole
}

export interface Byline {
  /** Empty where the line names an office only: 本报评论员. */
  readonly authors: readonly BylineAuthor[]
  /** The outlet it names, or null for the paper itself. */
  readonly outlet: string | null
}

const KIND =
  '(?:全媒体|融媒体|融媒|首席|高级|见习|实习|特约|特派|学生|校园|小|驻站|驻外|驻[^记]{2,6}|摄影|文字|视频|本报|本社)*'
/** The words before names, each with the role it gives. */
const ROLE_WORDS: readonly (readonly [RegExp, AuthorRole])[] = [
  [new RegExp(`^${KIND}(?:[记記]者|评论员|特派员|观察员)`), 'reporter'],
  [/^(?:特约|本报)?(?:通讯员|通訊員|通信员|报道员|报道组)/, 'correspondent'],
  [new RegExp(`^${KIND}(?:实习生|见习生)`), 'reporter'],
  [/^(?:摄影(?:报道)?|供图|配图|漫画|制图)[:/]?/, 'photographer'],
  [/^(?:本版)?(?:责任编辑|责编|编辑|主编|统筹|策划|校对|审核|美编)[:/]?/, 'editor'],
  [
    /^(?:本文)?(?:作者|供稿|撰文|撰稿|执笔|整理|采写|口述|讲述|文字|文\/图|图\/文|文图|图文|文\/摄影?|摄影?\/文)[:/]?/,
    'author',
  ],
]
/** Role words that names hold too (璩文涛): they need a mark or white space behind them. */
const CHARACTER_WORDS: readonly (readonly [string, AuthorRole])[] = [
  ['摄', 'photographer'],
  ['图', 'photographer'],
  ['文', 'author'],
]
const OUTLET = new RegExp(`^(${OUTLET_NAME})(?=${KIND}(?:记者|评论员|通讯员|特派员|观察员)|讯|\\(|$)`, 'u')
/** Another paper's or column's name in front of its reporters: 法治江州全媒体记者. */
const BRAND = new RegExp(
  `^(?!${KIND}(?:记者|通讯员|评论员))\\p{Script=Han}{2,8}?(?=(?:全媒体|融媒体|见习|首席|实习|特约)(?:首席|见习)?记者)`,
  'u',
)
/** 粤北监管记者 苏岱: only where white space separates the names. */
const PLAIN_BRAND = new RegExp(`^(?!${KIND}(?:记者|通讯员|评论员))\\p{Script=Han}{2,8}?(?=记者)`, 'u')
const VERB =
  /(?:摄影报道|图片报道|综合报道|报道|采写|文\/图|图\/文|文\/摄影?|摄影?\/文|文并摄|图文|文图|\/文|\/图|\/摄影?|文|整理|综合)$/
const POST = /作者(?:单位[:/]?|系|为|是)/
const OFFICE = new RegExp(`^(?:${OUTLET_NAME})?(?:特约)?(?:评论员|观察员|记者|编辑部|评论部)$`, 'u')
const MARKS = new RegExp(`[${BULLETS}()【】]+|[|丨](?=\\p{Script=Han})`, 'gu')
const LONGEST = 80

export const byline: Sign<Byline> = {
  id: 'byline',
  read: readByline,
  examples: [
    '□本报记者 申 萍 通讯员 陈永洪',
    '本报记者 叶伟',
    '本报记者 文 柳',
    '平阳晚报记者 周正 文 柳',
    '新华社记者 苏 木 何小川 沈 山',
    '晚报见习记者 吴小可 通讯员 江小法',
    '文/本报记者 何小树　图/本报记者 马一帆',
    '法治江州全媒体记者 方小舟 田小雨',
    '本报特约评论员',
    '（记者 王静 通讯员 李航）',
    '本报记者 李航 文/图',
    '作者：周禾',
    '（本报记者 钟勇）　本报通讯员 黎立丰',
    '通讯员丁一　□本报记者罗晓光',
    '本报记者 郏振华 甄一诺 文/图　通讯员 璩文涛',
    '文/廖英峰',
    '通讯员陆雨菲',
    '通讯员丁 一 本报全媒体记者 罗晓',
    '记者 王静 实习生 阮小南 报道',
    '本报通讯员 郑河 本报记者 沈舟',
    '本报记者 沈舟 文/摄',
    '文/图 本报通讯员 郑河',
    '■ 江南监管记者　苏 木',
    '口述/周禾　整理/本报见习记者　舒 文',
    '本报记者　罗 晓　孟根其其格',
    '文/摄 本报记者 何小树',
    '■ 记者　何小树　实习记者　沈 舟',
    '杨柳 整理',
    '（赵一鸣 作者单位：江州市第一中学）',
    '（作者：赵一鸣，江州师范学院副教授；本文为发言摘要）',
    '王小明 刘强 摄影报道',
    '供稿：王小明',
    '本报首席记者 樊一舟　本报实习生 罗小满',
    '首席记者 韦一鸣 见习记者 罗小满 通讯员 卢大同',
    '本报记者 樊一舟/摄影',
    '通讯员 格桑卓玛　记者 丁小川 文/图',
    '本报记者 佘雅琴 学生记者 阿依努尔 王子涵',
  ],
  counterExamples: [
    '记者节里访老记者',
    '记者王静问他还写不写，他指指桌上。',
    '通讯员培训班开班',
    '本报讯（记者 王静）立夏这天',
    '老记者何大川的一天',
    '编辑部的故事',
    '供稿：市总工会',
    '（全场安静）',
    '作者：赵一鸣，他把教授当成朋友',
    '资料 整理',
    '江州新闻 综合',
  ],
}

/** Reads a line that holds nothing but a byline: `□本报记者 申 萍 通讯员 陈永洪`. Null when there is more. */
function readByline(text: FoldedText): Byline | null {
  const withPosts = readWithPosts(text)
  if (withPosts) return { authors: withPosts, outlet: null }
  if (text.length < 4 || text.length > LONGEST) return null
  const stripped = stripEnds(text)
  const authors = readRoles(stripped.text) ?? (stripped.isMarked ? readFamiliarNames(stripped.text) : null)
  if (authors) return { authors, outlet: stripped.outlet }
  const office = text.text.replace(BULLET, '').replace(/^\((.*)\)$/, '$1')
  return OFFICE.test(office) && office !== '编辑部' ? { authors: [], outlet: null } : null
}

/** An author with his post: 赵一鸣,江州师范学院副教授. */
const WITH_POST =
  /^(\p{Script=Han}{2,4}),[^,;:()他她]{2,40}(?:教授|[讲律教老医]师|研究[员生]|博士|主席|主任|委员|书记|[院所校会社馆处局部]长|作家|编辑|记者|会员)$/u

/** Authors with their posts, and perhaps what the text is: (作者:赵一鸣,江州师范学院副教授;本文为发言摘要). */
function readWithPosts(text: FoldedText): BylineAuthor[] | null {
  let at = /^[(]?作者:/.exec(text.text)?.[0].length ?? 0
  if (at === 0 || text.length > 2 * LONGEST) return null
  const authors: BylineAuthor[] = []
  const pieces = text.text.slice(at).replace(/[)]$/, '').split(';')
  for (const piece of pieces) {
    const name = WITH_POST.exec(piece)?.[1]
    if (name && hasFamilyName(name)) authors.push({ name: text.slice(at, at + name.length), role: 'author' })
    else if (authors.length === 0 || !/^本文/.test(piece)) return null
    at += piece.length + 1
  }
  return authors
}

/** Reads what a dateline holds in brackets: `记者申萍 通讯员陈永洪`, or bare names. */
export function readAuthors(text: FoldedText): BylineAuthor[] {
  if (text.length > LONGEST) return []
  const { text: rest } = stripEnds(text)
  return readRoles(rest) ?? splitNames(rest)?.map((name) => ({ name, role: 'author' as const })) ?? []
}

const CLOSING = /[(【]([^()【】]{2,60})[)】]。?$/

/** Names in brackets behind the last sentence: `……装车3000公斤。(王静 李航)`. Null where the brackets hold other words. */
export function readClosingNames(text: FoldedText): BylineAuthor[] | null {
  const match = CLOSING.exec(text.text.slice(-64))
  if (!match?.[1]) return null
  const end = text.length - (match[0].length - match[1].length - 1)
  const { text: inner } = stripEnds(text.slice(end - match[1].length, end))
  return readRoles(inner) ?? readFamiliarNames(inner)
}

/** What happened in the hall, in brackets behind a sentence: (全场安静). */
const NO_PEOPLE = /全场|掌声|笑声|鼓掌/

/** Names alone, each with a family name that we know: 王静 李航. */
function readFamiliarNames(text: FoldedText): BylineAuthor[] | null {
  const names = NO_PEOPLE.test(text.text) ? null : splitNames(text)
  return names?.every((name) => hasFamilyName(name.text))
    ? names.map((name) => ({ name, role: 'author' as const }))
    : null
}

interface Stripped {
  readonly text: FoldedText
  readonly outlet: string | null
  /** Whether it told of an author's post or work: 作者单位 …, 整理. */
  readonly isMarked: boolean
}

function stripEnds(text: FoldedText): Stripped {
  const whole = withoutMarks(text)
  let rest = withoutPost(whole)
  const hasPost = rest !== whole
  const outlet = OUTLET.exec(rest.text)?.[1] ?? null
  if (outlet) rest = rest.slice(outlet.length)
  else rest = rest.slice(brandLength(rest))
  const verb = VERB.exec(rest.text)
  // 洪小文 and 舒 文 are names, 李航 文 two words
  const isApartVerb = (at: number): boolean => rest.isSeparated(at) && !(rest.isSeparated(at - 1) || at < 2)
  const hasVerb = verb !== null && (verb[0].length > 1 || isApartVerb(verb.index))
  if (hasVerb) rest = rest.slice(0, verb.index)
  return { text: rest, outlet: outlet && !isOwnOutlet(outlet) ? outlet : null, isMarked: hasPost || hasVerb }
}

/** Where the author works, behind a name: 赵一鸣 作者单位:江州市第一中学. */
function withoutPost(text: FoldedText): FoldedText {
  const at = text.text.search(POST)
  return at > 0 ? text.slice(0, at) : text
}

function brandLength(text: FoldedText): number {
  const brand = BRAND.exec(text.text) ?? PLAIN_BRAND.exec(text.text)
  const length = brand?.[0].length ?? 0
  return text.text.startsWith('记者', length) && !text.isSeparated(length + 2) ? 0 : length
}

/** Without bullets and brackets, which stand for white space: `(本报记者 钟勇) □本报通讯员 黎立丰`. */
function withoutMarks(text: FoldedText): FoldedText {
  const parts: FoldedText[] = []
  let start = 0
  for (const mark of text.text.matchAll(MARKS)) {
    if (mark.index > start) parts.push(text.slice(start, mark.index))
    start = mark.index + mark[0].length
  }
  parts.push(text.slice(start))
  return FoldedText.join(text.source, parts)
}

/** Role words and their names, to the end of the text. */
function readRoles(text: FoldedText): BylineAuthor[] | null {
  const authors: BylineAuthor[] = []
  let at = 0
  while (at < text.length) {
    const found = roleAt(text, at)
    if (!found) return null
    let start = at + found.length
    // 图/本报记者 马一帆: the first word tells the role
    const second = /[:/]/.test(text.text[start - 1] ?? '') ? roleAt(text, start) : null
    if (second) start += second.length
    at = start
    while (at < text.length && !(text.isSeparated(at) && roleAt(text, at)) && !wordAt(text, at)) at++
    // 本报记者 郏振华 文/图 通讯员 璩文涛: what they did, between their names
    if (at === start && at < text.length && found.role === 'author') continue
    const names = splitNames(text.slice(start, at))
    if (!names) return null
    authors.push(...names.map((name) => authorOf(name, found.role)))
  }
  return authors.length > 0 ? authors : null
}

/** A name as printed with its role; 通讯员 闵令超摄 took a picture, and no name of three characters ends in 摄. */
function authorOf(name: FoldedText, role: AuthorRole): BylineAuthor {
  const took = name.length > 2 && name.text.endsWith('摄')
  return took ? { name: name.slice(0, name.length - 1), role: 'photographer' } : { name, role }
}

/** Role words may follow a name without white space, if they are whole words: 记者申萍通讯员陈永洪. */
function wordAt(text: FoldedText, at: number): boolean {
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

function roleAt(text: FoldedText, at: number): { length: number; role: AuthorRole } | null {
  const rest = text.text.slice(at, at + 16)
  const named = at > 0 ? (OUTLET.exec(rest)?.[1] ?? '') : ''
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
