import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, getOperationAST, type OperationTypeNode, parse } from 'graphql'
import { sha256 } from './printed-forms.js'

/** An operation that is published with the API: docs, tests, benchmarks and GraphiQL's tabs use the same ones. */
export interface PublishedOperation {
  /** The file's name without its ending. */
  readonly name: string
  readonly text: string
  /** SHA-256 of the text in hex: what a client sends instead of the text. */
  readonly hash: string
  readonly document: DocumentNode
  readonly kind: OperationTypeNode
}

const FOLDER = fileURLToPath(new URL('../../operations', import.meta.url))

/** The files of operations/, by name. */
export function publishedOperations(): PublishedOperation[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8')
      const document = parse(text)
      const kind = getOperationAST(document)?.operation
      if (!kind) throw new Error(`operations/${file} must hold one operation`)
      const hash = sha256(text)
      return { name: basename(file, '.graphql'), text, hash, document, kind }
    })
}

/** The published operation of that name. */
export function publishedOperation(name: string): PublishedOperation {
  const found = publishedOperations().find((operation) => operation.name === name)
  if (!found) throw new RangeError(`there is no operations/${name}.graphql`)
  return found
}

/** The hash of each published operation, as JSON: what a client sends for it. */
export function manifest(): string {
  const hashes = Object.fromEntries(publishedOperations().map(({ name, hash }) => [name, hash]))
  return `${JSON.stringify(hashes, null, 2)}\n`
}
