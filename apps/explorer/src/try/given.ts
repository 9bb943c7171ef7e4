/** What a visitor gives to be read: a text, or the bytes of a file. */
export type Given =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly base64: string; readonly file: File }

/** A file that nothing here reads. */
export interface TooLarge {
  readonly kind: 'tooLarge'
  readonly name: string
}

/** The command line reads no file above this. */
const LARGEST_FILE = 64_000_000

/** Bytes that are written as one string at a time: a call takes a limited number of arguments. */
const CHUNK = 0x8000

export async function givenOf(file: File): Promise<Given | TooLarge> {
  // A browser that is given a film would hold it twice before anybody could refuse it.
  if (file.size > LARGEST_FILE) return { kind: 'tooLarge', name: file.name }
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return { kind: 'file', name: file.name, base64: btoa(binary), file }
}
