/** SHA-256 of a file of assembly/, in hex. */
export function sourceHash(source: string): string
