import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, parse } from 'graphql'

/** An operation that is published with the API: docs, tests, benchmarks and GraphiQL's tabs use the same ones. */
export interface PublishedOperation {
  /** The file's name without its ending. */
  readonly name: string
  readonly text: string
  /** SHA-256 of the text in hex: what a client sends instead of the text. */
  readonly hash: string
  readonly document: DocumentNode
}

const FOLDER = fileURLToPath(new URL('../../operations', import.meta.url))

/** The files of operations/, by name. */
export function publishedOperations(): PublishedOperation[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8')
      return {
        name: basename(file, '.graphql'),
        text,
        hash: createHash('sha256').update(text).digest('hex'),
        document: parse(text),
      }
    })
}
