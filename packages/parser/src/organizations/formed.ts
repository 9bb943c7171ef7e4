import type { PageMentions } from './mentions.js'
import { whyNotName } from './not-names.js'

/** Names that their form alone tells. All that the texts of the hands hold of them are names; so few that one may yet be none. */
export const SHARE_FORMED = 0.95

/** Letters that spell foreign names, and few others do: 莱昂 of 看了莱昂·杜布瓦剧团. */
const SPELLING =
  '阿埃艾爱安昂奥巴拜班贝本比彼毕宾波伯博布策查茨达戴丹当道德登迪蒂丁杜顿多俄厄恩尔法凡范菲费芬冯弗伏福夫富盖冈高戈哥格根贡古瓜哈海汉豪赫黑亨胡惠霍基吉济加贾简杰金津喀卡凯坎康考柯科克肯孔库夸奎昆拉莱兰朗劳勒雷黎里理利丽莉力立列林琳龙隆卢鲁露路吕伦罗洛马玛迈麦曼毛茂梅门蒙孟米密明缪摩莫默姆慕穆纳娜南瑙内嫩尼妮宁纽农努诺欧帕庞培佩彭蓬皮平珀普齐奇恰乔切钦琼丘让热仁日瑞若萨塞赛桑瑟森沙莎山珊尚绍舍申圣施什史士斯丝松苏素索塔泰坦汤唐陶特滕提田廷图托脱瓦旺威韦维魏温翁沃乌武伍西希锡夏谢辛欣兴休修许雪逊雅亚延扬杨耶叶伊易因英永尤约泽扎詹哲珍芝朱茱兹佐祖'

const FORMED: readonly RegExp[] = [
  // The office of a paper or a magazine, which the marks of its title part for the tagger: 《山花》|编辑部.
  /《[^《》]{1,12}》(?:杂志社|编辑部|报社|编委会|编辑委员会)/g,
  // A company of players or helpers that is called by a quoted word: “星海”少年乐团.
  /“[^“”,。、;:!?]{1,8}”(?:少年|少儿|青年|老年|巾帼|民族|交响|女子|残疾人|社区|大学生|党员|学雷锋|青少年){0,2}(?:乐团|合唱团|艺术团|剧团|歌舞团|舞蹈队|志愿服务队|志愿者服务队|宣讲团|救援队|突击队|工作室)/g,
  // An organization that is called by a foreigner: 莱昂·杜布瓦剧团.
  new RegExp(
    `[${SPELLING}]{1,6}(?:·[${SPELLING}]{1,8}){1,3}[^\\P{Script=Han}的和与在了是说想进去来到当送住找开读考赴给对把被为让却惦着也还都就没要见问看过从向离请带任跟]{0,4}?(?:大学|学院|学校|基金会|剧团|舞团|乐团|合唱团|剧院|公司|集团|银行|医院|研究所|研究院|俱乐部|博物馆|美术馆|出版社)`,
    'gu',
  ),
]

/** Adds the names that the tagger left, though their form tells them. */
export function addFormed(mentions: PageMentions, excluded: ReadonlySet<string>): void {
  mentions.passages.forEach(({ text: { text } }, passage) => {
    for (const form of FORMED)
      for (const { 0: name, index: start } of text.matchAll(form)) {
        const end = start + name.length
        if (excluded.has(name) || whyNotName(text, start, end) !== null) continue
        mentions.add({ passage, start, end, rule: 'form', confidence: SHARE_FORMED })
      }
  })
}

const SPELLED_IN_FRONT = new RegExp(`[${SPELLING}]{1,6}(?:·[${SPELLING}]{1,8}){0,3}·$`)
const REACH = 30

/** Where a name starts once what is spelled in front of it is part of it: 奥马尔·本·|赛义德农业大学. */
export function withSpelledInFront(text: string, start: number): number {
  const spelled = SPELLED_IN_FRONT.exec(text.slice(Math.max(0, start - REACH), start))
  return start - (spelled?.[0].length ?? 0)
}
