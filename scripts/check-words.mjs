// One word for one thing: what the glossary's last table dropped stands nowhere in sources, schema and documents.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './commands.mjs'

const GLOSSARY = 'docs/glossary.md'
const CHECKED = /\.(?:ts|tsx|mjs|md|graphql)$/
/** Annotated newspaper text and the record of what once was. */
const APART = /(?:^|\/)(?:gold|samples|articles|generated)\/|CHANGELOG\.md$/

const dropped = [
  ...readFileSync(join(ROOT, GLOSSARY), 'utf8')
    .split('## Words we dropped')[1]
    .matchAll(/^\| (\S[^|]*?) \| (\S[^|]*?) \|$/gm),
]
  .map(([, word, better]) => ({ word, better }))
  .filter(({ word }) => word !== 'not' && !word.startsWith('---'))
if (dropped.length === 0) throw new Error(`${GLOSSARY} lists no dropped words`)

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
  .split('\n')
  .filter((path) => CHECKED.test(path) && !APART.test(path) && path !== GLOSSARY)

let found = 0
for (const path of files) {
  const lines = readFileSync(join(ROOT, path), 'utf8').split('\n')
  for (const { word, better } of dropped) {
    const pattern = new RegExp(`\\b${word}\\b`, 'i')
    for (const [index, line] of lines.entries())
      if (pattern.test(line)) {
        found++
        console.log(`${path}:${index + 1}: "${word}": write ${better} (${GLOSSARY})`)
      }
  }
}
console.log(`${dropped.length} dropped words in ${files.length} files: found ${found}`)
process.exitCode = found > 0 ? 1 : 0
