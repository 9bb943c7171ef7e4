import type { Span } from '../../text/span.js'
import type { Choose } from '../choice/choose.js'
import { wordAcross } from '../lexicon/word-edges.js'
import { matchAt } from '../match-at.js'
import { NOMINAL_VERBS } from './boundaries.js'
import { type Carried, candidatesOf } from './candidates.js'
import { describeCandidate, figureOf } from './describe.js'
import { type IndicatorContext, indicatorOf } from './indicator.js'

/** How far before its figure the rules' answer is looked for. */
const REACH = 200

/**
 * Where the text names what the figure counts or measures, or null: chosen among every stretch of characters near it, what the
 * rules answer being one.
 *
 * @param carried where the indicators of the figures before it stand, the last one first
 */
export function chooseIndicator(
  context: IndicatorContext,
  carried: readonly Carried[],
  choose: Choose,
): Span | null {
  const rule = placeOf(context, indicatorOf(context))
  const figure = figureOf({ ...context, carried, rule })
  const candidates = candidatesOf(figure.context)
  const index = choose(
    candidates.length,
    (at, description) => {
      const candidate = candidates[at]
      if (candidate) describeCandidate(figure, candidate, description)
    },
    (at) => context.text.slice(candidates[at]?.start, candidates[at]?.end),
    rule ? 1 : 0,
  )
  const chosen = candidates[index]
  return chosen && chosen.end > chosen.start
    ? withoutVerbs(
        context.text,
        withoutName(
          context,
          withKind(context, whole(context.text, chosen, context.sentence, context.quantity)),
        ),
        context.quantity,
      )
    : null
}

const BODY = /(?:公司|企业|机构)(?!所得税|债)/y
/** Which bodies, in front of the word for them. */
const KIND = /(?:外国|外资|国有|民营|上市|中央|地方|境外|国外|海外|中小|金融|养老|医疗|科研|培训)$/

/** |外国公司在华发明专利授权: which companies is said with the word for them. */
function withKind({ text, sentence, quantity }: IndicatorContext, { start, end }: Span): Span {
  if (matchAt(BODY, text, start) === null) return { start, end }
  const kind = KIND.exec(text.slice(Math.max(sentence.start, start - 2), start))?.[0] ?? ''
  const from = start - kind.length
  return from < quantity.end && start >= quantity.end ? { start, end } : { start: from, end }
}

/** 清河县医院|捐款: the organization in front is the owner, not what is counted. */
function withoutName({ text, nameEnds, nameStarts }: IndicatorContext, { start, end }: Span): Span {
  if (!nameStarts.has(start)) return { start, end }
  for (let at = end - 2; at > start; at--)
    if (nameEnds.has(at) && /\p{Script=Han}/u.test(text.charAt(at)))
      return { start: text.charAt(at) === '的' && at + 2 < end ? at + 1 : at, end }
  return { start, end }
}

/** 老店|重新开门, 牛蒡|发往日本: what the counted thing does is no part of its name. */
const PREDICATE =
  /^(\p{Script=Han}{2,8}?)(?:重新|陆续|先后|相继|同时开|同时投|提前到|如期|恢复[开营运放]|发往|运往|销往|送往|驶往)\p{Script=Han}*$/u
/** 安排|资金, 获|奖励: before money the verb that gives it. */
const GIVING =
  /^(?:(?:县|市|省|中央)?财政)?(?:安排|拨付|下拨|下达|筹集|再?获)(?=(?:专项|财政)?(?:资金|奖励|奖金|补助|补贴|经费|专款)$)/

/** 引进|科技型中小企业, 收到|举报件, 现有|国有粮店: what somebody gets or has, at the start of a clause. */
const GETTING = /^(?:引进|收到|接到|征集到?|收集到?|设有|建有|建成|查获|破获|抓获)(?=\p{Script=Han}{2})/u
const HAVING = /^(?:[全我本][省市县区镇乡村州国厂校院局])?(?:现有|共有|拥有)(?=\p{Script=Han}{2})/u
/** 望海市建成|冷库, 捞回|石斑鱼, 投入|游轮: what somebody did to the things, in front of how many they are. */
const BRINGING =
  /^\p{Script=Han}{0,8}?(?:[运捞清搬拉送带救挖栽种买卖借请迎引拆摘捕抓][走回来出下到进上起得]|给付|审结|发[放出]|建成(?!区)|建起|配[有备]|备[有齐]|设有|投入|[共已举]办|购[进置入]|添置|派出|捐出)了?(?=\p{Script=Han}{2})(?![去来的]|使用|运[营行])/u

/** 将改造|多层住宅: what somebody makes good, but 改造面积 and 维修资金 are one noun. */
const RENEWING =
  /^(\p{Script=Han}{0,6}?[将已拟要])?(?:改造|翻修|修缮|整修|维修|修复)(?=\p{Script=Han}{2})(?!(?:面积|投资|资金|经费|费用|工程|项目|任务|计划|总|人员|成本|基金|次数))/u
const BEFORE_DEED = /[将已共拟要再,。;!?:]/

function renewingOf(words: string, opens: boolean): RegExpExecArray | null {
  const renewing = RENEWING.exec(words)
  return opens || renewing?.[1] !== undefined ? renewing : null
}

/** 核酸检测|和登记: one deed of two. */
const SECOND_DEED = /^[和与及]\p{Script=Han}{2}(?=[,。;!?]|$)/u

function withoutVerbs(text: string, { start, end }: Span, quantity: Span): Span {
  const words = text.slice(start, end)
  const opens = start === 0 || /[,。;!?:”]|\P{Script=Han}/u.test(text.charAt(start - 1))
  const verb =
    GIVING.exec(words) ??
    HAVING.exec(words) ??
    (opens ? GETTING.exec(words) : null) ??
    (end <= quantity.start ? BRINGING.exec(words) : null) ??
    renewingOf(words, opens || BEFORE_DEED.test(text.charAt(start - 1)))
  const noun = PREDICATE.exec(words)?.[1]
  const second = NOMINAL_VERBS.has(words.slice(-2)) ? SECOND_DEED.exec(text.slice(end, end + 4)) : null
  const to = noun === undefined ? end + (second?.[0].length ?? 0) : start + noun.length
  return { start: start + (verb?.[0].length ?? 0), end: to }
}

/** Where the answer stands: behind the figure, else last before it. */
function placeOf({ text, quantity, sentence }: IndicatorContext, answer: string | null): Span | null {
  if (!answer) return null
  const behind = text.slice(quantity.end, sentence.end).indexOf(answer)
  const floor = Math.max(0, quantity.from - REACH)
  const before = text.slice(floor, quantity.from).lastIndexOf(answer)
  const near = behind >= 0 && (before < 0 || behind < 16)
  const start = near ? quantity.end + behind : before >= 0 ? floor + before : -1
  return start < 0 ? null : whole(text, { start, end: start + answer.length }, sentence, quantity)
}

/** The answer without words cut in two at its edges: 国粮食进口量 is 我国粮食进口量, 老店重 in 老店重新开门 is 老店. */
function whole(text: string, { start, end }: Span, sentence: Span, quantity: Span): Span {
  const first = wordAcross(text, start, sentence.end)
  const last = wordAcross(text, end, sentence.end)
  const from = first && first.start >= sentence.start && !isInside(first, quantity) ? first.start : start
  const to = last && last.start - from >= 2 && !isInside(last, quantity) ? last.start : end
  return { start: from, end: to }
}

function isInside(word: Span, quantity: Span): boolean {
  return word.start < quantity.end && word.end > quantity.start
}
