import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ENDINGS, formatOfName } from '@baobiao/documents'
import { glob } from 'tinyglobby'

/** The files that a folder is searched for. */
const PAGE_FILES = `**/*.{${ENDINGS.join()}}`

/** Whether a folder's file is taken for one of pages. */
export function isPageFile(path: string): boolean {
  return formatOfName(path) !== null && !basename(path).startsWith('.')
}

/** Stands for standard input among paths. */
export const STANDARD_INPUT = '-'

/** What the arguments name, in a fixed order; `missing` are those that name nothing. */
interface FoundFiles {
  readonly files: readonly string[]
  readonly missing: readonly string[]
}

/** Said of a path at which nothing is: a slip of the one who typed it, and nothing to be tried again later. */
export function nothingAt(path: string): string {
  if (statSync(path, { throwIfNoEntry: false }))
    return `no page in this folder: files of pages end in ${ENDINGS.map((ending) => `.${ending}`).join(', ')}`
  return isPattern(path) ? 'no file matches: check the pattern' : 'there is no such file: check the path'
}

/** Said where one page's number is told of several files, which would all get it. */
export function toldOfSeveral(files: number): string {
  return `error: --page tells the number of one page, and these are ${files} files: ingest each with its own number, or let path and page tell`
}

/** Expands files, folders and globs; a folder means the pages below it. */
export async function findFiles(patterns: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>()
  const missing: string[] = []
  for (const pattern of patterns) {
    const found = await expand(pattern)
    if (found.length === 0) missing.push(pattern)
    for (const file of found.sort()) files.add(file)
  }
  return { files: [...files], missing }
}

const isPattern = (path: string): boolean => /[*?[{]/.test(path)

async function expand(pattern: string): Promise<string[]> {
  if (pattern === STANDARD_INPUT) return [pattern]
  const kind = statSync(pattern, { throwIfNoEntry: false })
  if (kind?.isDirectory()) {
    const names = await glob(PAGE_FILES, {
      cwd: pattern,
      dot: false,
      expandDirectories: false,
      caseSensitiveMatch: false,
    })
    return names.map((name) => join(pattern, name))
  }
  // A file is meant as it is, whatever characters its name has.
  if (kind) return [pattern]
  return isPattern(pattern)
    ? glob(pattern, { expandDirectories: false, absolute: pattern.startsWith('/') })
    : []
}
