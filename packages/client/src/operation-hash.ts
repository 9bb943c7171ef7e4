const hashes = new Map<string, Promise<string>>()

/** SHA-256 of an operation's text in hex; each is computed once. Needs `crypto.subtle`: HTTPS or localhost in browsers. */
export function hashOf(text: string): Promise<string> {
  const known = hashes.get(text)
  if (known) return known
  const hash = sha256(text)
  hashes.set(text, hash)
  return hash
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
