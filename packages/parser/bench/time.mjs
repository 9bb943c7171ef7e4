const LEAST_TIME = 800

/** Milliseconds of the processor for one run, the best of as many as fit into `leastTime`: others may share the machine. */
export function time(run, leastTime = LEAST_TIME) {
  let best = Number.POSITIVE_INFINITY
  const until = performance.now() + leastTime
  do {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  } while (performance.now() < until)
  return best
}

/** Prints how long a run over the characters took, and its speed; returns the milliseconds of a thousand characters. */
export function report(name, characters, milliseconds) {
  const speed = characters / milliseconds
  console.log(
    `${name.padEnd(40)}${milliseconds.toFixed(1).padStart(10)} ms${speed.toFixed(0).padStart(10)} k characters/s`,
  )
  return (1000 * milliseconds) / characters
}
