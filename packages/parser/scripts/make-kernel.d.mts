/** SHA-256 of assembly/kernel.ts, in hex. */
export function sourceHash(): string
