/** As long as a machine may take that does many other things: what hangs is found out all the same. */
export const PATIENCE_MS = 120_000
