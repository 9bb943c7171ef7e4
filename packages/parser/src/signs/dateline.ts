import { BULLETS } from '../lexicon/marks.js'
import { isOwnOutlet, OUTLET_NAME } from '../lexicon/outlets.js'
import type { FoldedText } from '../text/folded-text.js'
import { type BylineAuthor, readAuthors } from './byline.js'
import { hasFamilyName, splitNames } from './person-names.js'
import { readRunningNames } from './running-names.js'
import type { Sign } from './sign.js'

export interface ReadDateline {
  readonly text: FoldedText
  readonly outlet: string | null
  readonly place: string | null
  readonly date: string | null
  readonly authors: readonly BylineAuthor[]
}

const AUTHORS =
  '(?:(?:\\(|[[【〔](?=[^()]{0,12}(?:记者|通讯员|实习生)))(?<authors>[^()[\\]【】〔〕]{0,80})[)\\]】〕])'
/** 记者王静报道: what they did tells where their names end. */
const BARE = '(?<bare>(?:特派|特约|见习|首席|实习)*(?:记者|通讯员|实习生)[\\p{Script=Han}、]{2,20}?报道)'
/** Opens and closes a dateline set in brackets: 【本报讯】. */
const [OPEN, CLOSE] = ['[【[〔]?', '[】\\]〕]?']
/** 河北日报(王伟林、罗志杨)日前: names without a word before them. */
const NAMES_ALONE = new RegExp(
  `^(?<outlet>${OUTLET_NAME})\\((?<authors>[\\p{Script=Han}、·]{2,40})\\)(?=\\p{Script=Han})`,
  'u',
)
const FORMS: readonly RegExp[] = [
  // 本报讯(记者申萍 通讯员陈永洪), 本报常德讯, 河北日报讯, 晚报讯, 江州网讯, 石桥新闻网讯, 【本報訊】
  new RegExp(
    `^${OPEN}(?<outlet>${OUTLET_NAME}|本報)(?<place>(?!记者)\\p{Script=Han}{0,6}?)(?<date>(?:\\d{1,2}月)?\\d{1,2}日)?[讯訊](?!员|息|問|问|号|飞|速)${CLOSE}(?:${AUTHORS}|${BARE})?[:,]?`,
    'u',
  ),
  // 新华社北京3月5日电(记者张三), 本报昆明12月3日电, 【中新社江州4月10日电】
  new RegExp(
    `^${OPEN}(?:据)?(?<outlet>${OUTLET_NAME})(?<place>\\p{Script=Han}{2,8}?)?(?<date>(?:\\d{1,2}月)?\\d{1,2}日)?(?:专?电(?!站|力|网|话|子|视|台|动|商|商|梯|池|信|影|缆|器|价|厂|工|杆|线|表)|消息)${CLOSE}(?:${AUTHORS}|${BARE})?[:,]?`,
    'u',
  ),
  // 河北日报(记者戴绍志 通讯员杜明雨)
  new RegExp(`^(?<outlet>${OUTLET_NAME})\\((?<authors>[^()]{0,12}(?:记者|通讯员)[^()]{2,80})\\)`, 'u'),
  // 据石桥晚报报道(记者王静)
  new RegExp(
    `^据《?(?<outlet>${OUTLET_NAME})》?(?:消息|报道),?\\((?<authors>[^()]{0,12}(?:记者|通讯员)[^()]{2,80})\\)`,
    'u',
  ),
  // 本报记者张三报道, 本报特派记者张三报道
  new RegExp(`^(?<outlet>${OUTLET_NAME})${BARE}[:,]?`, 'u'),
  // □记者李航报道:
  new RegExp(`^[${BULLETS}]?${BARE}:`, 'u'),
  // 【記者葉書帆／東嶼報導】
  /^[[【](?<authors>(?:(?:特派|特约|特約|驻地|駐地|实习|實習)?[记記]者)\p{Script=Han}{2,12}(?:、\p{Script=Han}{2,4})*)\/(?<place>\p{Script=Han}{2,8}?)[报報][导導道][\]】]/u,
  // 讯 记者王静, (记者 王静 通讯员 李航)近日……
  /^(?:讯)?[([【〔](?<authors>(?:本报|本网|首席|见习|实习|特约|全媒体|融媒体)*(?:记者|通讯员|实习生)[^()[\]【】〔〕]{2,80})[)\]】〕](?=.)/u,
  NAMES_ALONE,
]
/** 人民日报(海外版), 青年报(副刊部) */
const NO_NAMES = /[版社网部刊报台]$/
const WINDOW = 130

export const dateline: Sign<ReadDateline> = {
  id: 'dateline',
  read: readDateline,
  examples: [
    '本报讯（记者 王静）立夏这天，李庄灌区开闸放水。',
    '本报讯 今年以来，包头稀土高新区坚持创新引领。',
    '新华社北京3月5日电（记者张三）会议5日举行。',
    '（记者 王静 通讯员 李航 周小华）近日，石桥港公布数据。',
    '【本報訊】停業八年的老茶樓昨日重開。',
    '石桥晚报（沈一舟、何小树）昨日，镇上的粮库开仓收粮。',
  ],
  counterExamples: [
    '本报通讯员队伍壮大',
    '青河电站开工',
    '近日，本报讯问了几位读者。',
    '《青河日报》创刊四十年展昨日开展。',
    '（记者 王静）',
  ],
}

function namesPeople(body: FoldedText, { 0: matched, groups }: RegExpExecArray): boolean {
  const names = groups?.authors ?? ''
  if (NO_NAMES.test(names)) return false
  const at = matched.lastIndexOf(names)
  const people = splitNames(body.slice(at, at + names.length))
  return people?.every(({ text }) => hasFamilyName(text)) ?? false
}

/** Reads the dateline that a body starts with; null where it has none. */
function readDateline(body: FoldedText): ReadDateline | null {
  const window = body.text.slice(0, WINDOW)
  if (!/讯|訊|电|消息|[报報][导導道]|[([【〔]/.test(window.slice(0, 40))) return null
  for (const form of FORMS) {
    const match = form.exec(window)
    const groups = match?.groups
    if (!match || !groups) continue
    if (form === NAMES_ALONE && !namesPeople(body, match)) continue
    const names = groups.authors ?? groups.bare
    const at = names ? match[0].lastIndexOf(names) : 0
    const running = names === undefined ? readRunningNames(body, match[0].length) : null
    return {
      ...toldOf(groups),
      text: body.slice(0, running?.end ?? match[0].length),
      authors: names ? readAuthors(body.slice(at, at + names.length)) : (running?.authors ?? []),
    }
  }
  return null
}

function toldOf({ outlet = '', place, date }: Record<string, string | undefined>) {
  return {
    outlet: outlet === '' || isOwnOutlet(outlet) ? null : outlet,
    place: place || null,
    date: date ?? null,
  }
}
