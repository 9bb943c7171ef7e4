/** Everything was done. */
export const DONE = 0
/** Some pages failed; the others were done. */
export const SOME_FAILED = 1
/** The command line was wrong. */
export const USAGE = 2
/** The database could not be used, or not any more; what was saved before is kept. */
export const NO_DATABASE = 3
