import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './commands.mjs'

const STORE = join(ROOT, 'node_modules', '.pnpm')

/** What packages bring for other uses than ours, a third of what is installed. Builds and tests run without it. */
const UNREAD = [
  // GraphiQL is built from its ES modules.
  { package: 'monaco-editor', folder: '.', entry: /^(?:dev|min|min-maps)$/ },
  // Of languages it is built with JSON and GraphQL: a compiler of TypeScript for its editor is 11 MB.
  { package: 'monaco-editor', folder: 'esm/vs/language/typescript', entry: /^ts\.worker\.js$/ },
  { package: 'monaco-editor', folder: 'esm/vs/language/css', entry: /^css\.worker\.js$/ },
  // GraphiQL formats GraphQL and JSON.
  { package: 'prettier', folder: 'plugins', entry: /^(?!(?:babel|estree|graphql)\.)/ },
  // The explorer is for browsers of today.
  { package: 'pdfjs-dist', folder: '.', entry: /^legacy$/ },
  // It runs no scripts of PDFs.
  { package: 'pdfjs-dist', folder: 'build', entry: /^pdf\.sandbox/ },
  // For pages without modules.
  { package: 'opencc-js', folder: 'dist', entry: /^umd$/ },
  { package: 'recharts', folder: '.', entry: /^umd$/ },
  { package: 'bintrees', folder: '.', entry: /^test$/ },
  { package: 'pino', folder: '.', entry: /^(?:test|docs|benchmarks)$/ },
  { package: 'turbo', folder: '.', entry: /^docs$/ },
  // Node reads PDFium's own file.
  { package: '@hyzyla/pdfium', folder: 'dist', entry: /base64/ },
  // Tests drive a browser, and look at no recordings of it.
  { package: 'playwright-core', folder: 'lib/vite', entry: /./ },
  // The compiler's messages in other languages.
  { package: 'typescript', folder: 'lib', entry: /^(?:cs|de|es|fr|it|ja|ko|pl|pt-br|ru|tr|zh-cn|zh-tw)$/ },
  // Compilers of queries for engines that we do not have, those that are smaller and slower, and all for CommonJS.
  {
    package: '@prisma/client',
    folder: 'runtime',
    entry: /^query_compiler_(?:small_|\w+\.(?:cockroachdb|mysql|sqlserver)\.|.*\.js$)/,
  },
  // The driver of SQLite for the other C library of Linux: it does not say which one it is for, so both are installed.
  ...(process.platform === 'linux'
    ? ['x64', 'arm64'].map((processor) => ({
        package: `@libsql/linux-${processor}-${usesGlibc() ? 'musl' : 'gnu'}`,
        folder: '.',
        entry: /\.node$/,
      }))
    : []),
]

/** Files for debuggers and readers, source that was compiled, types for Flow: 160 MB. */
const UNREAD_FILE = /(?:\.map|\.mdx?|\.flow|(?<!\.d)\.[cm]?tsx?)$/
/** Types for CommonJS, where there are those of modules beside them. */
const COMMONJS_TYPES = /\.d\.cts$/
/** Licences stay. */
const KEPT_FILE = /licen[cs]e|notice/i

/** Takes out of node_modules what nothing here reads. The package manager's own store keeps it. */
export function trim() {
  for (const installed of readdirSync(STORE)) {
    const modules = join(STORE, installed, 'node_modules')
    for (const { package: name, folder, entry } of UNREAD)
      if (installed.startsWith(`${name.replace('/', '+')}@`))
        removeEntries(join(modules, name, folder), (one) => entry.test(one.name))
  }
  removeFiles(STORE)
}

function usesGlibc() {
  return Boolean(process.report.getReport().header.glibcVersionRuntime)
}

function removeFiles(folder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  const names = new Set(entries.map(({ name }) => name))
  const isUnread = (name) =>
    (UNREAD_FILE.test(name) && !KEPT_FILE.test(name)) ||
    (COMMONJS_TYPES.test(name) && names.has(name.replace(COMMONJS_TYPES, '.d.mts')))
  for (const entry of entries)
    if (entry.isDirectory()) removeFiles(join(folder, entry.name))
    else if (entry.isFile() && isUnread(entry.name)) rmSync(join(folder, entry.name))
}

function removeEntries(folder, unread) {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (unread(entry)) rmSync(join(folder, entry.name), { recursive: true, force: true })
}
