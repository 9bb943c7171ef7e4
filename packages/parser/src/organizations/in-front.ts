import type { Span } from '../text/span.js'
import { regionNames } from './lexicon/administrative-regions.js'
import { unlistedRegions } from './linking/unlisted-regions.js'
import { headTypeOf } from './naming/type-of.js'

/** Verbs whose object is an organization, and that no name begins with; 联合 and 跃进 are words of names as well. */
const VERBS =
  /^(?:通知|责令|委托|约谈|走访|通报|告知|聘请|邀请|联系|配合|依托|督促|协调|联手|携手|对接|报考|考入|走进|要求|督导|检查|视察|慰问|表彰|表扬|批评|处罚|查处|起诉|状告|收购|并购|兼并|入股|控股|参股|注资|赞助|冠名)/
/** 控股子公司 is a noun. */
const OF_NOUN = /^(?:控股|参股|收购)(?:子公司|公司|股东)/
const VERB_LENGTH = 2
const SHORTEST_STEM = 2

/** Where a name starts behind a verb that the tagger took for its first word: 通知|榆沟农村商业银行. */
export function behindVerb(text: string, { start, end }: Span): number {
  const name = text.slice(start, end)
  const isFront =
    VERBS.test(name) && !OF_NOUN.test(name) && headTypeOf(name.slice(VERB_LENGTH + SHORTEST_STEM)) !== null
  return isFront ? start + VERB_LENGTH : start
}

/** Where a name starts behind the word that joins it to a clause before: 、组织部的人,和|县委党校的学员. There 和县 is no county. */
export function behindConjunction(text: string, { start, end }: Span): number {
  const isJoined =
    /^[和与及](?:[省市县区镇乡])/.test(text.slice(start, end)) && /[,、]/.test(text.charAt(start - 1))
  return isJoined ? start + 1 : start
}

const LONGEST_REGION = 12

/**
 * Where a name starts once the whole of its region is part of it: 陕西省|泾渭原|县水利机械厂, of which the table knows 陕西省 only. Without
 * it 抽调|市发改委 and 并请|县科技局 look the same.
 */
export function withWholeRegion(text: string, { start }: Span): number {
  if (!/[县市区旗]/.test(text.charAt(start))) return start
  const from = Math.max(0, start - LONGEST_REGION)
  for (const { at, name } of unlistedRegions(text.slice(from, start + 1)))
    if (from + at === start) return withRegionBefore(text, start + 1 - name.length) ?? start
  return start
}

function withRegionBefore(text: string, start: number): number | null {
  for (let length = LONGEST_REGION; length >= 2; length--) {
    const before = text.slice(Math.max(0, start - length), start)
    if (regionNames().get(before)?.form === 'full') return start - before.length
  }
  return null
}
