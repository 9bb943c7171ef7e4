import { PrismaPg } from '@prisma/adapter-pg'
import { opened } from './parcels.js'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

/** Prisma's adapter; statements of its transactions take parcels. */
export class PrismaPgWithParcels extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect()
    const begin = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (level) => {
      const transaction = await begin(level)
      const execute = transaction.executeRaw.bind(transaction)
      transaction.executeRaw = (query) => execute({ ...query, args: query.args.map(opened) })
      return transaction
    }
    return adapter
  }
}
