import { KEY } from './ground.mjs'
import { follow, get, inTurn, post, raw, send, together } from './send.mjs'

const times = (count, piece, joint = ' ') =>
  Array.from({ length: count }, (_, index) => piece(index)).join(joint)

/** Whether the answer is an error of one of these codes, or an honest answer where the list holds `ok`. */
const answers =
  (...expected) =>
  ({ statuses, codes }) =>
    codes.length > 0
      ? codes.every((code) => expected.includes(code))
      : statuses.length > 0 && statuses.every((status) => expected.includes(status < 300 ? 'ok' : status))

const withVariables = (query, variables) => `{"query":${JSON.stringify(query)},"variables":${variables}}`
const ARTICLES =
  'query ($w: ArticleWhere, $o: [ArticleOrder!]) { articles(where: $w, orderBy: $o) { totalCount } }'
const METRICS = 'query ($d: Decimal) { metrics(first: 1, where: { value: { gt: $d } }) { nodes { id } } }'
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
/** What comes later has been held up. */
const inTwoSeconds = (answer) =>
  Promise.race([
    answer,
    new Promise((resolve) => setTimeout(() => resolve({ statuses: [], codes: ['late'] }), 2_000)),
  ])
const PAGE = '截至去年底，沧州高新区入驻企业1286家，总产值达36.57亿元，同比增长12.5%。\n'
const pageOf = (characters) => PAGE.repeat(Math.ceil(characters / PAGE.length)).slice(0, characters)
const PARSE = 'query ($t: String!) { parse(text: $t) { metrics { text value } } }'
const keyed = { authorization: `Bearer ${KEY}` }
const LIMITED = { RATE_LIMIT: '20000' }

/**
 * Each tells what it sends, how, and what answer holds it off; `many` are several requests at once, of which others may
 * feel more than of one.
 */
export const ATTACKS = [
  // Texts that a careless expression reads again and again.
  ...[
    ['zeros after the point', (zeros) => `0.${zeros}1`],
    ['zeros before a letter', (zeros) => `${zeros}x`],
    ['zeros, a point, zeros and a letter', (zeros) => `0.${zeros}x`],
  ].map(([name, text]) => ({
    name: `decimal: ${name}`,
    sent: 'a Decimal of 3.9 MB in variables',
    send: (target) => post(target, { query: METRICS, variables: { d: text('0'.repeat(3_900_000)) } }),
    held: answers('BAD_DECIMAL'),
  })),
  {
    name: 'decimal: zeros in the address',
    sent: 'ten times 14,000 zeros by GET',
    send: (target) =>
      inTurn(10, () =>
        get(target, `{ metrics(where: { value: { gt: "0.${'0'.repeat(14_000)}1" } }) { totalCount } }`),
      ),
    held: answers('BAD_DECIMAL'),
  },
  ...[
    [
      'a day',
      'query ($x: Date) { documents(where: { publishedOn: { gt: $x } }) { totalCount } }',
      '2',
      'BAD_DATE',
    ],
    [
      'a moment',
      'query ($x: DateTime) { documents(where: { ingestedAt: { gt: $x } }) { totalCount } }',
      '1',
      'BAD_DATE',
    ],
    ['an id', 'query ($x: ID!) { node(id: $x) { id } }', 'A', 'BAD_ID'],
    ['a cursor', 'query ($x: String!) { articles(after: $x) { nodes { id } } }', 'W', 'BAD_CURSOR'],
    [
      'a text to find',
      'query ($x: String!) { articles(where: { title: { contains: $x } }) { totalCount } }',
      '%',
      'BAD_FILTER',
    ],
    [
      'a search',
      'query ($x: String!) { searchArticles(query: $x) { totalCount } }',
      ' ',
      'ok',
      'BAD_FILTER',
      'BAD_SEARCH',
      'BAD_TEXT',
    ],
  ].map(([what, query, letter, ...codes]) => ({
    name: `long: ${what}`,
    sent: `3.9 MB of ${JSON.stringify(letter)} as ${what}`,
    send: (target) => post(target, { query, variables: { x: letter.repeat(3_900_000) } }),
    held: answers(...codes, 'BAD_REQUEST'),
  })),

  // Lists that are walked through before they are counted.
  {
    name: 'lists: alternatives',
    sent: 'or: [{}, {}, …], a million in 3 MB',
    send: (target) =>
      post(target, withVariables(ARTICLES, `{"w":{"or":[${times(1_000_000, () => '{}', ',')}]}}`)),
    held: answers('LIMIT_EXCEEDED'),
  },
  {
    name: 'lists: values',
    sent: 'in: […], 1.9 million values',
    send: (target) =>
      post(target, withVariables(ARTICLES, `{"w":{"id":{"in":[${times(1_900_000, () => '1', ',')}]}}}`)),
    held: answers('LIMIT_EXCEEDED'),
  },
  {
    name: 'lists: names that no input has',
    sent: 'a filter of 4,900 unknown fields in variables',
    send: (target) =>
      post(target, withVariables(ARTICLES, `{"w":{${times(4_900, (index) => `"field${index}":1`, ',')}}}`)),
    held: answers(
      400,
      'LIMIT_EXCEEDED',
      'BAD_REQUEST',
      'BAD_USER_INPUT',
      'GRAPHQL_VALIDATION_FAILED',
      'no code',
    ),
  },
  {
    name: 'lists: orders',
    sent: 'orderBy: […], 200,000 keys',
    send: (target) =>
      post(target, withVariables(ARTICLES, `{"o":[${times(200_000, () => '{"field":"TITLE"}', ',')}]}`)),
    held: answers('LIMIT_EXCEEDED'),
  },
  {
    name: 'lists: levels',
    sent: 'lists in lists, 1.9 million levels',
    send: (target) =>
      post(target, withVariables(ARTICLES, `{"w":${'['.repeat(1_900_000)}${']'.repeat(1_900_000)}}`)),
    held: answers('LIMIT_EXCEEDED'),
  },
  {
    name: 'lists: as many as allowed, in many places',
    sent: '250 fields that use one filter of 4,900 values',
    send: (target) =>
      post(
        target,
        withVariables(
          `query ($w: ArticleWhere) { ${times(250, () => 'articles(first: 1, where: $w) { nodes { id } }')} }`,
          `{"w":{"or":[${times(490, () => `{"id":{"in":[${times(9, () => '"x"', ',')}]}}`, ',')}]}}`,
        ),
      ),
    held: answers('COST_EXCEEDED', 'LIMIT_EXCEEDED'),
  },

  // Operations whose text is small and whose work is not.
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

  // Limits of the size of operations.
  ...[
    ['aliases', `{ ${times(31, (index) => `a${index}: __typename`)} }`, 'LIMIT_EXCEEDED'],
    [
      'aliases in a fragment that is used twice',
      `{ articles { nodes { ...F } } metrics { nodes { article { ...F } } } } fragment F on Article { ${times(16, (index) => `a${index}: position`)} }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'depth',
      `{ ${'articles { nodes { document { '.repeat(10)} id ${'} } } '.repeat(10)} }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'depth of introspection',
      `{ __schema { types { ${'ofType { '.repeat(30)} name ${'} '.repeat(30)} } } }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'lists of introspection',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      'LIMIT_EXCEEDED',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['directives', `{ ${times(300, () => '__typename @include(if: true)')} }`, 'LIMIT_EXCEEDED'],
    [
      'directives that are none',
      `{ __typename ${times(500, () => '@aa')} }`,
      'LIMIT_EXCEEDED',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['tokens', `{ ${times(50_000, () => '__typename')} }`, 'LIMIT_EXCEEDED'],
    ['comments', `{ __typename ${'#\n'.repeat(1_000_000)} }`, 'LIMIT_EXCEEDED'],
    ['commas within what is allowed', `{ __typename ${','.repeat(190_000)} }`, 'ok'],
    ['a literal', `{ organization(name: "${'x'.repeat(1_000_000)}") { id } }`, 'LIMIT_EXCEEDED'],
    [
      'fragments spread thrice in each other',
      `{ ...F0 } ${times(40, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} ...F${index + 1} }`)} fragment F40 on Query { __typename }`,
      'COST_EXCEEDED',
      'LIMIT_EXCEEDED',
    ],
    [
      'a cycle of fragments',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
      'LIMIT_EXCEEDED',
    ],
    [
      'fields to be merged',
      `{ ${times(250, () => 'articles { nodes { id } }')} }`,
      'ok',
      'LIMIT_EXCEEDED',
      'COST_EXCEEDED',
    ],
    [
      'fields to be merged, by fragments',
      `{ articles { nodes { ${times(100, (index) => `...F${index}`)} } } } ${times(100, (index) => `fragment F${index} on Article { id title document { name } }`)}`,
      'ok',
      'LIMIT_EXCEEDED',
    ],
    ['unknown fields', `{ ${times(600, (index) => `articels${index}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'nested pages',
      '{ articles(first: 100) { nodes { metrics(first: 100) { nodes { article { mentions(first: 100) { nodes { surface } } } } } } } }',
      'COST_EXCEEDED',
    ],
  ].map(([name, query, ...codes]) => ({
    name: `limit: ${name}`,
    sent: query.length > 110 ? `${query.slice(0, 100)}… (${query.length} characters)` : query,
    send: (target) => post(target, { query }),
    held: answers(...codes, 400),
  })),
  {
    name: 'limit: batches',
    sent: '[{ query }, { query }]',
    send: (target) => post(target, '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'),
    held: answers('BAD_REQUEST'),
  },
  {
    name: 'limit: introspection, many at once',
    many: true,
    sent: '20 × the whole schema',
    send: (target) =>
      together(
        Array.from({ length: 20 }, () =>
          post(target, {
            query:
              '{ __schema { types { name description fields { name description args { name } type { name kind ofType { name } } } inputFields { name } enumValues { name } } } }',
          }),
        ),
      ),
    held: answers('ok'),
  },

  // The parser's threads.
  {
    name: 'parse: one text thirty times',
    sent: '30 aliases of 100,000 characters',
    send: (target) =>
      post(target, {
        query: `query ($t: String!) { ${times(30, (index) => `a${index}: parse(text: $t) { metrics { value } }`)} }`,
        variables: { t: pageOf(100_000) },
      }),
    held: answers('COST_EXCEEDED'),
  },
  {
    name: 'parse: a page as long as allowed, while another client parses a short one',
    many: true,
    sent: '4 × 100,000 characters; an honest page of 1,000',
    send: async (target) => {
      const greedy = Array.from({ length: 4 }, () =>
        post(target, { query: PARSE, variables: { t: pageOf(100_000) } }),
      )
      const honest = await post(
        target,
        { query: PARSE, variables: { t: pageOf(1_000) } },
        { 'x-forwarded-for': '192.0.2.7' },
      )
      void together(greedy)
      return honest
    },
    held: answers('ok'),
  },
  {
    name: 'parse: a page as long as allowed, while another client ingests',
    many: true,
    sent: '4 × 100,000 characters; an honest ingestDocument of 1,000 with a key',
    send: async (target) => {
      const greedy = Array.from({ length: 4 }, () =>
        post(target, { query: PARSE, variables: { t: pageOf(100_000) } }),
      )
      const mutation =
        'mutation ($t: String!, $n: String!) { ingestDocument(input: { name: $n, content: { text: $t } }) { __typename } }'
      const honest = await post(
        target,
        { query: mutation, variables: { t: pageOf(1_000), n: 'honest.txt' } },
        keyed,
      )
      void together(greedy)
      return honest
    },
    held: answers('ok'),
  },
  {
    name: 'parse: figures without end',
    sent: '100,000 characters of 222家',
    send: (target) => post(target, { query: PARSE, variables: { t: '222家'.repeat(25_000) } }),
    held: answers('ok', 'TIMEOUT'),
  },
  {
    name: 'ingest: zeros without end',
    sent: 'a page of 0.000… with 99,000 zeros, with a key',
    send: (target) =>
      post(
        target,
        {
          query:
            'mutation ($t: String!) { ingestDocument(input: { name: "zeros", content: { text: $t } }) { __typename } }',
          variables: { t: `总产值0.${'0'.repeat(99_000)}1亿元。` },
        },
        keyed,
      ),
    held: answers('ok', 'TIMEOUT', 'BAD_TEXT'),
  },

  // What is not GraphQL.
  {
    name: 'http: an address in the Host header',
    sent: 'Host: x/graphql?query=B#',
    send: (target) =>
      raw(
        target,
        'GET /graphql?query={__typename} HTTP/1.1\r\nHost: x/graphql?query={p:__typename}#\r\nConnection: close\r\n\r\n',
      ),
    held: answers(400),
  },
  ...[
    [
      'length and chunks',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n',
    ],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde',
    ],
    [
      'chunks in disguise',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\nConnection: close\r\n\r\n0\r\n\r\n',
    ],
    [
      'a chunk of no length',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n',
    ],
    ['a length below zero', 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n'],
    ['no host', 'GET /graphql?query={__typename} HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ].map(([name, bytes]) => ({
    name: `http: ${name}`,
    sent: JSON.stringify(bytes.split('\r\n').slice(1, 4).join(', ')),
    send: (target) => raw(target, bytes),
    held: ({ statuses }) => statuses.length > 0 && statuses.every((status) => status >= 400),
  })),
  {
    name: 'http: ten megabytes',
    sent: 'a body of 10 MB',
    send: (target) =>
      post(target, JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(10_000_000) } })),
    held: answers('BODY_TOO_LARGE', 'EPIPE', 'ECONNRESET'),
  },
  {
    name: 'http: forms and plain text',
    sent: 'an operation as text/plain',
    send: (target) =>
      send(
        target.url,
        { method: 'POST', headers: { 'content-type': 'text/plain' } },
        '{"query":"{ __typename }"}',
      ),
    held: answers('UNSUPPORTED_MEDIA_TYPE'),
  },
  {
    name: 'http: a mutation by GET',
    sent: 'GET ?query=mutation { … }',
    send: (target) => get(target, 'mutation { deleteDocument(id: "x") { __typename } }', keyed),
    held: ({ statuses }) => statuses.every((status) => status === 405),
  },
  {
    name: 'http: senders that never end',
    many: true,
    sent: '200 bodies of which a byte a second comes',
    send: async (target) => {
      const slow = Array.from({ length: 200 }, () =>
        raw(
          target,
          'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
        ),
      )
      const honest = await post(target, { query: '{ __typename }' })
      await Promise.all(slow)
      return honest
    },
    held: answers('ok'),
  },
  {
    name: 'http: the page of GraphiQL',
    many: true,
    sent: '8 × the page, compressed',
    send: (target) =>
      together(
        Array.from({ length: 8 }, () =>
          send(target.url, { headers: { accept: 'text/html', 'accept-encoding': 'br' } }, ''),
        ),
      ),
    held: answers('ok'),
  },

  // What only an allowance stops.
  {
    name: 'allowance: wrong keys',
    many: true,
    sent: '300 keys, one after the other',
    settings: LIMITED,
    send: (target) =>
      inTurn(300, (number) =>
        post(
          target,
          { query: '{ __typename }' },
          { authorization: `Bearer wrong${number}`, 'x-forwarded-for': '198.51.100.2' },
        ),
      ),
    held: ({ codes }) => codes.filter((code) => code === 'RATE_LIMITED').length >= 250,
  },
  {
    name: 'allowance: parse without end',
    many: true,
    sent: '40 × 10,000 characters at once',
    settings: LIMITED,
    send: (target) =>
      together(
        Array.from({ length: 40 }, () =>
          post(
            target,
            { query: PARSE, variables: { t: pageOf(10_000) } },
            { 'x-forwarded-for': '198.51.100.3' },
          ),
        ),
      ),
    held: ({ codes }) =>
      codes.includes('RATE_LIMITED') &&
      codes.every((code) => ['RATE_LIMITED', 'BUSY', 'TIMEOUT'].includes(code)),
  },
  {
    name: 'allowance: expensive operations without end',
    many: true,
    sent: '80 × 100 articles with metrics, 4 at a time',
    settings: LIMITED,
    send: (target) =>
      inTurn(20, () =>
        together(
          Array.from({ length: 4 }, () =>
            post(
              target,
              {
                query:
                  '{ articles(first: 100) { nodes { title text metrics(first: 20) { nodes { text } } } } }',
              },
              { 'x-forwarded-for': '198.51.100.4' },
            ),
          ),
        ),
      ),
    held: ({ codes }) =>
      codes.includes('RATE_LIMITED') && codes.every((code) => ['RATE_LIMITED', 'TIMEOUT'].includes(code)),
  },
  {
    name: 'allowance: replays of the log',
    many: true,
    sent: '50 subscriptions from the first event on, with nested lists, for 3 s',
    settings: LIMITED,
    send: (target) => {
      const after = Buffer.from('ingest 0').toString('base64url')
      const query = `subscription { documentIngested(after: "${after}") { document { name articles(first: 5) { nodes { title metrics(first: 5) { nodes { text } } } } } } }`
      return together(
        Array.from({ length: 50 }, () => follow(target, query, 3_000, { 'x-forwarded-for': '198.51.100.5' })),
      )
    },
    held: answers('ok', 'RATE_LIMITED', 429),
  },
]
