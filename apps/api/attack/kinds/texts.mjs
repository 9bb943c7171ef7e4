import { answers } from '../asks.mjs'
import { get, inTurn, post } from '../send.mjs'

const METRICS = 'query ($d: Decimal) { metrics(first: 1, where: { value: { gt: $d } }) { nodes { id } } }'

/** Texts that a careless expression reads again and again. */
export const TEXTS = [
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
]
