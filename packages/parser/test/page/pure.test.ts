import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, Script } from 'node:vm'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/parse-page.js'
import { seeds } from '../seeds.js'

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url))

/** The parser's modules as one script without imports: each becomes a function of its own. */
function bundle(entry: string): string {
  const modules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = join(SOURCES, name)
      const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
        compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
      })
      return `${JSON.stringify(path)}: function (exports, require) {${outputText}\n}`
    })
  return `const modules = {${modules.join(',\n')}}; const loaded = {};
    function load(path) {
      if (!modules[path]) throw new Error('imported from outside: ' + path);
      if (!loaded[path]) { loaded[path] = {}; modules[path](loaded[path], (name) => load(resolve(path, name))) }
      return loaded[path];
    }
    ({ parsePage: load(${JSON.stringify(entry)}).parsePage })`
}

describe('the parser', () => {
  it('runs where there is nothing but the language, and imports nothing', () => {
    const bare = createContext({
      resolve: (from: string, name: string) => resolve(dirname(from), name.replace(/\.js$/, '.ts')),
    })
    const parser = new Script(bundle(join(SOURCES, 'index.ts'))).runInContext(bare)
    expect(
      new Script('[typeof process, typeof Buffer, typeof require, typeof URL].join()').runInContext(bare),
    ).toBe('undefined,undefined,undefined,undefined')
    const [text = ''] = seeds()
    expect(JSON.parse(JSON.stringify(parser.parsePage(text)))).toEqual(
      JSON.parse(JSON.stringify(parsePage(text))),
    )
  })

  it('lists no dependency that it needs at run time', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(manifest.dependencies).toBeUndefined()
  })
})
