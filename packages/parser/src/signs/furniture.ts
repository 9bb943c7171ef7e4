import { characterClass } from '../text/character-class.js'
import type { FoldedText } from '../text/folded-text.js'
import { FURNITURE_WORDS, type FurnitureKind } from './furniture-words.js'
import type { Sign } from './sign.js'

export interface ReadFurniture {
  /** Which words of the page's own the line holds. */
  readonly kinds: ReadonlySet<FurnitureKind>
  /** Which share of its characters they cover: 0 to 1. */
  readonly coverage: number
}

const LONGEST = 300
/** A line is the page's own from this coverage on. */
const COVERED = 0.8

/** A line of the page's own: masthead, running head, imprint, editors, navigation, source and time of a web page. */
export const furniture: Sign<ReadFurniture> = {
  id: 'furniture',
  read: (text) => {
    const found = readFurniture(text)
    return found && isCovered(found) ? found : null
  },
  examples: [
    '《青河日报》（2024年05月06日 第 03 版）',
    '【江州晚报】2023-11-02 第A07版',
    '《石桥农村报》（2022年08月15日 第 05 版：民生）',
    '来源：江州晚报　2023年12月21日　A05版',
    '江州日报 数字报',
    '第03版:民生',
    '上一版  下一版',
    '上一篇  下一篇  2024年4月16日 放大 缩小 默认',
    'Copyright @ 2008-2024 www.jzdaily.cn All Rights Reserved.',
    '返回目录  放大+  缩小-  全文复制  上一篇  下一篇',
    '◀ 上一版　下一版 ▶',
    '版面导航 | 标题导航 | 往期回顾',
    '发布时间：2023-04-18 08:31　来源：江州发布　浏览次数：1204次　字体：[大] [中] [小]',
    '本篇文章758字，读完约2分钟',
    '责任编辑：周小苗　审核：何大川',
    '分享到：微信 微博 QQ空间',
    '第2020-05-01期',
    '字體:放大 還原 縮小',
    '2023-05-20　瀏覽：86',
    '石桥建设报 2026年8月31日 第9167期 今日8版',
    '星期三　2023年11月8日　农历癸卯年九月廿五　今日16版　总第4321期',
    '青河晚报　QINGHE EVENING NEWS',
    '编辑 张小三　美编 李小四　校对 王小五　2023年11月8日　星期三　A03　民生',
    '责编/何大川　版式/林小溪　校对/方小果　新闻热线：0700-1234567　投稿邮箱：qhrb_news@126.com',
    '04　要闻',
    '值班编委：何大川　一读：方小果　二读：林小溪',
    '江州日报全媒体编辑中心出品',
    '社址：江州市湖滨路21号　邮编：100000　办公室：12345601　零售每份1.50元　全年定价396元　江州印务中心承印',
    '开户银行:石桥农商行  账号:000012345678  邮发代号:00-88  全国各地邮局均可订阅  全年价:198元',
    '1988年7月12日江州日报 第1版',
    '第1版(要闻)',
    '专栏:新闻简报',
    '2022年11月3日　星期四　第4版',
    '— 7 —',
    '本版编辑：佟磊 电话：0311-5550123',
    '过往期刊',
    '扫码关注江州发布',
  ],
  counterExamples: [
    '《青河日报》创刊四十年展开展',
    '翻到下一篇，还是那条河',
    '上一版的水文志编于1984年，老人翻到下一篇，写的还是青河。',
    '水来源：一座山城的寻水路',
    '《江州日报》明起扩为16版',
    '农历大集又回来了',
    '明年报纸每份零售价1.5元，全年定价360元，农家书屋订阅享受九折优惠。',
    '电台开了新专栏',
    '城东社区老年食堂11月起供应早餐',
    '编辑部的故事',
    '地址公布以后',
    '果园装上防雹网',
    '乡村织密交通网',
    '夏粮主产区喜传捷报',
    '高考分数线今日发布',
    '百名专家义诊全程在线',
    '民生小事 办成大事',
  ],
}

export function isCovered({ coverage, kinds }: ReadFurniture): boolean {
  const weak = [...kinds].every((kind) => kind === 'latin')
  return coverage >= COVERED && !weak
}

/** What of a short line are words of the page's own; null where there is none. Linear: the line's length is bounded. */
export function readFurniture(text: FoldedText): ReadFurniture | null {
  if (text.length > LONGEST) return null
  const line = shown(text)
  const possible = possibleIn(line)
  const kinds = new Set<FurnitureKind>()
  let [covered, all, at] = [0, 0, 0]
  while (at < line.length) {
    const found = longestAt(line, at, possible)
    const step = found?.length ?? 1
    const characters = charactersIn(line, at, at + step)
    all += characters
    if (found) {
      covered += characters
      kinds.add(found.id)
    }
    at += step
  }
  return kinds.size === 0 ? null : { kinds, coverage: all === 0 ? 1 : covered / all }
}

/** All expressions that read words: of each word the one with all its forms, and the one without the scarce forms. */
const EXPRESSIONS = FURNITURE_WORDS.flatMap(({ id, forms, others }) => [
  { id, ...forms },
  { id, ...(others ?? forms) },
])

/** For each UTF-16 unit which expressions it may begin, a bit for each; known once it was asked for. */
const begunBy = new Int32Array(0x10000).fill(-1)

function expressionsBegunBy(unit: number): number {
  if (begunBy[unit] === -1) {
    const character = String.fromCharCode(unit)
    begunBy[unit] = EXPRESSIONS.reduce(
      (bits, { begins }, at) => bits | (begins.test(character) ? 1 << at : 0),
      0,
    )
  }
  return begunBy[unit] as number
}

/** Which expression of each word is to be tried in a line, a bit for each. */
function possibleIn(line: string): number {
  return FURNITURE_WORDS.reduce((bits, { needs, others }, at) => {
    if (needs === null || needs.test(line)) return bits | (1 << (2 * at))
    return others === null ? bits : bits | (1 << (2 * at + 1))
  }, 0)
}

function longestAt(
  line: string,
  start: number,
  possible: number,
): { id: FurnitureKind; length: number } | null {
  let best: { id: FurnitureKind; length: number } | null = null
  if (line[start] === ' ') return null
  let bits = expressionsBegunBy(line.charCodeAt(start)) & possible
  for (let at = 0; bits !== 0; at++, bits >>>= 1) {
    if ((bits & 1) === 0) continue
    const { id, pattern } = EXPRESSIONS[at] as (typeof EXPRESSIONS)[number]
    pattern.lastIndex = start
    const length = pattern.exec(line)?.[0].trimEnd().length ?? 0
    if (length > (best?.length ?? 0)) best = { id, length }
  }
  return best
}

/** The folded text with one space where the source has white space. */
function shown(text: FoldedText): string {
  let [line, from] = ['', 0]
  for (let at = 1; at < text.length; at++) {
    if (!text.isSeparated(at)) continue
    line += `${text.text.slice(from, at)} `
    from = at
  }
  return from === 0 ? text.text : line + text.text.slice(from)
}

const isCharacter = characterClass(/[\p{L}\p{N}]/u)

function charactersIn(line: string, start: number, end: number): number {
  let characters = 0
  for (let at = start; at < end; at++) if (isCharacter(line.charCodeAt(at))) characters++
  return characters
}
