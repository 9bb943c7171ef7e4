import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql'

/** What clients of the committed schema would meet in the one that is here: `npm run schema:check -- [commit]`. */
const commit = process.argv[2] ?? 'HEAD'
const file = new URL('../../schema.graphql', import.meta.url)
const committed = execFileSync('git', ['show', `${commit}:./schema.graphql`], {
  cwd: new URL('../..', import.meta.url),
  encoding: 'utf8',
})
const [before, after] = [buildSchema(committed), buildSchema(readFileSync(file, 'utf8'))]
const breaking = findBreakingChanges(before, after)
for (const { description } of breaking) process.stdout.write(`breaks clients: ${description}\n`)
for (const { description } of findDangerousChanges(before, after))
  process.stdout.write(`may surprise clients: ${description}\n`)
if (breaking.length > 0) process.exitCode = 1
