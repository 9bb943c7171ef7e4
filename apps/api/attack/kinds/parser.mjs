import { answers, keyed, PARSE, pageOf, times } from '../asks.mjs'
import { post, together } from '../send.mjs'

/** Four pages as long as allowed, from one client. */
const longPages = (target) =>
  Array.from({ length: 4 }, () => post(target, { query: PARSE, variables: { t: pageOf(100_000) } }))

const INGEST =
  'mutation ($t: String!, $n: String!) { ingestDocument(input: { name: $n, content: { text: $t } }) { __typename } }'
const ingest = (target, n, t) => post(target, { query: INGEST, variables: { n, t } }, keyed)

/** A short page that is asked for beside what others ask for, which is at work for longer. */
async function beside(greedy, honest) {
  return { ...(await honest), rest: together(greedy) }
}

const ingestBeside = (target, greedy) => beside(greedy, ingest(target, 'honest.txt', pageOf(1_000)))

/** The parser's threads. */
export const PARSER = [
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
    send: (target) =>
      beside(
        longPages(target),
        post(target, { query: PARSE, variables: { t: pageOf(1_000) } }, { 'x-forwarded-for': '192.0.2.7' }),
      ),
    held: answers('ok'),
  },
  {
    name: 'parse: a page as long as allowed, while another client ingests',
    many: true,
    sent: '4 × 100,000 characters; an honest ingestDocument of 1,000 with a key',
    send: (target) => ingestBeside(target, longPages(target)),
    held: answers('ok'),
  },
  {
    name: 'ingest: files of half a megabyte, while a short page is ingested',
    many: true,
    sent: '4 × 500,000 bytes; an honest ingestDocument of 1,000 characters',
    send: (target) =>
      ingestBeside(
        target,
        [1, 2, 3, 4].map((number) => ingest(target, `${number}.txt`, pageOf(170_000) + number)),
      ),
    held: answers('ok'),
  },
  ...[
    ['capitals before an ideograph', `${'A'.repeat(200)}中\n`],
    ['a letter that is spelled in eighteen', 'ﷺ'],
    ['committees', '市委'],
    ['beginnings of tags', '<a '],
    ['a combining mark', '\u0301'],
    ['shares that begin', '百分之'],
  ].map(([name, piece]) => ({
    name: `parse: ${name}`,
    sent: `${name} without end, 50,000 characters`,
    send: (target) => post(target, { query: PARSE, variables: { t: piece.repeat(50_000 / piece.length) } }),
    held: answers('ok', 'TIMEOUT'),
  })),
  {
    name: 'parse: figures without end',
    sent: '100,000 characters of 222家',
    send: (target) => post(target, { query: PARSE, variables: { t: '222家'.repeat(25_000) } }),
    held: answers('ok', 'TIMEOUT'),
  },
  {
    name: 'ingest: zeros without end',
    sent: 'a page of 0.000… with 99,000 zeros, with a key',
    send: (target) => ingest(target, 'zeros', `总产值0.${'0'.repeat(99_000)}1亿元。`),
    held: answers('ok', 'TIMEOUT', 'BAD_TEXT'),
  },
]
