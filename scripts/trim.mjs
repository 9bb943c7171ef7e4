import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './commands.mjs'

const STORE = join(ROOT, 'node_modules', '.pnpm')

/** What packages bring for other uses than ours, a third of what is installed. Builds and tests run without it. */
const UNREAD = [
  // GraphiQL is built from its ES modules.
  { package: 'monaco-editor', folder: '.', entry: /^(?:dev|min|min-maps)$/ },
  // The explorer is for browsers of today.
  { package: 'pdfjs-dist', folder: '.', entry: /^legacy$/ },
  // Compilers of queries for engines that we do not have, those that are smaller and slower, and all for CommonJS.
  {
    package: '@prisma/client',
    folder: 'runtime',
    entry: /^query_compiler_(?:small_|\w+\.(?:cockroachdb|mysql|sqlserver)\.|.*\.js$)/,
  },
]

/** Takes out of node_modules what nothing here reads. The package manager's own store keeps it. */
export function trim() {
  for (const installed of readdirSync(STORE)) {
    const modules = join(STORE, installed, 'node_modules')
    for (const { package: name, folder, entry } of UNREAD)
      if (installed.startsWith(`${name.replace('/', '+')}@`))
        removeEntries(join(modules, name, folder), (one) => entry.test(one.name))
  }
  removeSourceMaps(STORE)
}

/** For debuggers alone: 130 MB. */
function removeSourceMaps(folder) {
  removeEntries(folder, ({ name }) => name.endsWith('.map'))
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeSourceMaps(join(folder, entry.name))
}

function removeEntries(folder, unread) {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (unread(entry)) rmSync(join(folder, entry.name), { recursive: true, force: true })
}
