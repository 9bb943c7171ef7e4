/** JSON has moments as text: in UTC, which PostgreSQL leaves unsaid. */
export function momentOf(stored: string): Date {
  return new Date(/[Z+]/.test(stored) ? stored : `${stored}Z`)
}
