import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  start(total: number): void
  /** One more is done. */
  step(name: string, outcome: string): void
  stop(): void
}

/** A bar with rate and time left on a terminal, a line each elsewhere, nothing when asked to be quiet. */
export function progressOn(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet) return { start() {}, step() {}, stop() {} }
  return stream.isTTY ? bar(stream) : lines(stream)
}

function bar(stream: NodeJS.WriteStream): Progress {
  const single = new SingleBar(
    {
      stream,
      format: '{bar} {percentage}% | {value}/{total} | {duration_formatted}, {eta_formatted} left | {name}',
    },
    Presets.shades_classic,
  )
  return {
    start: (total) => single.start(total, 0, { name: '' }),
    step: (name) => single.increment(1, { name }),
    stop: () => single.stop(),
  }
}

function lines(stream: NodeJS.WriteStream): Progress {
  let [done, total] = [0, 0]
  return {
    start(count) {
      total = count
    },
    step(name, outcome) {
      done++
      stream.write(`${done}/${total} ${name}: ${outcome}\n`)
    },
    stop() {},
  }
}
