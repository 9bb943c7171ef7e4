// A thread that does what it is told, for tests of the pool: gives results, works for long, grows, breaks.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', ({ results = 1, busyMs = 0, idleMs = 0, grow, exit, name }) => {
  parentPort.postMessage({ begun: true })
  if (exit) process.exit(exit)
  const hoard = []
  while (grow) hoard.push(new Array(100_000).fill(hoard.length))
  for (let n = 0; n < results; n++) {
    const until = Date.now() + busyMs
    while (Date.now() < until);
    if (idleMs > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, idleMs)
    parentPort.postMessage({ result: `${name} ${n}` })
  }
  parentPort.postMessage({ done: true })
})
