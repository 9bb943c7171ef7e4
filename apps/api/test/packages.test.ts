import { execFile, execFileSync } from 'node:child_process'
import {
  cpSync,
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

/** What `npm pack` makes of a package, in a copy of it: nobody else's reading of its manifest is disturbed. */
function packed(name: string): string {
  const copy = join(project, 'copy')
  const source = join(ROOT, 'packages', name)
  for (const part of ['dist', 'src', 'README.md', 'package.json'])
    cpSync(join(source, part), join(copy, 'packages', name, part), { recursive: true })
  cpSync(join(ROOT, 'LICENSE'), join(copy, 'LICENSE'))
  cpSync(join(ROOT, 'scripts/publishable.mjs'), join(copy, 'scripts/publishable.mjs'))
  const origin = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'remote.origin.url',
    GIT_CONFIG_VALUE_0: ORIGIN.replace('//', '//name:secret@'),
  }
  execFileSync('npm', ['pack', '--silent', '--pack-destination', project], {
    cwd: join(copy, 'packages', name),
    env: { ...process.env, ...origin },
  })
  expect(readdirSync(join(copy, 'packages', name)).sort()).toEqual([
    'README.md',
    'dist',
    'package.json',
    'src',
  ])
  return join(project, `baobiao-${name}-0.1.0.tgz`)
}

const ORIGIN = 'https://git.example/baobiao.git'

/** Puts a packed package into an otherwise empty project, as npm does with a tarball. */
function install(name: string): string {
  const folder = join(modules, '@baobiao', name)
  mkdirSync(folder, { recursive: true })
  run('tar', ['xzf', packed(name), '--strip-components=1', '-C', folder])
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  for (const dependency of Object.keys(dependencies)) {
    const at = join(modules, dependency)
    mkdirSync(dirname(at), { recursive: true })
    if (!existsSync(at)) symlinkSync(join(ROOT, 'packages', name, 'node_modules', dependency), at)
  }
  return folder
}

/** What anybody who takes the package may look at before its code. */
function expectComplete(folder: string, name: string): void {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  expect(manifest).toMatchObject({
    license: 'MIT',
    repository: { type: 'git', url: ORIGIN, directory: `packages/${name}` },
    publishConfig: { access: 'public' },
  })
  expect(
    Object.keys(manifest).filter((key) => ['private', 'scripts', 'devDependencies'].includes(key)),
  ).toEqual([])
  expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:/)
  expect(existsSync(join(folder, 'LICENSE'))).toBe(true)
  const links = readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/\]\((?!https:)([^)#]+)/g)
  expect([...links].filter(([, link = '']) => !existsSync(join(folder, link)))).toEqual([])
  for (const entry of Object.values<Record<string, string>>(manifest.exports))
    for (const file of Object.values(entry)) expect(existsSync(join(folder, file)), file).toBe(true)
  expectMapped(folder)
}

/** Debuggers and editors go from what is built to its source. */
function expectMapped(folder: string): void {
  const maps = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.map'),
  )
  expect(maps.length).toBeGreaterThan(5)
  for (const map of maps) {
    const path = join(folder, 'dist', map)
    for (const source of JSON.parse(readFileSync(path, 'utf8')).sources)
      expect(existsSync(resolve(dirname(path), source)), `${map}: ${source}`).toBe(true)
  }
}

const TEXT = '沧州高新区引进企业222家。'

describe('the packed parser', () => {
  let folder: string
  beforeAll(() => {
    folder = install('parser')
    writeFileSync(join(project, 'package.json'), '{"private":true}')
  })

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
    const { TextDecoder, atob } = globalThis
    const browser = createContext({ TextDecoder, atob, Intl, WebAssembly })
    const page = "import { parsePage } from '@baobiao/parser'\nglobalThis.read = parsePage\n"
    runInContext(await bundled(page), browser)
    expect(runInContext(`read('${TEXT}').metrics[0].unit`, browser)).toBe('家')
  })

  it('tells its licence, where it comes from and what is in it', () => expectComplete(folder, 'parser'))
})

sqliteOnly('the packed client', (engine) => {
  it('asks a server, by import and by require', async () => {
    const { url } = await engine.start({ documents: corpus })
    expectComplete(install('client'), 'client')
    const ask = `createClient({ url: '${url}' })
      .request(graphql('query Count { documents { totalCount } }'), {})
      .then(({ documents }) => documents.totalCount)`
    writeFileSync(
      join(project, 'c.mjs'),
      `import { createClient, graphql } from '@baobiao/client'\n${ask}.then(console.log)`,
    )
    writeFileSync(
      join(project, 'd.cjs'),
      `const { createClient, graphql } = require('@baobiao/client')\n${ask}.then(console.log)`,
    )
    for (const file of ['c.mjs', 'd.cjs']) expect(await running(file)).toBe(`${corpus.length}\n`)
    const browser = createContext({ fetch, TextEncoder, TextDecoder, TransformStream })
    const page = `import { createClient, graphql } from '@baobiao/client'
      globalThis.counted = ${ask}`
    runInContext(await bundled(page), browser)
    expect(await runInContext('globalThis.counted', browser)).toBe(corpus.length)
  })
})

/** A module with all that it imports as one script, as a browser takes it. */
async function bundled(module: string): Promise<string> {
  writeFileSync(join(project, 'page.js'), module)
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
  return readFileSync(join(project, 'bundle', file), 'utf8')
}

/** The server answers in this process: it must not be kept waiting. */
function running(file: string): Promise<string> {
  return new Promise((done, fail) =>
    execFile(process.execPath, [file], { cwd: project }, (error, stdout) =>
      error ? fail(error) : done(stdout),
    ),
  )
}
