import { BULLET } from '../lexicon/marks.js'
import type { FoldedText } from '../text/folded-text.js'
import type { BylineAuthor } from './byline.js'
import { hasFamilyName, splitNames } from './person-names.js'
import type { Sign } from './sign.js'

const LONGEST = 40
const LONGEST_POST = 26
/** What names of organizations, units and posts end with. */
const POST =
  /(?:公司|集团|[局厅院部处科股室庭队所站台社会班校厂矿段乡镇村县市区街委办馆店库场系]|大学|中学|小学|年级|幼儿园|车间|中心|银行|支行|分行|期货|证券|保险|社区|街道|书记|主任|校长|院长|局长|部长|经理|董事长|主席|代表|委员|教授|研究员|工程师|[医律教]师|医生|老师|[读作]者|[居村市网]民|学生|职工|[技焊钳电瓦环养护]工|[路卫]工|员)$/
const BRACKETED_POST = /^([^()]{2,10})\(([^()]{2,16})\)$/
const SPEECH_MARK = /[。,!?:;“”]/

/** Names behind the body or post that they have, or before it in brackets, as contributors sign. */
export const nameWithPost: Sign<readonly BylineAuthor[]> = {
  id: 'name-with-post',
  read: readNameWithPost,
  examples: [
    '市气象台　邹 岚',
    '（供电所 沈一舟）',
    '松溪县第二中学高一(6)班　孟 瑶',
    '读者　金淑芬',
    '——检修车间　田 野',
    '县委党校副校长 顾长河',
  ],
  counterExamples: [
    '市人民医院 新大楼启用',
    '县实验小学 今秋开学',
    '村民 说不完的心里话',
    '雪夜（外一首）',
    '市公安局',
  ],
}

function readNameWithPost(text: FoldedText): readonly BylineAuthor[] | null {
  if (text.length > LONGEST || SPEECH_MARK.test(text.text)) return null
  const inner = withoutEnds(text)
  const bracketed = BRACKETED_POST.exec(inner.text)
  if (bracketed?.[1] && POST.test(bracketed[2] ?? '')) return namesIn(inner.slice(0, bracketed[1].length))
  for (let at = 2; at < Math.min(inner.length - 1, LONGEST_POST); at++) {
    if (!inner.isSeparated(at) || !POST.test(inner.text.slice(0, at))) continue
    const names = namesIn(inner.slice(at))
    if (names) return names
  }
  return null
}

/** Without the marks and brackets that a signature stands in. */
function withoutEnds(text: FoldedText): FoldedText {
  const marks = (BULLET.exec(text.text) ?? /^—+/.exec(text.text))?.[0].length ?? 0
  const isBracketed = /^\(.*\)$/.test(text.text) && text.text.indexOf('(', 1) < 0
  return isBracketed ? text.slice(1, text.length - 1) : text.slice(marks)
}

function namesIn(text: FoldedText): readonly BylineAuthor[] | null {
  const names = splitNames(text, 'separated')
  if (!names?.every((name) => hasFamilyName(name.text))) return null
  return names.map((name) => ({ name, role: 'author' }))
}
