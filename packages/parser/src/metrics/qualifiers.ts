import type { Qualifier } from '../page.js'

export interface QualifierWord {
  readonly word: string
  readonly qualifier: Qualifier
  /** Whether it stays inside the metric's text: 近2万公里, but 最长6个月 is 6个月. */
  readonly inside: boolean
}

const words = (qualifier: Qualifier, inside: boolean, list: string): QualifierWord[] =>
  list.split(' ').map((word) => ({ word, qualifier, inside }))

/** Directly before the number. Longer words come first where one ends another. */
export const QUALIFIERS_BEFORE: readonly QualifierWord[] = [
  ...words(
    'atLeast',
    false,
    '不得少于 不得低于 不应低于 不能低于 不宜低于 不少于 不低于 不小于 不短于 不下于 不下 不止 大于等于 大于或等于 ≥ ≧ > 下限 下限为',
  ),
  ...words(
    'atMost',
    false,
    '不得超过 不得高于 不应超过 不能超过 不宜超过 不超过 不超 不得多于 不高于 不大于 不多于 不长于 最多不过 至多不过 小于等于 小于或等于 ≤ ≦ < 上限 上限为',
  ),
  ...words(
    'atMost',
    false,
    '不足 不到 未满 不满 未达 低于 少于 小于 至多 顶多 最多 最高 最长 最大可达 最高可达 最高达 最多可达 最长可达',
  ),
  ...words('atLeast', false, '突破 突破了 至少 最少 最低 最短 起码 高于 大于 多于 达到或超过 过 破'),
  ...words('atLeast', true, '超过 超过了 超出 超 逾 上'),
  ...words('nearly', false, '接近 接近于 逼近'),
  ...words('nearly', true, '将近 近'),
  ...words('approx', false, '± 约为 大约为 约合 约占 约有'),
  ...words('approx', true, '大约 大概 约 估计'),
].sort((a, b) => b.word.length - a.word.length)

/** Directly after the unit. */
export const QUALIFIERS_AFTER: readonly QualifierWord[] = [
  ...words('atLeast', true, '以上 之上 及以上 (含)以上 (含)及以上 开外 挂零 出头 有余 往上 起步 起'),
  ...words('atMost', true, '以下 以内 之内 之下 及以下 (含)以下 (含)以内 (不含)以下 封顶'),
  ...words('approx', true, '左右 上下 前后 光景 上下浮动'),
].sort((a, b) => b.word.length - a.word.length)

/** Before the number with a verb in between: 最高可获得补贴20万元, 至少建成1所. */
export const DISTANT_QUALIFIERS: readonly { readonly pattern: RegExp; readonly qualifier: Qualifier }[] = [
  {
    pattern:
      /(?:最高|最多|最长)(?:可|能|不超过)?(?:[以被处获得达到借]|享受?|给予|予以|补(?:贴|偿|助(?:标准)?)?|奖励?|支持|资助|赔付?|报销|领取?|贷款?|授信|减免|可达|保额|额度|优惠|扶持|罚款)*(?:补贴|补助|奖励|资金|扶持|罚款|借)?(?:为|达|人民币)?$/,
    qualifier: 'atMost',
  },
  {
    pattern: /(?:不足|不到|低于|不超过|不得超过|不宜超过|不高于)[^,。;!?:、\d]{1,8}的$/,
    qualifier: 'atMost',
  },
  { pattern: /(?:超过|突破|不低于|高于)[^,。;!?:、\d]{1,8}的$/, qualifier: 'atLeast' },
  { pattern: /接近[^,。;!?:、\d]{1,8}的$/, qualifier: 'nearly' },
  { pattern: /(?:至少|最少|不少于)(?:要|应|须|只?需|可)?[^,。;!?:、\d]{0,5}$/, qualifier: 'atLeast' },
]

/** 近 and 约 as the end of another word: 附近3个村, 签约30个项目. */
export const NOT_BEFORE: Readonly<Record<string, string>> = {
  近: '最附靠邻接临亲远新就相贴',
  约: '节合签预契公制条履违邀缔',
  超: '中英德法意西高赶反',
  过: '不超通经透越度胜路难好错经',
  上: '以之加网线赶早晚',
  破: '打突侦告识攻刷冲爆',
}
