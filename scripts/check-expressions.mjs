// No regular expression over text from outside may backtrack: every literal of the sources is analysed.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import scslre from 'scslre'
import ts from 'typescript'
import { ROOT } from './commands.mjs'

/**
 * Looked for anywhere in a text, an expression with a repetition begins again at each character: its time grows as the
 * square of the text's length. These files look only into texts whose length is bounded before: sentences, names,
 * numerals, lines of our own migrations. What backtracks between two repetitions is allowed nowhere.
 */
const BOUNDED = [
  /^packages\/parser\/src\/(?:metrics|organizations|division|roles|layout|repair|articles)\//,
  /^packages\/database\/src\/migrate\.ts$/,
  /^packages\/documents\/src\/pdf\//,
]

/** They read what we made ourselves. */
const OWN = /^packages\/(?:page-maker|evals|testing)\//

const found = []
let literals = 0
for (const group of ['packages', 'apps'])
  for (const file of readdirSync(join(ROOT, group), { recursive: true }).sort()) {
    const path = join(group, String(file)).replaceAll('\\', '/')
    if (!/^\w+\/[\w-]+\/src\/.*\.tsx?$/.test(path) || OWN.test(path) || path.includes('/generated/')) continue
    for (const literal of literalsOf(path)) {
      literals++
      const { reports } = scslre.analyse(literal)
      const bounded = BOUNDED.some((pattern) => pattern.test(path))
      for (const { type, character } of reports)
        if (type !== 'Move' || !bounded) found.push({ ...literal, path, type, letter: character.pick })
    }
  }

for (const { path, line, source, type, letter } of found)
  console.log(
    `${relative('.', join(ROOT, path))}:${line}: /${source}/ takes time that grows ${type === 'Move' ? 'as the square of its text' : 'faster than its text'}, ` +
      `as with ${JSON.stringify(letter)} repeated: write it so that each letter can be read in one way only`,
  )
console.log(`${literals} regular expressions, ${found.length} that backtrack`)
process.exitCode = found.length === 0 ? 0 : 1

function literalsOf(path) {
  const file = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true)
  const all = []
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)
      all.push({ source, flags, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return all
}
