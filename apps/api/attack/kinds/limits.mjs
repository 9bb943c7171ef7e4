import { answers, times } from '../asks.mjs'
import { post, together } from '../send.mjs'

/** Limits of the size of operations. */
export const LIMITS = [
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
]
