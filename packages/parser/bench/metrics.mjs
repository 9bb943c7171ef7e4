/**
 * Characters per second of reading metrics, side by side with Microsoft's recognizers and with one plain regular
 * expression, on the same pages in one run (the pages that come with the project); then growth with longer texts and input that invites quadratic work.
 * Run after a build: node bench/metrics.mjs
 */
import { readdirSync, readFileSync } from 'node:fs'
import { findQuantities } from '../dist/metrics/find-quantities.js'
import { namedRegions } from '../dist/metrics/masks/regions.js'
import { readMetrics } from '../dist/metrics/read-metrics.js'
import { recognizeOrganizations } from '../dist/organizations/recognize-organizations.js'
import { parsePage } from '../dist/parse-page.js'
import { fold } from '../dist/text/fold.js'
import { passagesOfSource } from '../dist/training/passages-of-source.js'
import { fetched } from '../scripts/fetched.mjs'
import { report, time } from './time.mjs'

const load = fetched(
  '@microsoft/recognizers-text-number@1.3.1',
  '@microsoft/recognizers-text-number-with-unit@1.3.1',
)
const number = load('@microsoft/recognizers-text-number')
const withUnit = load('@microsoft/recognizers-text-number-with-unit')
const CHINESE = number.Culture.Chinese

const SEEDS = new URL('../../../seeds/', import.meta.url)
const pages = readdirSync(SEEDS).map((name) => {
  const passages = passagesOfSource(readFileSync(new URL(name, SEEDS), 'utf8'))
  return {
    passages,
    organizations: recognizeOrganizations(passages),
    texts: passages.map(({ text }) => text.text),
  }
})
const texts = pages.flatMap((page) => page.texts)
const lengthOf = (list) => list.reduce((sum, text) => sum + text.length, 0)

const PLAIN =
  /(?:近|约|超|逾)?[\d,.]+(?:余|多)?[十百千万亿]*(?:余|多)?(?:个百分点|平方米|平方公里|立方米|公里|公顷|千瓦|小时|分钟|人次|美元|元|家|个|名|人|户|项|件|条|台|辆|座|所|支|次|天|年|月|岁|亩|米|吨|斤|公斤|倍|成|%|期|届|位)(?:以上|以下|左右)?/g

const peers = {
  'Microsoft number': (text) => number.recognizeNumber(text, CHINESE),
  'Microsoft dimension': (text) => withUnit.recognizeDimension(text, CHINESE),
  'Microsoft currency': (text) => withUnit.recognizeCurrency(text, CHINESE),
  'Microsoft age': (text) => withUnit.recognizeAge(text, CHINESE),
  'Microsoft temperature': (text) => withUnit.recognizeTemperature(text, CHINESE),
}

const speeds = new Map()
function measure(name, list, run) {
  speeds.set(name, lengthOf(list) / time(run))
}

measure('quantities', texts, () => texts.map((text) => findQuantities(text, namedRegions(text))))
measure('quantities with their meaning', texts, () =>
  pages.map(({ passages, organizations }) => readMetrics(passages, organizations, null)),
)
measure('one regular expression', texts, () => texts.map((text) => [...text.matchAll(PLAIN)].length))
for (const [name, recognize] of Object.entries(peers)) measure(name, texts, () => texts.map(recognize))
const together = Object.keys(peers).reduce((sum, name) => sum + 1 / speeds.get(name), 0)
speeds.set('Microsoft, all five', 1 / together)

console.log(
  `${lengthOf(texts)} characters of ${pages.length} newspaper pages; ratios: the column's speed by the row's\n`,
)
const ratioOf = (ratio) => (ratio < 10 ? ratio.toPrecision(2) : ratio.toFixed(0))
const OURS = ['quantities', 'quantities with their meaning']
console.log(
  `${''.padEnd(32)}${'k characters/s'.padStart(16)}${OURS.map((name) => name.padStart(32)).join('')}`,
)
for (const [name, speed] of speeds) {
  const ratios = OURS.map((ours) => ratioOf(speeds.get(ours) / speed).padStart(32)).join('')
  console.log(`${name.padEnd(32)}${speed.toFixed(1).padStart(16)}${ratios}`)
}

function measureGrowth(name, text) {
  const passages = [{ kind: 'paragraph', article: 0, text: fold(text) }]
  report(
    name,
    text.length,
    time(() => readMetrics(passages, [], null)),
  )
}

console.log('\none passage, longer and longer')
const all = texts.join('')
for (const size of [1000, 10_000, 100_000, 1_000_000]) {
  measureGrowth(`${size} characters`, all.repeat(Math.ceil(size / all.length)).slice(0, size))
}

console.log('\ninput that invites quadratic work')
const inputs = {
  'one digit': '1',
  'digits and commas': '1,111,',
  一: '一',
  'numbers without a mark': '企业3家',
  'clauses without a full stop': '企业3家,',
  'years without a mark': '2021年',
  'open quotation marks': '“',
  'open titles': '《',
  每: '每',
  '由 and 增至': '由3家增至',
  比去年: '比去年',
  '比 before a change': '比增长3%',
  '占 before shares': '占3%',
  'bodies without a mark': '江州公司',
  的: '的',
}
for (const [name, piece] of Object.entries(inputs)) {
  for (const size of [10_000, 100_000]) measureGrowth(`${name}, ${size}`, piece.repeat(size / piece.length))
}

console.log('\nwhole pages full of figures')
const full = {
  'a table': '新区1镇 1001户 3.7亿元 1.5% 11亩\n',
  'figures without a mark': '222家',
  'figures in a list': '222家、',
  'beginnings of shares': '百分之',
  'lists that answer lists': '甲公司、乙公司、丙公司分别为1家、2家、3家、',
  'digits after a point': '0.0',
}
for (const [name, piece] of Object.entries(full)) {
  for (const size of [10_000, 20_000, 40_000]) {
    const text = piece.repeat(size / piece.length)
    report(
      `${name}, ${size}`,
      text.length,
      time(() => parsePage(text)),
    )
  }
}
