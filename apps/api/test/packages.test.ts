import { execFile, execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqliteOnly } from './support/api.js'
import { corpus } from './support/corpus.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'baobiao-packed-'))
const modules = join(project, 'node_modules')
afterAll(() => rmSync(project, { recursive: true, force: true }))

const run = (command: string, args: readonly string[], cwd = project): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8' })

/** Packs a package and puts it into an otherwise empty project, as npm does with a tarball. */
function install(name: string): string {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const source = join(ROOT, 'packages', name)
  run('npx', ['--yes', packageManager, 'pack', '--pack-destination', project], source)
  const folder = join(modules, '@baobiao', name)
  mkdirSync(folder, { recursive: true })
  run('tar', ['xzf', join(project, `baobiao-${name}-0.1.0.tgz`), '--strip-components=1', '-C', folder])
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  for (const dependency of Object.keys(dependencies)) {
    const at = join(modules, dependency)
    mkdirSync(dirname(at), { recursive: true })
    if (!existsSync(at)) symlinkSync(join(source, 'node_modules', dependency), at)
  }
  return folder
}

const TEXT = '沧州高新区引进企业222家。'

describe('the packed parser', () => {
  let folder: string
  beforeAll(() => {
    folder = install('parser')
    writeFileSync(join(project, 'package.json'), '{"private":true}')
  }, 60_000)

  it('reads a page by import and by require', () => {
    const print = `console.log(parsePage('${TEXT}').metrics[0].value)`
    writeFileSync(join(project, 'a.mjs'), `import { parsePage } from '@baobiao/parser'\n${print}`)
    writeFileSync(join(project, 'b.cjs'), `const { parsePage } = require('@baobiao/parser')\n${print}`)
    for (const file of ['a.mjs', 'b.cjs']) expect(run(process.execPath, [file]).trim()).toBe('222')
  })

  it('shows its types to a strict project, and nothing of how it is taught', () => {
    writeFileSync(
      join(project, 'a.ts'),
      `import { type Page, parsePage } from '@baobiao/parser'
      import { decode } from '@baobiao/parser/decode'
      export const page: Page = parsePage(decode(new Uint8Array()).text)
      // @ts-expect-error: how its models are taught is no part of it
      import '@baobiao/parser/metric-model'\n`,
    )
    const flags = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--noUncheckedSideEffectImports',
      '--skipLibCheck',
      'a.ts',
    ]
    expect(run(join(ROOT, 'node_modules/.bin/tsc'), flags)).toBe('')
  })

  it('works in a browser: bundled, it asks for nothing of Node', async () => {
    writeFileSync(
      join(project, 'page.js'),
      "import { parsePage } from '@baobiao/parser'\nglobalThis.read = parsePage\n",
    )
    await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: {
        lib: { entry: 'page.js', formats: ['iife'], name: 'page', fileName: 'page' },
        outDir: 'bundle',
      },
    })
    const [file = ''] = readdirSync(join(project, 'bundle'))
    const { TextDecoder, atob } = globalThis
    const browser = createContext({ TextDecoder, atob, Intl, WebAssembly })
    runInContext(readFileSync(join(project, 'bundle', file), 'utf8'), browser)
    expect(runInContext(`read('${TEXT}').metrics[0].unit`, browser)).toBe('家')
  }, 60_000)

  it('has a licence, and maps that lead to its sources', () => {
    expect(existsSync(join(folder, 'LICENSE'))).toBe(true)
    const maps = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.map'),
    )
    expect(maps.length).toBeGreaterThan(100)
    for (const map of maps) {
      const path = join(folder, 'dist', map)
      for (const source of JSON.parse(readFileSync(path, 'utf8')).sources)
        expect(existsSync(resolve(dirname(path), source)), `${map}: ${source}`).toBe(true)
    }
  })
})

sqliteOnly('the packed client', (engine) => {
  it('asks a server, by import and by require', async () => {
    const { url } = await engine.start({ documents: corpus })
    install('client')
    const ask = `createClient({ url: '${url}' })
      .request(graphql('query Count { documents { totalCount } }'), {})
      .then(({ documents }) => console.log(documents.totalCount))`
    writeFileSync(join(project, 'c.mjs'), `import { createClient, graphql } from '@baobiao/client'\n${ask}`)
    writeFileSync(
      join(project, 'd.cjs'),
      `const { createClient, graphql } = require('@baobiao/client')\n${ask}`,
    )
    for (const file of ['c.mjs', 'd.cjs']) expect(await running(file)).toBe(`${corpus.length}\n`)
  }, 60_000)
})

/** The server answers in this process: it must not be kept waiting. */
function running(file: string): Promise<string> {
  return new Promise((done, fail) =>
    execFile(process.execPath, [file], { cwd: project }, (error, stdout) =>
      error ? fail(error) : done(stdout),
    ),
  )
}
