/** Features of a name are hashed into one of this many rows of weights. */
export const TYPE_ROWS = 1 << 13

const LONGEST_ENDING = 6
const LONGEST_START = 4

/** The rows of what a name's characters say of its type: its endings and beginnings, its pairs of characters, its characters. */
export function typeFeatures(name: string, ruled: string): number[] {
  const rows = [rowOf('ruled', ruled)]
  for (let length = 1; length <= Math.min(LONGEST_ENDING, name.length); length++)
    rows.push(rowOf('ending', name.slice(-length)))
  for (let length = 2; length <= Math.min(LONGEST_START, name.length); length++)
    rows.push(rowOf('start', name.slice(0, length)))
  for (let at = 0; at < name.length; at++) {
    rows.push(rowOf('letter', name.charAt(at)))
    if (at > 0) rows.push(rowOf('pair', name.slice(at - 1, at + 1)))
  }
  return rows
}

/** FNV-1a over UTF-16 units, its bits mixed once more. */
function rowOf(template: string, text: string): number {
  let hash = 0x811c9dc5
  for (const part of [template, text])
    for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (TYPE_ROWS - 1)
}
