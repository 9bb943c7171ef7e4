import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { codegen } from '@graphql-codegen/core'
import * as typedDocuments from '@graphql-codegen/typed-document-node'
import * as operationTypes from '@graphql-codegen/typescript-operations'
import { coverage, diff, validate as inspect } from '@graphql-inspector/core'
import {
  buildClientSchema,
  buildSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  parse,
  printSchema,
  Source,
} from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishedOperations } from '../../src/graphql/operations.js'
import { type Api, sqliteOnly } from '../support/api.js'

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** Where a package that the tests use finds what it depends on. */
const modulesOf = (name: string): string =>
  realpathSync(fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url))).replace(/\/[^/]+$/, '')

/** What front ends write that tools must understand: deferred parts, filters, unions, exact numbers. */
const OPERATION = `query Figures($where: MetricWhere, $first: Int!) {
  metrics(where: $where, first: $first) {
    nodes { id value dimension publishedOn organization { name } }
    ... @defer { totalCount }
  }
}`

sqliteOnly('tools that read the schema', (engine) => {
  let api: Api
  let file: string
  let schema: GraphQLSchema
  const folder = mkdtempSync(join(tmpdir(), 'baobiao-tools-'))
  beforeAll(async () => {
    api = await engine.start()
    file = await (await fetch(`${api.origin}/schema.graphql`)).text()
    schema = buildSchema(file)
    writeFileSync(join(folder, 'schema.graphql'), file)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    for (const [name, at] of [
      ['@graphql-typed-document-node/core', modulesOf('graphql-request')],
      ['graphql', modulesOf('graphql-request')],
      ['gql.tada', join(ROOT, 'packages/client/node_modules')],
    ] as const) {
      mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true })
      symlinkSync(join(at, name), join(folder, 'node_modules', name))
    }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const sources = () => publishedOperations().map(({ name, text }) => new Source(text, name))

  it('find the same by introspection and in the file: graphql-inspector diff', async () => {
    const { data } = await api.send(
      getIntrospectionQuery({
        inputValueDeprecation: true,
        schemaDescription: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        oneOf: true,
      }),
    )
    // Printed, since introspection knows what directives mean, but not where they are written.
    expect(await diff(buildSchema(printSchema(buildClientSchema(data))), schema)).toEqual([])
  })

  it('take the published operations, and one with @defer: graphql-inspector validate, coverage', () => {
    expect(inspect(schema, [...sources(), new Source(OPERATION)])).toEqual([])
    expect(inspect(schema, [new Source('{ articles { nothing } }')])).toHaveLength(1)
    const { types } = coverage(schema, sources())
    const uncovered = ['Query', 'Mutation', 'Subscription'].filter((name) => !types[name]?.hits)
    expect(uncovered).toEqual([])
  })

  it('make types that a strict project compiles: graphql-codegen', async () => {
    const made = await codegen({
      filename: 'figures.ts',
      schema: parse(file),
      documents: [{ location: 'figures.graphql', document: parse(OPERATION) }],
      plugins: [{ operations: {} }, { documents: {} }],
      pluginMap: { operations: operationTypes, documents: typedDocuments },
      config: {
        strictScalars: true,
        scalars: { Decimal: 'string', Date: 'string', DateTime: 'string' },
        useTypeImports: true,
      },
    })
    writeFileSync(join(folder, 'figures.ts'), made)
    writeFileSync(
      join(folder, 'use.ts'),
      `import type { FiguresQuery, FiguresQueryVariables } from './figures.js'
      export const asked: FiguresQueryVariables = { first: 1, where: { amount: { unit: '亿元', gte: '1.5' }, dimension: { equals: 'MONEY' } } }
      export const shown = ({ metrics: { nodes, totalCount = 0 } }: FiguresQuery): string =>
        nodes.map(({ value, organization }) => value.padStart(3) + (organization?.name ?? '')).join() + totalCount.toFixed()
      // @ts-expect-error: no such field was asked for
      export const wrong = ({ metrics }: FiguresQuery) => metrics.pageInfo`,
    )
    expect(await compiled('use.ts')).toBe('')
  })

  it('check operations without a step that makes code: gql.tada', async () => {
    const plugin = { name: 'gql.tada/ts-plugin', schema: './schema.graphql' }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { strict: true, module: 'nodenext', skipLibCheck: true, plugins: [plugin] },
        include: ['tada.ts'],
      }),
    )
    writeFileSync(
      join(folder, 'tada.ts'),
      `import { graphql } from 'gql.tada'
      export const right = graphql(\`${OPERATION}\`)
      export const wrong = graphql('{ articles { nothing } }')`,
    )
    const cli = join(ROOT, 'packages/client/node_modules/.bin/gql.tada')
    const checked = await run(cli, ['check'], { cwd: folder }).catch((failed: { stdout: string }) => failed)
    expect(checked.stdout.match(/tada\.ts:\d+.*|.*Cannot query.*/g)).toEqual([
      expect.stringContaining('Cannot query field "nothing"'),
    ])
  })

  /** What the compiler says of a strict project's file. */
  async function compiled(name: string): Promise<string> {
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck']
    return run(join(ROOT, 'node_modules/.bin/tsc'), [...flags, name], { cwd: folder }).then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    )
  }
})
