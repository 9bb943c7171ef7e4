import { basename, extname } from 'node:path'

/** What to do with files that hold pages and are not read, by how their names end. */
const ADVICE: readonly { readonly endings: readonly string[]; readonly advice: string }[] = [
  {
    endings: ['doc', 'docx', 'wps', 'rtf', 'odt', 'pages'],
    advice: 'save them as plain text in UTF-8, or print them to PDF',
  },
  { endings: ['ofd', 'caj', 'djvu', 'epub', 'mobi', 'ps', 'xps'], advice: 'print them to PDF' },
  {
    endings: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'webp', 'heic', 'jp2'],
    advice: 'read them by OCR first, for example with `tesseract page.png page -l chi_sim`',
  },
  { endings: ['zip', 'rar', '7z', 'tar', 'gz', 'tgz', 'bz2', 'xz'], advice: 'unpack them first' },
  { endings: ['mht', 'mhtml', 'shtml', 'xml'], advice: 'save them as HTML' },
  {
    endings: ['json', 'csv', 'tsv', 'xls', 'xlsx', 'et'],
    advice: 'write them as JSON Lines: {"name", "text"} a line in a file that ends in .jsonl',
  },
]

const BY_NAME = 'name a file outright to have it read as text'
/** Names that are told of each kind. */
const MOST_NAMED = 3

function adviceFor(ending: string): string | null {
  return ADVICE.find(({ endings }) => endings.includes(ending))?.advice ?? null
}

function endingOf(path: string): string {
  return extname(path).slice(1).toLowerCase()
}

/** What to do with a file that holds pages in a form that is not read; null for other files. */
export function adviceOn(path: string): string | null {
  return adviceFor(endingOf(path))
}

/** How many files of folders were passed over, by ending. */
export function countPassedOver(paths: readonly string[]): Record<string, number> {
  return Object.fromEntries([...byEnding(paths)].map(([ending, names]) => [ending, names.length]))
}

/** A line for each ending: what was passed over, and what to do. */
export function passedOverLines(paths: readonly string[]): string {
  return [...byEnding(paths)]
    .map(([ending, names]) => {
      const some = names.slice(0, MOST_NAMED).map((path) => basename(path))
      const shown = `${some.join(', ')}${names.length > MOST_NAMED ? ', …' : ''}`
      const kind = ending === '' ? 'without an ending' : `.${ending}`
      return `passed over ${names.length} ${kind} (${shown}): ${adviceFor(ending) ?? BY_NAME}\n`
    })
    .join('')
}

function byEnding(paths: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const path of paths) {
    const names = found.get(endingOf(path))
    if (names) names.push(path)
    else found.set(endingOf(path), [path])
  }
  return found
}
