/** A part of an address as it was written; as it stands where somebody has cut it within a character (`%E6%B`). */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
