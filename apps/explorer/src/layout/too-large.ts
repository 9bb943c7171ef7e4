import { useTexts } from '../language/language.js'

/** What requests may hold, as the API tells whoever sends more. */
export interface BodyLimit {
  readonly bytes: number
  readonly bytesWithKey: number
}

/** Files are sent in Base64, four characters for three bytes. */
const FILE_SHARE = 3 / 4
const MEGABYTE = 1_000_000

/** Says how large a file may be here and with a key, and what to do with one that is larger. */
export function useTooLarge(): (limit: BodyLimit | undefined) => string {
  const say = useTexts()
  return (limit) => {
    if (!limit) return say('tooLarge')
    const { bytes, bytesWithKey } = limit
    return [
      say('tooLarge'),
      say('tooLargeHere', fileSize(bytes)),
      bytesWithKey > bytes && say('tooLargeWithKey', fileSize(bytesWithKey)),
      say('tooLargeAdvice'),
    ]
      .filter(Boolean)
      .join('')
  }
}

/** 3 MB of 4 MB; less than a megabyte in kilobytes. */
function fileSize(bytes: number): string {
  const size = bytes * FILE_SHARE
  return size < MEGABYTE ? `${Math.floor(size / 1000)} kB` : `${Math.floor(size / 100_000) / 10} MB`
}
