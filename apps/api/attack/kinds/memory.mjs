import { deflateSync } from 'node:zlib'
import { times } from '../asks.mjs'
import { FILE_SHA256 } from '../ground.mjs'
import { post, stall, weighed } from '../send.mjs'

/** Megabytes that clients who send or take nothing more may make the server hold. */
const MOST_MB = 400
const isSmall = ({ grown }) => grown < MOST_MB
const bytesOf = (body, length = body.length) =>
  `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nX-Forwarded-For: 198.51.100.6\r\nContent-Length: ${length}\r\n\r\n${body}`
const LONG_ANSWER = JSON.stringify({
  query: `{ documents(first: 100) { nodes { ${times(8, (index) => `a${index}: text`)} } } }`,
})

/** Megabytes that the page of a file may take: the reader's own limit, and what stands beside it. */
const MOST_MB_OF_FILE = 900
const PAGE = 'MediaBox [0 0 400 500] /Resources << /XObject << /X 5 0 R >> >>'
const form = (next) =>
  `/Type /XObject /Subtype /Form /BBox [0 0 400 500] /Resources << /XObject << /X ${next} 0 R >> >>`
const stream = (entries, bytes) =>
  `<< ${entries} /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`
const TEN = Buffer.from('/X Do '.repeat(10))

/** Readers find its objects without a table of their places. */
function pdfOf(content, others = []) {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /${PAGE} >>`,
    content,
    ...others,
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF\n`, 'latin1')
}

/** What the server keeps for clients that take their time, and for files that unpack. */
export const MEMORY = [
  ...[
    [
      'answers to a new query that nobody takes',
      '60 connections that ask for 8 MB each and read nothing',
      60,
      () => bytesOf(LONG_ANSWER),
      10_000,
    ],
    ['answers to a known query that nobody takes', 'the same again', 60, () => bytesOf(LONG_ANSWER), 10_000],
    [
      'bodies that never end',
      '150 connections that send 3.9 MB of 4 and no more',
      150,
      () => bytesOf(`{"query":"${'x'.repeat(3_900_000)}`, 4_000_000),
      6_000,
    ],
    [
      'requests in one connection, none of which waits',
      '4 connections that send 20,000 requests each and read nothing',
      4,
      () => 'GET /graphql?query={documents{nodes{name}}} HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(20_000),
      3_000,
    ],
    [
      'files that nobody takes',
      '200 connections that ask for 16 MB each and read nothing',
      200,
      () => `GET /sources/${FILE_SHA256}.pdf HTTP/1.1\r\nHost: a\r\n\r\n`,
      5_000,
    ],
    [
      'tables that nobody takes',
      '50 connections that ask for all metrics as CSV and read nothing',
      50,
      () => 'GET /export/metrics.csv HTTP/1.1\r\nHost: a\r\n\r\n',
      5_000,
    ],
  ].map(([name, sent, count, bytes, milliseconds]) => ({
    name: `memory: ${name}`,
    many: true,
    sent: `${sent}, for ${milliseconds / 1000} s`,
    send: (target) => weighed(target, stall(target, count, bytes(), milliseconds)),
    held: isSmall,
  })),
  ...[
    [
      'forms that draw each other ten times at each of ten levels',
      () => pdfOf(stream('', TEN), times(10, (level) => stream(form(level + 6), TEN), '\n\n').split('\n\n')),
    ],
    [
      'a page that unpacks to 300 MB',
      () => pdfOf(stream('/Filter /FlateDecode', deflateSync(Buffer.alloc(300_000_000, 32)))),
    ],
  ].map(([name, pdf]) => ({
    name: `memory: a PDF with ${name}`,
    many: true,
    sent: 'parseFile of it',
    send: (target) =>
      weighed(
        target,
        post(target, {
          query: 'query ($b: String!) { parseFile(base64: $b, name: "a.pdf") { __typename } }',
          variables: { b: pdf().toString('base64') },
        }),
      ),
    held: ({ statuses, grown }) => statuses.length > 0 && grown < MOST_MB_OF_FILE,
  })),
]
