const LEAST_TIME = 800

/** Milliseconds of one run, the best of as many as fit into LEAST_TIME. */
export function time(run) {
  let best = Number.POSITIVE_INFINITY
  const until = performance.now() + LEAST_TIME
  do {
    const started = performance.now()
    run()
    best = Math.min(best, performance.now() - started)
  } while (performance.now() < until)
  return best
}

/** Prints how long a run over the characters took, and its speed. */
export function report(name, characters, milliseconds) {
  const speed = characters / milliseconds
  console.log(
    `${name.padEnd(40)}${milliseconds.toFixed(1).padStart(10)} ms${speed.toFixed(0).padStart(10)} k characters/s`,
  )
}
