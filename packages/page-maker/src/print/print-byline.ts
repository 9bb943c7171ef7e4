import type { Article, Author } from '../articles/article.js'
import type { Random } from '../random.js'
import {
  COMMENTATORS,
  CORRESPONDENTS,
  DATELINES,
  DATELINES_WITHOUT_NAMES,
  REPORTERS,
  WRITERS,
} from '../wording/bylines.js'
import { formValues } from '../wording/people.js'
import { fillIn } from '../wording/pick.js'
import type { PrintContext } from './context.js'

const COMMENTATORS_SHARE = 0.3
const FORMS = { reporter: REPORTERS, correspondent: CORRESPONDENTS, author: WRITERS } as const
/** What no paper opens with 本报讯: notices, pictures, and what is signed as a person's own words. */
const WITHOUT_DATELINE: readonly Article['kind'][] = ['notice', 'photo', 'column', 'interview', 'list']

/** `□ 本报记者 王静 通讯员 李航`; null where the authors stand elsewhere. */
export function printByline(article: Article, context: PrintContext): string | null {
  const { part, random, issue } = context
  if (article.kind === 'column' && article.byline === 'none' && random.chance(COMMENTATORS_SHARE))
    return random.pick(COMMENTATORS[part])
  if (article.byline !== 'line' && article.byline !== 'signature') return null
  const runs = runsOfRoles(article.authors)
  if (runs.length === 0) return null
  return runs
    .map((run) => {
      const forms = FORMS[run[0]?.role ?? 'author'][part]
      return fillIn(random.pick(forms), {
        ...formValues(issue, part, random),
        names: printAuthors(run, random),
      })
    })
    .join(random.pick([' ', '\u3000']))
}

/** `本报讯（记者 王静 通讯员 李航）`; empty where an article has none or brings its own. */
export function printDateline(article: Article, context: PrintContext): string {
  const { part, random, issue } = context
  if (article.byline === 'printed' || article.byline === 'line' || WITHOUT_DATELINE.includes(article.kind))
    return ''
  const values = formValues(issue, part, random)
  if (article.byline !== 'dateline') return fillIn(random.pick(DATELINES_WITHOUT_NAMES[part]), values)
  const space = random.pick(['', ' '])
  const who = runsOfRoles(article.authors)
    .map((run) => ROLE_WORDS[run[0]?.role ?? 'author'] + space + printAuthors(run, random))
    .join(' ')
  return fillIn(random.pick(DATELINES[part]), { ...values, who }) + random.pick(['', ' ', '\u3000'])
}

const ROLE_WORDS = { reporter: '记者', correspondent: '通讯员', author: '' } as const

/** `王静 李航`, without their roles. */
export function printAuthors(authors: readonly Author[], random: Random): string {
  const spaced = random.chance(0.25)
  return authors
    .map(({ name }) => (spaced && name.length === 2 ? [...name].join(' ') : name))
    .join(random.pick([' ', ' ', '、', '\u3000']))
}

/** Neighbours of one role share its word. */
function runsOfRoles(authors: readonly Author[]): Author[][] {
  const runs: Author[][] = []
  for (const author of authors) {
    if (runs.at(-1)?.[0]?.role === author.role) runs.at(-1)?.push(author)
    else runs.push([author])
  }
  return runs
}
