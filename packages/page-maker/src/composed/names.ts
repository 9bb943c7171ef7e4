import type { Article } from '../articles/article.js'
import type { Random } from '../random.js'
import type { Style } from './style.js'

const ROLE_WORDS = { reporter: '记者', correspondent: '通讯员', author: '' } as const

/** `记者 申 萍 陈永洪 通讯员 郭福昌` */
function printNames(authors: Article['authors'], style: Style, random: Random): string {
  const space = random.pick(['', ' '])
  let printed = ''
  let role: string | null = null
  for (const author of authors) {
    if (author.role === role) printed += random.pick([' ', '、'])
    else
      printed +=
        (printed === '' ? '' : ' ') + ROLE_WORDS[author.role] + (author.role === 'author' ? '' : space)
    printed += printName(author.name, style)
    role = author.role
  }
  return printed
}

function printName(name: string, style: Style): string {
  return style.has('spacedNames') && name.length === 2 ? [...name].join(' ') : name
}

/** What no paper opens with 本报讯: notices, pictures, and what is signed as a person's own words. */
const WITHOUT_DATELINE: readonly Article['kind'][] = ['notice', 'photo', 'column']

/** `本报讯（记者 申萍）`, `江城晚报讯（记者申萍）`, `本报椰州8月3日电`; empty for articles without. */
export function printDateline(article: Article, style: Style, random: Random): string {
  if (article.byline === 'line' || WITHOUT_DATELINE.includes(article.kind)) return ''
  const names = article.byline === 'dateline' ? printNames(article.authors, style, random) : ''
  const bracketed = names === '' ? '' : `${random.pick(['', ' '])}（${names}）`
  const outlet = article.outlet ?? '本报'
  if (article.place && article.date) return `${outlet}${article.place}${article.date}电${bracketed}`
  if (names === '') return random.chance(0.5) ? `${outlet}讯\u3000` : ''
  if (article.outlet && random.chance(0.3)) return `${outlet}${bracketed}`
  return `${outlet}讯${bracketed}${random.pick(['', ' ', '\u3000'])}`
}

/** The line under a headline: `□ 本报记者 申 萍`; null for articles without. */
export function printByline(article: Article, style: Style, random: Random): string | null {
  if (article.byline !== 'line') return null
  const mark = random.pick(['', '', '□ ', '■', '▶ ', '●'])
  return `${mark}${article.outlet ?? '本报'}${printNames(article.authors, style, random)}`
}

/** Names alone under the last paragraph; null for articles without. */
export function printSignature(article: Article, style: Style, random: Random): string | null {
  if (article.byline !== 'signature') return null
  const names = article.authors.map(({ name }) => printName(name, style)).join(' ')
  return random.pick([names, `（${names}）`])
}
