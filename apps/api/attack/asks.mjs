import { KEY } from './ground.mjs'

/** A piece again and again, told which time it is. */
export const times = (count, piece, joint = ' ') =>
  Array.from({ length: count }, (_, index) => piece(index)).join(joint)

/** Whether the answer is an error of one of these codes, or an honest answer where the list holds `ok`. */
export const answers =
  (...expected) =>
  ({ statuses, codes }) =>
    codes.length > 0
      ? codes.every((code) => expected.includes(code))
      : statuses.length > 0 && statuses.every((status) => expected.includes(status < 300 ? 'ok' : status))

/** What comes later has been held up. */
export const inTwoSeconds = (answer) =>
  Promise.race([
    answer,
    new Promise((resolve) => setTimeout(() => resolve({ statuses: [], codes: ['late'] }), 2_000)),
  ])

/** A body whose variables are JSON already: what no client would make of values. */
export const withVariables = (query, variables) =>
  `{"query":${JSON.stringify(query)},"variables":${variables}}`
export const ARTICLES =
  'query ($w: ArticleWhere, $o: [ArticleOrder!]) { articles(where: $w, orderBy: $o) { totalCount } }'
export const PARSE = 'query ($t: String!) { parse(text: $t) { metrics { text value } } }'
const PAGE = '截至去年底，沧州高新区入驻企业1286家，总产值达36.57亿元，同比增长12.5%。\n'
export const pageOf = (characters) => PAGE.repeat(Math.ceil(characters / PAGE.length)).slice(0, characters)

export const keyed = { authorization: `Bearer ${KEY}` }
export const from = (address) => ({ 'x-forwarded-for': address })
/** An allowance that is soon used up. */
export const LIMITED = { RATE_LIMIT: '20000' }
