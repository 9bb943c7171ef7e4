/**
 * Attacks a server that it starts on loopback, on each engine, and tells what another client saw meanwhile. Fails where an
 * attack got through, or held others up. After a build, at the root:
 *
 *   npm run attack                                 # both engines, about ten minutes
 *   npm run attack -- sqlite                       # one of them
 *   npm run attack -- postgresql relation zeros    # attacks whose name holds one of the words
 *
 * On a machine that does other work, give it the processor: sudo nice -n -15 npm run attack
 */
import { missingPostgres } from '@baobiao/testing'
import { ATTACKS } from './attacks.mjs'
import { Ground } from './ground.mjs'

const ENGINES = ['sqlite', 'postgresql']
/** Milliseconds that another client may wait while one request is served, and while many of one client's are. */
const MOST = { p95: 50, max: 250 }
const MOST_OF_MANY = { p95: 250, max: 1_000 }
/** What an attack left at work may take this long, before the next one is measured by itself. */
const LONGEST_REST_MS = 180_000
/** On a machine that does something else: how many times what was measured just before. */
const ALLOWED = { p95: 2, max: 3 }

const words = process.argv.slice(2)
if (words.includes('--help')) {
  console.log('npm run attack -- [sqlite|postgresql] [word of an attack’s name …]')
  process.exit(0)
}
const engines = ENGINES.filter((engine) => words.includes(engine))
const wanted = words.filter((word) => !ENGINES.includes(word))
const attacks = ATTACKS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
)
let failed = 0
for (const engine of engines.length > 0 ? engines : ENGINES) failed += await attackAll(engine)
console.log(failed === 0 ? '\nevery attack was held' : `\n${failed} attacks were not held`)
process.exitCode = failed === 0 ? 0 : 1

/** Runs every attack on a new server; how many were not held. */
async function attackAll(engine) {
  const missing = engine === 'postgresql' && missingPostgres()
  if (missing) {
    console.log(`\nSKIPPED: ${engine}. ${missing}.`)
    return 0
  }
  const ground = await Ground.prepare(engine)
  let failures = 0
  console.log(
    `\n${engine}, ${ground.articles} articles: the answer, and { __typename } for another client meanwhile (quiet)`,
  )
  try {
    for (const attack of attacks) if (!(await attackOnce(ground, attack))) failures++
  } finally {
    await ground.leave()
  }
  return failures
}

async function attackOnce(ground, { name, sent, many = false, settings = {}, send, held }) {
  const target = await ground.serverWith(settings)
  await target.rest()
  const quiet = await target.watch(() => pause(700))
  const began = performance.now()
  let took = 0
  let rest = null
  const seen = await target.watch(async () => {
    const [answer] = await Promise.all([inTime(send(target)), pause(700)])
    took = performance.now() - began
    // What was sent beside it holds others up while it is read, and when it is saved.
    if (answer.rest) rest = await inTime(answer.rest, LONGEST_REST_MS)
    return answer
  })
  const verdicts = [
    ...(held(seen.answer) ? [] : ['it got through']),
    ...['p95', 'max'].flatMap((what) => {
      const most = Math.max((many ? MOST_OF_MANY : MOST)[what], ALLOWED[what] * quiet[what])
      return seen[what] <= most ? [] : [`others waited: ${what} over ${Math.round(most)} ms`]
    }),
  ]
  const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)}`
  console.log(
    `${verdicts.length === 0 ? '✓' : '✗'} ${name}\n    sent ${sent.replaceAll('\n', ' ')}\n    answer ${shown(seen.answer)} in ${ms(took)} ms; ` +
      `others p95 ${ms(seen.p95)} (${ms(quiet.p95)}), max ${ms(seen.max)} (${ms(quiet.max)}) ms` +
      `${verdicts.length === 0 ? '' : `\n    FAILED: ${verdicts.join('; ')}`}`,
  )
  if (rest)
    console.log(
      `    with what was sent beside it, which took until ${ms(performance.now() - began)} ms: ${shown(rest)}`,
    )
  return verdicts.length === 0
}

function shown({ statuses, codes }) {
  const counted = (values) =>
    [...new Set(values)].map((value) => {
      const times = values.filter((one) => one === value).length
      return times > 1 ? `${times} × ${value}` : String(value)
    })
  return [...counted(statuses), ...counted(codes)].join(', ') || 'none'
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** No attack may take longer than this, whatever becomes of it. */
function inTime(answer, most = 20_000) {
  let timer
  const over = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ statuses: [], codes: [`no answer in ${most / 1000} s`] }), most)
  })
  return Promise.race([answer, over]).finally(() => clearTimeout(timer))
}
