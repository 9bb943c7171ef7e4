import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type PageLayout, readPdf } from '@baobiao/documents'

/** A page as a tool gave it back. */
interface ReadPage {
  readonly text: string
  readonly layout?: PageLayout
}

/** How people read PDFs: the tools they have, and our own reader, which keeps the geometry. */
export const READERS = {
  pdftotext: (file) => run('pdftotext', [file, '-'], 'poppler-utils'),
  'pdftotext-raw': (file) => run('pdftotext', ['-raw', file, '-'], 'poppler-utils'),
  mutool: (file) => run('mutool', ['draw', '-q', '-F', 'txt', file], 'mupdf-tools'),
  pdf: async (file) => {
    const pages: ReadPage[] = []
    for await (const { text, layout } of readPdf(readFileSync(file))) pages.push({ text, layout })
    return pages
  },
} as const satisfies Record<string, (file: string) => ReadPage[] | Promise<ReadPage[]>>

export type Reader = keyof typeof READERS

/** The page's texts, in the order of the file. @throws Error that says what to install where the tool is missing. */
function run(tool: string, args: readonly string[], debian: string): ReadPage[] {
  try {
    const output = execFileSync(tool, args, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return output.split('\f').map((text) => ({ text }))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error(`${tool} is not installed (Debian: apt-get install ${debian})`)
    throw error
  }
}
