import { type Database, removeDocument } from '@baobiao/database'
import { DONE, SOME_FAILED } from '../exit-codes.js'
import { print, warn } from '../report/output.js'

/** Removes documents by id, with everything that only they brought. */
export async function remove(database: Database, ids: readonly string[]): Promise<number> {
  let code = DONE
  for (const id of ids) {
    if (await removeDocument(database, id)) await print(`Document:${id}: removed\n`)
    else {
      warn(`Document:${id}`, 'there is no document with this id (its SHA-256 in hex)')
      code = SOME_FAILED
    }
  }
  return code
}
