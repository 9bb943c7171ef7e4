import { once } from 'node:events'

/** Writes to standard output and waits where the reader is slower: memory stays flat however much is written. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** One line on standard error about one thing. */
export function warn(name: string, message: string): void {
  process.stderr.write(`${name}: ${message}\n`)
}
