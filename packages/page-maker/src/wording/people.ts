import type { Part } from '../articles/article.js'
import type { Random } from '../random.js'
import { type Issue, issueValues } from './issue.js'

const SURNAMES = {
  fitting: '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董',
  leftOut: '潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江',
} as const
const GIVEN =
  '伟芳敏静强磊军洋勇艳娟涛超霞平刚桂英华玉兰春梅建国志新海燕晓峰雪莲立群思远文博佳慧雨桐若宁永康庆丰栋小满一帆清扬'

function personName(part: Part, random: Random): string {
  const character = (characters: string): string => characters[random.integer(0, characters.length - 1)] ?? ''
  return character(SURNAMES[part]) + character(GIVEN) + (random.chance(0.65) ? character(GIVEN) : '')
}

const LUNAR = ['癸卯年九月廿五', '壬寅年正月初八', '乙巳年四月十二', '甲辰年腊月廿三', '庚子年闰四月初一']
const SITES = ['qhdaily', 'jzwb', 'ysnews', 'shiqiao', 'nanhu']

/** Everything that a form of furniture may name. */
export function formValues(issue: Issue, part: Part, random: Random): Record<string, string> {
  const name = (): string => {
    const plain = personName(part, random)
    return plain.length === 2 && random.chance(0.3) ? [...plain].join(' ') : plain
  }
  return {
    ...issueValues(issue),
    place: issue.paper.slice(0, 2),
    a: name(),
    b: name(),
    c: name(),
    n: String(random.integer(3, 90)),
    lunar: random.pick(LUNAR),
    site: random.pick(SITES),
    PINYIN: random.pick(['QINGHE DAILY', 'EVENING NEWS', 'JIANGZHOU SHIBAO']),
  }
}
