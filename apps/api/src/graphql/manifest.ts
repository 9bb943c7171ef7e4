import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'graphql'
import { z } from 'zod'
import { SettingsError } from '../environment.js'
import { formsOf } from './printed-forms.js'

/** What `@apollo/generate-persisted-query-manifest` writes. */
const apollo = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string() })),
})
/** What Relay's compiler writes with `persistConfig.file`: texts by id. */
const relay = z.record(z.string().min(1), z.string())

/**
 * Reads the operations that a front end publishes.
 *
 * @param path a manifest of Apollo's or Relay's form, or a folder of `.graphql` files
 * @returns pairs of id and text; a file's ids are the hashes of all forms in which clients print it
 * @throws {SettingsError} where it cannot be read, or holds no GraphQL
 */
export function readManifest(path: string): [id: string, text: string][] {
  const pairs = statOf(path).isDirectory() ? ofFolder(path) : ofFile(path)
  for (const [id, text] of pairs) checked(path, id, text)
  return pairs
}

function statOf(path: string) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new SettingsError(`OPERATIONS names ${path}, which does not exist`)
  return stat
}

function ofFolder(folder: string): [string, string][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      checked(folder, file, text)
      return formsOf(text)
    })
}

function ofFile(file: string): [string, string][] {
  const json = jsonOf(file)
  const manifest = apollo.safeParse(json)
  if (manifest.success) return manifest.data.operations.map(({ id, body }) => [id, body])
  const texts = relay.safeParse(json)
  if (texts.success) return Object.entries(texts.data)
  throw new SettingsError(
    `OPERATIONS: ${file} is neither an Apollo manifest nor an object of texts by id, as Relay writes it`,
  )
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new SettingsError(`OPERATIONS: ${file} cannot be read: ${(error as Error).message}`)
  }
}

function checked(path: string, id: string, text: string): void {
  try {
    parse(text)
  } catch (error) {
    throw new SettingsError(`OPERATIONS: ${id} of ${path} is no GraphQL: ${(error as Error).message}`)
  }
}
