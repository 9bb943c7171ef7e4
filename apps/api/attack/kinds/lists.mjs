import { ARTICLES, answers, times, withVariables } from '../asks.mjs'
import { post } from '../send.mjs'

/** Lists that are walked through before they are counted. */
export const LISTS = [
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
]
