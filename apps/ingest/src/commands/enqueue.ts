import { type Database, recordFailure, storedFile } from '@baobiao/database'
import { documentId, type PageFile } from '@baobiao/documents'
import { DONE, SOME_FAILED, USAGE } from '../exit-codes.js'
import { findFiles, nothingAt, toldOfSeveral } from '../input/find-files.js'
import { type InputOptions, readInputs } from '../input/inputs.js'
import { passedOverLines } from '../input/passed-over.js'
import { batchesOf } from '../pipeline/batches.js'
import { isSettled } from '../pipeline/read-input.js'
import { openPageQueue, type PutOptions } from '../queue/page-queue.js'
import { print, warn } from '../report/output.js'

interface EnqueueOptions extends InputOptions, PutOptions {
  readonly json?: boolean
}

/** Puts pages into the queue, for workers on any machine. Returns the exit code. */
export async function enqueue(
  database: Database,
  databaseUrl: string,
  paths: readonly string[],
  options: EnqueueOptions,
): Promise<number> {
  const counts = { queued: 0, unchanged: 0, failed: 0 }
  const fail = async (
    source: string,
    { code, message }: { code: string; message: string },
  ): Promise<void> => {
    counts.failed++
    warn(source, message)
    await recordFailure(database, { name: source, sha256: null, code, message })
  }
  const queue = await openPageQueue(databaseUrl, (error) => warn('queue', error.message))
  try {
    const { files, missing, passedOver } = await findFiles(paths)
    if (options.told?.pageNumber !== undefined && files.length > 1) {
      process.stderr.write(`${toldOfSeveral(files.length)}\n`)
      return USAGE
    }
    for (const path of missing) {
      counts.failed++
      warn(path, nothingAt(path))
    }
    process.stderr.write(passedOverLines(passedOver))
    for await (const batch of batchesOf(readInputs(files, options))) {
      const inputs: PageFile[] = []
      for (const input of batch)
        if ('error' in input) await fail(input.source, input.error)
        else if (isSettled(await storedFile(database, documentId(input.bytes)), input)) counts.unchanged++
        else inputs.push(input)
      await queue.put(inputs, options)
      counts.queued += inputs.length
    }
  } finally {
    await queue.close()
  }
  const words = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
  await print(options.json ? `${JSON.stringify(counts)}\n` : `${words.join(', ')}\n`)
  return counts.failed > 0 ? SOME_FAILED : DONE
}
