/** Exit codes of a process that a signal ended, as shells have them. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const

type Stopping = keyof typeof EXIT_CODES

/**
 * Calls `stop` once the process is told to end, instead of ending.
 *
 * @returns what takes that back
 */
export function whenTold(stop: (exitCode: number) => void): () => void {
  const listener = (signal: NodeJS.Signals): void => stop(EXIT_CODES[signal as Stopping])
  const signals = Object.keys(EXIT_CODES) as Stopping[]
  for (const signal of signals) process.once(signal, listener)
  return () => {
    for (const signal of signals) process.off(signal, listener)
  }
}
