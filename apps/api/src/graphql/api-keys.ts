import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Whether `Authorization: Bearer KEY` carries one of the keys. Only hashes are kept, and every one is compared in
 * constant time, so that an answer's time tells nothing about them.
 */
export function holdsKey(authorization: string | null, hashes: readonly string[]): boolean {
  const key = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
  if (!key) return false
  const given = createHash('sha256').update(key).digest()
  return hashes.map((hash) => timingSafeEqual(given, Buffer.from(hash, 'hex'))).includes(true)
}
