import type { LeftOutReason } from '../page.js'

export interface Furniture {
  readonly reason: LeftOutReason
  readonly id: string
}

interface FurnitureRule extends Furniture {
  readonly pattern: RegExp
}

const DATE = '(?:20|19)\\d\\d年\\d{1,2}月\\d{1,2}日(?:星期[一二三四五六日天]|周[一二三四五六日])?'
const LONGEST = 60

/** Lines that belong to the page, not to an article: the whole line must match. */
const RULES: readonly FurnitureRule[] = [
  {
    id: 'page-number',
    reason: 'pageFurniture',
    pattern: /^(?:第?[A-Z]?\d{1,3}版?|[-—·]\d{1,3}[-—·]|第[一二三四五六七八九十]{1,3}版)$/,
  },
  {
    id: 'running-head',
    reason: 'pageFurniture',
    pattern: new RegExp(
      `^[A-Z]?\\d{0,2}版?\\p{Script=Han}{0,10}${DATE}\\p{Script=Han}{0,10}[A-Z]?\\d{0,2}版?$`,
      'u',
    ),
  },
  {
    id: 'weekday',
    reason: 'pageFurniture',
    pattern: /^(?:星期[一二三四五六日天]|农历\p{Script=Han}{2,8}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/u,
  },
  {
    id: 'editor-credit',
    reason: 'editorCredit',
    pattern:
      /^(?:本版|本期)?(?:责任编辑|责编|编辑|校对|美编|版式|视觉|组版|电话|值班编委|主编)[:：]?(?:\p{Script=Han}|[:：、,/·\d-])*$/u,
  },
  {
    id: 'continued-on',
    reason: 'continuationNotice',
    pattern:
      /^[(【]?(?:下?转|紧接|详见|更多内容见|全文见)(?:本报|今日)?(?:第?[A-Z]?[\d一二三四五六七八九十]{1,3}版|\p{Script=Han}{1,4}版).{0,6}$/u,
  },
  {
    id: 'continued-from',
    reason: 'continuationNotice',
    pattern:
      /^[(【]?(?:上接|紧接|接)(?:本报|今日)?(?:第?[A-Z]?[\d一二三四五六七八九十]{1,3}版|\p{Script=Han}{1,4}版).{0,6}$/u,
  },
  { id: 'advertisement-mark', reason: 'advertisement', pattern: /^[(【·]?(?:公益|分类|商业)?广告[)】·]?$/ },
  {
    id: 'classified-advertisement',
    reason: 'advertisement',
    pattern:
      /^(?:(?:遗失|挂失|作废)(?:声明|公告).*|.*声明作废。?|旺铺招租|.{0,20}(?:电话|热线|咨询)[:：][\d-]{7,}.{0,20})$/,
  },
  {
    id: 'markup',
    reason: 'markup',
    pattern: /^(?:!\[[^\]]*\]\([^)]*\)|<[^<>]+>|\|?(?::?-+:?\|)+(?::?-+:?)?)$/,
  },
  { id: 'rule', reason: 'markup', pattern: /^[-—_=*·.|+:~]+$/ },
]

/** Says what a line of the page's own is; null for text. */
export function readFurniture(line: string): Furniture | null {
  if (line.length > LONGEST) return null
  return RULES.find((rule) => rule.pattern.test(line)) ?? null
}
