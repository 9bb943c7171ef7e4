import { randomUUID } from 'node:crypto'

/** Texts that are on their way to a driver, by what stands for them. */
const underWay = new Map<string, string>()
const MARK = 'parcel:'

/**
 * Sends a long text past Prisma's client, which would write each parameter into JSON and read it again: the statement is
 * given a short name for it, and our adapters put the text in its place.
 */
export async function withParcel<Sent>(text: string, send: (name: string) => Promise<Sent>): Promise<Sent> {
  const name = `${MARK}${randomUUID()}`
  underWay.set(name, text)
  try {
    return await send(name)
  } finally {
    underWay.delete(name)
  }
}

/** The text that a parameter stands for; any other parameter itself. */
export function opened<Parameter>(parameter: Parameter): Parameter | string {
  if (typeof parameter !== 'string' || !parameter.startsWith(MARK)) return parameter
  return underWay.get(parameter) ?? parameter
}
