const { openDatabase, migrate } = await import('./dist/index.js')
let n = 0
const d = await openDatabase('file:/tmp/prof/y.sqlite', { onQuery: () => n++ })
const s = process.cpuUsage(),
  w = performance.now()
await migrate(d)
const e2 = process.cpuUsage(s)
console.log(
  'migrate cpu',
  ((e2.user + e2.system) / 1000) | 0,
  'wall',
  (performance.now() - w) | 0,
  'statements',
  n,
)
await d.close()
