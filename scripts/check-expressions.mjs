// No regular expression over text from outside may backtrack: every literal of the sources is analysed, and every one that is
// composed of words when the built modules are loaded, or when pages are read.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import scslre from 'scslre'
import ts from 'typescript'
import { ROOT } from './commands.mjs'

/**
 * Looked for anywhere in a text, an expression with a repetition begins again at each character: its time grows as the
 * square of the text's length. Where that length is bounded, a comment above the expression says by what: `// Bounded: …`.
 * What backtracks between two repetitions is allowed nowhere.
 */
const BOUNDED = /^\s*\/\/ Bounded(?:: | by )\S/

/** They read what we made ourselves. */
const OWN = /^packages\/(?:page-maker|evals|testing)\//

const files = ['packages', 'apps'].flatMap((group) =>
  readdirSync(join(ROOT, group), { recursive: true })
    .map((file) => join(group, String(file)).replaceAll('\\', '/'))
    .filter(
      (path) => /^\w+\/[\w-]+\/src\/.*\.tsx?$/.test(path) && !OWN.test(path) && !path.includes('/generated/'),
    )
    .sort(),
)
const literals = files.flatMap(literalsOf)
const composers = files.filter((path) => /\bnew RegExp\(/.test(readFileSync(join(ROOT, path), 'utf8')))
const composed = await composedBy(composers)
const unseen = composers.filter((path) => !composed.some((one) => one.path === path))
const found = [...literals, ...composed].flatMap(backtracking)

for (const { path, line, source, type, character } of found)
  console.log(
    `${relative('.', join(ROOT, path))}${line ? `:${line}` : ''}: /${source}/ takes time that grows ${type === 'Move' ? 'as the square of its text' : 'faster than its text'}, ` +
      `as with ${JSON.stringify(character)} repeated: write it so that each character can be read in one way only`,
  )
for (const path of unseen)
  console.log(
    `${path}: composes an expression that nothing here makes: let it be made when the module is loaded`,
  )
console.log(
  `${literals.length} literals and ${composed.length} composed expressions, ${found.length} that backtrack`,
)
process.exitCode = found.length + unseen.length === 0 ? 0 : 1

function backtracking(expression) {
  return scslre
    .analyse({ source: expression.source, flags: expression.flags })
    .reports.filter(({ type }) => type !== 'Move' || !expression.bounded)
    .map(({ type, character }) => ({ ...expression, type, character: character.pick }))
}

function literalsOf(path) {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const lines = text.split('\n')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const all = []
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      all.push({ path, source, flags, line: line + 1, bounded: BOUNDED.test(lines[line - 1] ?? '') })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return all
}

/** Loads the built form of these files, reads the seeds, and gives every expression that was composed meanwhile, once. */
async function composedBy(paths) {
  const made = new Map()
  const original = globalThis.RegExp
  const note = (args) => {
    const place = placeOf(new Error().stack)
    const { source, flags } = new original(...args)
    if (place && !OWN.test(place)) made.set(`${place} ${source} ${flags}`, { path: place, source, flags })
  }
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, given) {
      note(args)
      return Reflect.construct(target, args, given)
    },
    apply(target, self, args) {
      note(args)
      return Reflect.apply(target, self, args)
    },
  })
  try {
    for (const path of paths) await import(builtOf(path))
    const { parsePage } = await import(builtOf('packages/parser/src/index.ts'))
    const seeds = join(ROOT, 'seeds')
    for (const name of readdirSync(seeds)) parsePage(readFileSync(join(seeds, name), 'utf8'))
  } finally {
    globalThis.RegExp = original
  }
  return [...made.values()]
}

function builtOf(path) {
  return pathToFileURL(join(ROOT, path.replace('/src/', '/dist/').replace(/\.tsx?$/, '.js'))).href
}

/** Which of our sources composes, by the stack of whoever does. */
function placeOf(stack) {
  const built = /\/((?:packages|apps)\/[\w-]+)\/dist\/([^\s:]+)\.js:/.exec(stack)
  return built && `${built[1]}/src/${built[2]}.ts`
}
