/** Imports run one way: parser → database → ingest and api. Tests may use the private packages. */
const may = (from, ...allowed) => ({
  name: `${from}-imports`,
  comment: `${from} may import ${allowed.length > 0 ? allowed.join(', ') : 'none of the other packages'}`,
  severity: 'error',
  from: { path: `^${from}/(src|scripts)/` },
  to: {
    path: '^(packages|apps)/',
    pathNot: [from, ...allowed].map((folder) => `^${folder}/`),
  },
})

/** The folders of the parser in the order of the work: each imports itself and those before it. */
const STAGES = [
  'text',
  'lexicon',
  'issue',
  'signs',
  'layout',
  'repair',
  'listed-headlines',
  'observation',
  'division',
  'articles',
  'explain',
  'organizations',
  'metrics',
]
const stagesInOrder = STAGES.slice(0, -1).map((stage, at) => ({
  name: `${stage}-before-later-stages`,
  comment: 'a stage of the parser knows nothing of those after it',
  severity: 'error',
  from: { path: `^packages/parser/src/${stage}/` },
  to: { path: `^packages/parser/src/(${STAGES.slice(at + 1).join('|')})/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'folders-one-way',
      comment: 'a folder imports nothing that imports it; only the types of the schema name each other',
      severity: 'error',
      scope: 'folder',
      from: { pathNot: '^apps/api/src/schema/' },
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'only-declared-packages',
      comment: 'a file imports only what its own package.json lists',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'parser-is-pure',
      comment: 'the parser runs in a browser: no runtime dependencies, no Node built-ins',
      severity: 'error',
      from: { path: '^packages/parser/src/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'sql-in-read-only',
      comment: 'all that the API reads is read in src/read: nothing else writes SQL',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: '^apps/api/src/read/' },
      to: { path: '^apps/api/src/read/sql\\.ts$' },
    },
    {
      name: 'read-knows-no-schema',
      comment: 'what is read from the database knows nothing of how it is asked for',
      severity: 'error',
      from: { path: '^apps/api/src/read/' },
      to: { path: '^apps/api/src/(graphql|schema|http|export)/' },
    },
    ...stagesInOrder,
    {
      name: 'stages-know-no-whole',
      comment: 'what puts the stages together, and what shows them to trainers, is imported by none of them',
      severity: 'error',
      from: { path: `^packages/parser/src/(${STAGES.join('|')})/`, pathNot: '^packages/parser/src/explain/' },
      to: {
        path: '^packages/parser/src/(training/|(divide-page|parse-page|parse-articles|to-page|index)\\.ts$)',
      },
    },
    may('packages/parser'),
    may('packages/page-maker', 'packages/parser', 'packages/documents', 'packages/testing'),
    may('packages/evals', 'packages/parser', 'packages/page-maker', 'packages/documents'),
    may('packages/documents', 'packages/parser'),
    may('packages/database', 'packages/parser'),
    may('packages/testing'),
    may('packages/client'),
    may('apps/graphiql'),
    may('apps/explorer', 'packages/client', 'packages/testing'),
    may('apps/ingest', 'packages/parser', 'packages/documents', 'packages/database'),
    may('apps/api', 'packages/parser', 'packages/documents', 'packages/database'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/node_modules/|/reports/|/src/generated/)' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
