import { basename } from 'node:path'
import { Presets, SingleBar } from 'cli-progress'
import { warn } from './output.js'

interface Progress {
  /** @param total how many there are to do, as far as is known: files of JSON Lines hold more than one page */
  start(total: number): void
  /** One more is done. */
  step(name: string, outcome: string): void
  /** Says what is wrong with one of them; not even a quiet run keeps that to itself. */
  warn(name: string, message: string): void
  stop(): void
}

/** A bar with rate and time left on a terminal, a line each elsewhere, nothing when asked to be quiet. */
export function progressOn(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet) return { start() {}, step() {}, warn, stop() {} }
  return stream.isTTY ? bar(stream) : lines(stream)
}

function bar(stream: NodeJS.WriteStream): Progress {
  const single = new SingleBar(
    {
      stream,
      format:
        '{bar} {percentage}% | {value}/{total} | {speed} a second | {duration_formatted}, {eta_formatted} left | {name}',
    },
    Presets.shades_classic,
  )
  let [done, total, began] = [0, 0, 0]
  return {
    start(count) {
      ;[total, began] = [count, performance.now()]
      single.start(total, 0, { name: '', speed: '0' })
    },
    step(name) {
      done++
      if (done > total) single.setTotal(done)
      single.update(done, { name: basename(name), speed: speedOf(done, began) })
    },
    warn(name, message) {
      // The bar is drawn again below the line.
      stream.write('\r\u001B[K')
      warn(name, message)
    },
    stop: () => single.stop(),
  }
}

/** Pages a second, since `began`. */
function speedOf(pages: number, began: number): string {
  return ((1000 * pages) / Math.max(1, performance.now() - began)).toFixed(1)
}

function lines(stream: NodeJS.WriteStream): Progress {
  let [done, total] = [0, 0]
  return {
    start(count) {
      total = count
    },
    step(name, outcome) {
      done++
      stream.write(`${done}/${Math.max(done, total)} ${name}: ${outcome}\n`)
    },
    warn,
    stop() {},
  }
}
