import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import { untold } from './schema-changes.js'

/** What clients of the committed schema would meet in the one that is here: `npm run schema:check -- [commit]`. */
const commit = process.argv[2] ?? 'HEAD'
const folder = new URL('../../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
const committed = execFileSync('git', ['show', `${commit}:./schema.graphql`], {
  cwd: folder,
  encoding: 'utf8',
})

const changes: Change[] = await diff(buildSchema(committed), buildSchema(read('schema.graphql')))
for (const { criticality, message } of changes)
  if (criticality.level !== CriticalityLevel.NonBreaking)
    process.stdout.write(
      `${criticality.level === CriticalityLevel.Breaking ? 'breaks' : 'may surprise'} clients: ${message}\n`,
    )
const missing = untold(changes, read('../../CHANGELOG.md'))
for (const name of missing)
  process.stdout.write(`tell it as **Breaking** in CHANGELOG.md, with \`${name}\` in the line\n`)
if (missing.length > 0) process.exitCode = 1
