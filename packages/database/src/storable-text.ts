/** Whether both engines store a text as it is. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text)
}

/**
 * A text as both engines store it: PostgreSQL takes neither NUL nor halves of surrogate pairs. Each is replaced by one
 * U+FFFD, so that offsets stay as they are.
 */
export function storableText(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, '\uFFFD')
}
