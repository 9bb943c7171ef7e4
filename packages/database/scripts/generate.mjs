// Writes both Prisma clients into src/generated. Prisma's command line would do it too, and bring a studio, a server for
// development and an engine of its own, which take up 150 MB: this is what it calls.
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import internals from '@prisma/internals'
import { ENGINES, GENERATED, writeSchema } from './schema.mjs'

// Its ES module names a file that is not there.
const { PrismaClientTsGenerator } = createRequire(import.meta.url)('@prisma/client-generator-ts')

// What an earlier version generated would be compiled with the rest.
rmSync(GENERATED, { recursive: true, force: true })

for (const engine of ENGINES) {
  const schemaContext = await internals.loadSchemaContext({
    schemaPath: { cliProvidedPath: writeSchema(engine) },
    printLoadMessage: false,
  })
  const generators = await internals.getGenerators({
    schemaContext,
    skipDownload: true,
    registry: { 'prisma-client': { type: 'in-process', generator: new PrismaClientTsGenerator() } },
  })
  for (const generator of generators) {
    await generator.generate()
    generator.stop()
  }
}
