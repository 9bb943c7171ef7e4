import { answers, inTwoSeconds, times, withVariables } from '../asks.mjs'
import { get, post, together } from '../send.mjs'

const organizations = (where) => `{ organizations(first: 1, where: ${where}) { totalCount } }`
const through = (steps, inner) =>
  steps.reduceRight(
    (where, step) =>
      step.endsWith('*') ? `{ ${step.slice(0, -1)}: { some: ${where} } }` : `{ ${step}: ${where} }`,
    inner,
  )
const DEAR_RELATION = organizations(
  through(['articles*', 'organizations*', 'articles*'], '{ position: { gt: 1000 } }'),
)

/** Operations whose text is small and whose work is not. */
export const WORK = [
  {
    name: 'relation: five steps',
    sent: 'organizations of metrics of documents of metrics of organizations of metrics',
    send: (target) =>
      get(
        target,
        organizations(
          through(
            ['metrics*', 'document', 'metrics*', 'organization', 'metrics*'],
            '{ indicator: { contains: "zzq" } }',
          ),
        ),
      ),
    held: answers('COST_EXCEEDED'),
  },
  {
    name: 'relation: four steps',
    sent: 'organizations of articles of organizations of articles of organizations',
    send: (target) =>
      get(
        target,
        organizations(through(['articles*', 'organizations*', 'articles*', 'organizations*'], '{}')),
      ),
    held: answers('COST_EXCEEDED'),
  },
  {
    name: 'relation: as expensive as allowed',
    sent: 'organizations of articles of organizations of articles with a position',
    send: (target) => get(target, DEAR_RELATION),
    held: answers('ok', 'TIMEOUT'),
  },
  {
    name: 'relation: many as expensive as allowed, while another client reads',
    many: true,
    sent: 'the same 8 times at once; an honest read within 2 s',
    send: async (target) => {
      const greedy = Array.from({ length: 8 }, () => get(target, DEAR_RELATION))
      const honest = await inTwoSeconds(
        get(target, '{ documents(first: 1) { nodes { name } } }', { 'x-forwarded-for': '192.0.2.7' }),
      )
      await together(greedy)
      return honest
    },
    held: answers('ok'),
  },
  {
    name: 'texts: in many places',
    sent: '29 fields of 40 texts to find each',
    send: (target) =>
      post(
        target,
        withVariables(
          `query ($w: ArticleWhere) { ${times(29, (index) => `a${index}: articles(first: 1, where: $w) { totalCount }`)} }`,
          `{"w":{"or":[${times(40, () => '{"text":{"contains":"鲸鱼"}}', ',')}]}}`,
        ),
      ),
    held: answers('COST_EXCEEDED'),
  },
  {
    name: 'texts: as expensive as allowed',
    sent: 'two fields of 40 texts to find each',
    send: (target) =>
      post(target, {
        query: `{ ${times(2, (index) => `a${index}: articles(first: 1, where: { or: [${times(40, (text) => `{ text: { contains: "鲸鱼${text}" } }`, ', ')}] }) { totalCount }`)} }`,
      }),
    held: answers('ok', 'TIMEOUT'),
  },
  {
    name: 'pages: as expensive as allowed',
    sent: '60 documents with their articles, paragraphs and metrics',
    send: (target) =>
      post(target, {
        query:
          '{ documents(first: 60) { nodes { text articles(first: 10) { nodes { text title paragraphs { text } metrics(first: 10) { nodes { text value unit sentence { text } } } } } } } }',
      }),
    held: answers('ok', 'COST_EXCEEDED', 'TIMEOUT'),
  },
  ...[
    [8, 'as often as an answer may hold it', 'ok'],
    [30, 'more often than an answer may hold it', 'ANSWER_TOO_LARGE'],
  ].map(([count, often, ...codes]) => ({
    name: `pages: one text again and again, ${often}`,
    sent: `100 documents with their text ${count} times`,
    send: (target) =>
      post(target, {
        query: `{ documents(first: 100) { nodes { ${times(count, (index) => `a${index}: text`)} } } }`,
      }),
    held: answers(...codes),
  })),
  {
    name: 'pages: many wide ones at once',
    many: true,
    sent: '8 × 100 articles with text and 20 metrics each',
    send: (target) =>
      together(
        Array.from({ length: 8 }, () =>
          post(target, {
            query:
              '{ articles(first: 100) { nodes { title text metrics(first: 20) { nodes { id text value } } } } }',
          }),
        ),
      ),
    held: answers('ok', 'TIMEOUT'),
  },
  {
    name: 'statistics of all metrics',
    many: true,
    sent: '8 × metricStatistics by organization and month',
    send: (target) =>
      together(
        Array.from({ length: 8 }, () =>
          post(target, {
            query:
              '{ metricStatistics(groupBy: [ORGANIZATION, MONTH], first: 100) { nodes { count sum median } } }',
          }),
        ),
      ),
    held: answers('ok', 'TIMEOUT', 'GRAPHQL_VALIDATION_FAILED'),
  },
  {
    name: 'search: ten words that are everywhere',
    many: true,
    sent: '4 searches for 高新区 企业 发展 …',
    send: (target) =>
      together(
        Array.from({ length: 4 }, () =>
          post(target, {
            query:
              '{ searchArticles(first: 100, query: "高新 企业 发展 项目 建设 经济 创新 产业 服务 园区") { totalCount nodes { title } } }',
          }),
        ),
      ),
    held: answers('ok', 'TIMEOUT', 'GRAPHQL_VALIDATION_FAILED'),
  },
]
