// Prints the SQL that makes an empty database of the models, by Prisma's own schema engine (its WebAssembly build: nothing
// is downloaded). New migrations are written from what it prints; the drift test holds the migrations against it.
//
//   npm run --silent models-sql -- file:empty.sqlite
//   npm run --silent models-sql -- postgresql://localhost/empty     (the engine asks the server for its version)
import { readFileSync } from 'node:fs'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'
import { writeSchema } from './schema.mjs'

const [url] = process.argv.slice(2)
if (url) console.log(await modelsSql(url))
else {
  console.error('usage: npm run models-sql -- file:PATH | postgresql://…')
  process.exitCode = 2
}
// The engine keeps its connection open.
process.exit()

async function modelsSql(url) {
  const engine = url.startsWith('file:') ? 'sqlite' : 'postgresql'
  const path = writeSchema(engine)
  const content = readFileSync(path, 'utf8')
  const factory = engine === 'sqlite' ? new PrismaLibSql({ url }) : new PrismaPg({ connectionString: url })
  const schemaEngine = await SchemaEngine.new(
    { datamodels: [[path, content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  const { stdout } = await schemaEngine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path, content }] },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return stdout.trim()
}
