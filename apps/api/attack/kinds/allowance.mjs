import { answers, LIMITED, PARSE, pageOf } from '../asks.mjs'
import { follow, inTurn, post, together } from '../send.mjs'

/** What only an allowance stops. */
export const ALLOWANCE = [
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
