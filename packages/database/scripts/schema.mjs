import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
/** What is generated, and nothing else. */
export const GENERATED = join(PACKAGE, 'src/generated')
/** Prisma fixes the provider when it generates a client, so each engine gets a schema of its own from the same models. */
export const ENGINES = ['sqlite', 'postgresql']

/** The models that both engines share. */
export function models() {
  const folder = join(PACKAGE, 'prisma/models')
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
}

/** Writes the whole schema of one engine below src/generated and returns its path. */
export function writeSchema(engine) {
  mkdirSync(GENERATED, { recursive: true })
  const path = join(GENERATED, `${engine}.prisma`)
  writeFileSync(
    path,
    `// Written by scripts/generate.mjs from prisma/models.
generator client {
  provider               = "prisma-client"
  output                 = "./${engine}"
  importFileExtension    = "js"
  moduleFormat           = "esm"
}

datasource db {
  provider = "${engine}"
}

${models()}`,
  )
  return path
}
