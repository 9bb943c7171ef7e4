import { lastClause } from '../../lexicon/marks.js'
import type { Respective } from '../respectively.js'
import { MEASURE_NOUN } from './indicator.js'

/** A list stands at most this many characters before 分别. */
const REACH = 60
const AND = /[、和与及]/
/** Behind the list: 参保人数|同比, 产量|已. */
const BEHIND = /(?:同比|环比|已经?|均|都|各|将)$/
/** Before the list, when and where: 上半年,城镇; 目前城镇. */
const BEFORE = /^(?:其中|目前|全[省市县区国州]|我[省市县区国]|[去今]年|上半年|截至.{1,8}底)/
const HAN = /^\p{Script=Han}+$/u

/**
 * What a figure of a list counts where the nouns before 分别 share their last words, put together from the text: 养老保险参保人数 for the
 * first of 养老、失业保险参保人数分别为3亿人、2亿人. Null where nouns share nothing, or where what each has of its own is not equally long:
 * then nobody can tell where the shared words begin.
 */
export function sharedHead(printed: string, respective: Respective | null): string | null {
  if (!respective) return null
  const { rank, size, at } = respective
  const clause = lastClause(printed.slice(Math.max(0, at - REACH), at))
  const nouns = clause.replace(BEHIND, '').replace(BEFORE, '').split(AND)
  const last = nouns.at(-1) ?? ''
  const [first = ''] = nouns
  const head = last.slice(first.length)
  const shares =
    nouns.length === size &&
    nouns
      .slice(0, -1)
      .every((noun) => noun.length === first.length && HAN.test(noun) && !MEASURE_NOUN.test(noun)) &&
    HAN.test(last) &&
    head.length > 1 &&
    MEASURE_NOUN.test(last)
  if (!shares) return null
  return rank === size - 1 ? last : `${nouns[rank]}${head}`
}
