import { badInput } from '../../errors.js'

/** Of bytes nobody knows how many characters they are before they are read: some two and a half for each of them. */
export const BASE64_A_CHARACTER = 3.5

/**
 * The bytes of a file that came in Base64.
 *
 * @throws GraphQLError BAD_TEXT
 */
export function bytesOfBase64(base64: string, argument: readonly string[]): Buffer {
  const digits = base64.replace(/\s/g, '')
  if (digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return Buffer.from(digits, 'base64')
  throw badInput('BAD_TEXT', 'this is not Base64: encode the bytes of the file', argument)
}
