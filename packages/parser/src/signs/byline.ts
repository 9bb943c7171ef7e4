import { BULLET, BULLETS } from '../lexicon/marks.js'
import { isOwnOutlet, OUTLET_NAME } from '../lexicon/outlets.js'
import type { AuthorRole } from '../page.js'
import { FoldedText } from '../text/folded-text.js'
import { hasFamilyName, splitNames } from './person-names.js'
import { KIND, outletIn, roleAt, wordAt } from './role-words.js'
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

/** Another paper's or column's name in front of its reporters: 法治江州全媒体记者. */
const BRAND = new RegExp(
  `^(?!${KIND}(?:记者|通讯员|评论员|实习生|见习生))\\p{Script=Han}{2,8}?(?=(?:全媒体|融媒体|见习|首席|实习|特约)(?:首席|见习)?记者)`,
  'u',
)
/** 粤北监管记者 苏岱: only where white space separates the names. */
const PLAIN_BRAND = new RegExp(
  `^(?!${KIND}(?:记者|通讯员|评论员|实习生|见习生))[\\p{Script=Han}·]{2,14}?(?=记者)`,
  'u',
)
const VERB =
  /(?:摄影报道|图片报道|[综联]合报道|报道|采写|文\/图|图\/文|文\/摄影?|摄影?\/文|文并[摄图]|图文|文图|\/文|\/图|\/摄影?|文|(?:综合)?整理|编译|综合)$/
const POST = /作者(?:单位[:/]?|系|为|是)/
/** Where they report from, behind their names: 李航 发自巴黎, 李航 北京报道, 李航 5月3日电. */
const REPORTED_FROM =
  /^(?:发自\p{Script=Han}{2,6}|(?<place>\p{Script=Han}{2,4}?)(?:摄影|图片)?报道|\d{1,2}月\d{1,2}日[电讯])$/u
const OFFICE = new RegExp(`^(?:${OUTLET_NAME})?(?:特约)?(?:评论员|观察员|记者|编辑部|评论部)$`, 'u')
const MARKS = new RegExp(`[${BULLETS}()【】[\\]〔〕]+|[|丨](?=\\p{Script=Han})`, 'gu')
const LONGEST = 80

export const byline: Sign<Byline> = {
  id: 'byline',
  read: readByline,
  examples: [
    '□本报记者 申 萍 通讯员 陈永洪',
    '本报记者 叶伟',
    '晚报见习记者 吴小可 通讯员 江小法',
    '文/本报记者 何小树　图/本报记者 马一帆',
    '法治江州全媒体记者 方小舟 田小雨',
    '本报特约评论员',
  ],
  counterExamples: [
    '记者节里访老记者',
    '记者王静问他还写不写，他指指桌上。',
    '通讯员培训班开班',
    '本报讯（记者 王静）立夏这天',
    '老记者何大川的一天',
  ],
}

/** Reads a line that holds nothing but a byline: `□本报记者 申 萍 通讯员 陈永洪`. Null when there is more. */
function readByline(text: FoldedText): Byline | null {
  const withPosts = readWithPosts(text)
  if (withPosts) return { authors: withPosts, outlet: null }
  if (text.length < 3 || text.length > LONGEST) return null
  const stripped = stripEnds(text)
  const authors =
    readBehindNames(text) ??
    readRoles(stripped.text) ??
    (stripped.isMarked ? readFamiliarNames(stripped.text) : null)
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
  return (
    readBehindNames(text) ??
    readRoles(rest) ??
    splitNames(rest)?.map((name) => ({ name, role: 'author' as const })) ??
    []
  )
}

/** Square brackets hold buttons of web pages too: behind a sentence they do not. */
const CLOSING = /(?:[(【]|(?<=[。!?”])[[〔])([^()【】[\]〔〕]{2,60})[)】\]〕]。?$/

/** Names in brackets behind the last sentence: `……装车3000公斤。(王静 李航)`. Null where the brackets hold other words. */
export function readClosingNames(text: FoldedText): BylineAuthor[] | null {
  const match = CLOSING.exec(text.text.slice(-64))
  if (!match?.[1]) return null
  const end = text.length - (match[0].length - match[1].length - 1)
  const whole = text.slice(end - match[1].length, end)
  const { text: inner } = stripEnds(whole)
  return readBehindNames(whole) ?? readRoles(inner) ?? readFamiliarNames(inner)
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
  const outlet = outletIn(rest) || null
  if (outlet) rest = rest.slice(outlet.length)
  else rest = rest.slice(brandLength(rest))
  rest = withoutPlace(rest)
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

/** 本报记者 李航 北京报道: without the place; 李航 罗晓报道 are two names, 李航 综合报道 tells what he did. */
function withoutPlace(text: FoldedText): FoldedText {
  let last = text.length - 1
  while (last > 0 && !text.isSeparated(last)) last--
  const from = last > 0 ? REPORTED_FROM.exec(text.text.slice(last)) : null
  const place = from?.groups?.place
  return from && !(place && (hasFamilyName(place) || WORK.test(place))) ? text.slice(0, last) : text
}

/** 综合报道: work, no place. */
const WORK = /^(?:综合|联合|跟踪|采访|摄影|图片|连线)$/

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

/** What they did, behind their names: 李航/文 陆岩/图. */
const DID = /(?:文|图|摄影?)?\/(?:文图|图文|文|图片?|摄影?|绘|译|整理)/g

/** Names each with what they did behind them: 记者 李航/文 陆岩/图. Null where nothing stands so, or other words do. */
function readBehindNames(text: FoldedText): BylineAuthor[] | null {
  if (!text.text.includes('/')) return null
  const rest = withoutMarks(text)
  const authors: BylineAuthor[] = []
  let start = 0
  for (const did of rest.text.matchAll(DID)) {
    const end = did.index + did[0].length
    if (end < rest.length && !rest.isSeparated(end)) continue
    const piece = rest.slice(start, did.index)
    const people = readRoles(piece) ?? splitNames(piece)?.map((name) => ({ name, role: 'author' as const }))
    if (!people) return null
    const photographed = /[图摄绘]/.test(did[0]) && !did[0].includes('文')
    authors.push(
      ...people.map(({ name, role }) => ({ name, role: photographed ? ('photographer' as const) : role })),
    )
    start = end
  }
  if (start === 0 || start === rest.length) return start === 0 ? null : authors
  const others = readRoles(rest.slice(start))
  return others && [...authors, ...others]
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
    // 记者:是的 opens a turn of an interview
    const isAsked = text.text.slice(at, start) === '记者:'
    at = start
    while (at < text.length && !(text.isSeparated(at) && roleAt(text, at)) && !wordAt(text, at)) at++
    // 本报记者 郏振华 文/图 通讯员 璩文涛: what they did, between their names
    if (at === start && at < text.length && found.role === 'author') continue
    const names = splitNames(text.slice(start, at))
    if (!names || (isAsked && !names.every(({ text }) => hasFamilyName(text)))) return null
    authors.push(...names.map((name) => authorOf(name, found.role)))
  }
  return authors.length > 0 ? authors : null
}

/** A name as printed with its role; 通讯员 闵令超摄 took a picture, and no name of three characters ends in 摄. */
function authorOf(name: FoldedText, role: AuthorRole): BylineAuthor {
  const took = name.length > 2 && name.text.endsWith('摄')
  return took ? { name: name.slice(0, name.length - 1), role: 'photographer' } : { name, role }
}
