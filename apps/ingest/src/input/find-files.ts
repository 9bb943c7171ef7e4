import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ENDINGS, formatOfName } from '@baobiao/documents'
import { glob } from 'tinyglobby'

/** Whether a folder's file is taken for one of pages. */
export function isPageFile(path: string): boolean {
  return formatOfName(path) !== null && !basename(path).startsWith('.')
}

/** Stands for standard input among paths. */
export const STANDARD_INPUT = '-'

/** What the arguments name, in a fixed order. */
interface FoundFiles {
  readonly files: readonly string[]
  /** Arguments that name nothing. */
  readonly missing: readonly string[]
  /** Files in folders whose names do not end as those of pages do. */
  readonly passedOver: readonly string[]
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
  const passedOver = new Set<string>()
  for (const pattern of patterns) {
    const isFolder = pattern !== STANDARD_INPUT && statSync(pattern, { throwIfNoEntry: false })?.isDirectory()
    const found = (isFolder ? await filesBelow(pattern) : await expand(pattern)).sort()
    const taken = isFolder ? found.filter(isPageFile) : found
    if (taken.length === 0) missing.push(pattern)
    for (const file of taken) files.add(file)
    if (isFolder) for (const file of found) if (!isPageFile(file)) passedOver.add(file)
  }
  return { files: [...files], missing, passedOver: [...passedOver] }
}

async function filesBelow(folder: string): Promise<string[]> {
  const names = await glob('**/*', { cwd: folder, dot: false, expandDirectories: false })
  return names.map((name) => join(folder, name))
}

const isPattern = (path: string): boolean => /[*?[{]/.test(path)

async function expand(pattern: string): Promise<string[]> {
  // A file is meant as it is, whatever characters its name has.
  if (pattern === STANDARD_INPUT || statSync(pattern, { throwIfNoEntry: false })) return [pattern]
  return isPattern(pattern)
    ? glob(pattern, { expandDirectories: false, absolute: pattern.startsWith('/') })
    : []
}
