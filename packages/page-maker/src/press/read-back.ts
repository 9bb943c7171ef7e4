import { execFileSync } from 'node:child_process'

/** The tools that people read PDFs with; each gives one text a page. */
export const READERS = {
  pdftotext: (file) => run('pdftotext', [file, '-'], 'poppler-utils'),
  'pdftotext-raw': (file) => run('pdftotext', ['-raw', file, '-'], 'poppler-utils'),
  mutool: (file) => run('mutool', ['draw', '-q', '-F', 'txt', file], 'mupdf-tools'),
} as const satisfies Record<string, (file: string) => string[]>

export type Reader = keyof typeof READERS

function run(tool: string, args: readonly string[], debian: string): string[] {
  try {
    const output = execFileSync(tool, args, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return output.split('\f')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error(`${tool} is not installed (Debian: apt-get install ${debian})`)
    throw error
  }
}
