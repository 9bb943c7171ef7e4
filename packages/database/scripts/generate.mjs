// Writes both Prisma clients and Pothos' types into src/generated.
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { ENGINES, PACKAGE, writeSchema } from './schema.mjs'

const bin = join(PACKAGE, 'node_modules/.bin')
for (const engine of ENGINES) {
  const { status } = spawnSync(
    process.execPath,
    [join(PACKAGE, 'node_modules/prisma/build/index.js'), 'generate', '--schema', writeSchema(engine)],
    {
      cwd: PACKAGE,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        PATH: `${bin}${delimiter}${process.env.PATH}`,
        // Generating never runs the schema engine, but would download it: any executable will do.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      },
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}
