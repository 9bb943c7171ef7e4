import { AFTER, BEFORE, classCode, type FeatureList, letter, typeHash } from './feature-list.js'
import { hashOf, mix } from './hash.js'
import type { Head, Reading, Word } from './reading.js'

const VERB = 'v'.charCodeAt(0)
const FUNCTION_WORDS = new Set(['d', 'p', 'c', 'r'].map((tag) => tag.charCodeAt(0)))
/** The parts of speech of a name's first words say much about whether it is one. */
const PATTERN_WORDS = 6

function lengthStep(length: number): number {
  return length <= 6 ? length : length <= 9 ? 7 : length <= 14 ? 8 : length <= 20 ? 9 : 10
}

/** What is seen of the letters from `start` to `end` as one name. */
export function nameFeatures(reading: Reading, start: number, end: number, list: FeatureList): void {
  const parts = partsOf(reading, start, end)
  list.clear()
  addForm(reading.text, start, end, parts, list)
  addMarks(parts, list)
  addCore(parts, list)
  addBoundaries(reading, start, end, parts, list)
  addPattern(reading, start, end, parts, list)
  addInnerHead(reading, start, end, parts, list)
  addCuts(reading, start, end, list)
  addInnerStart(reading, start, end, parts, list)
}

/** What the tables see in one name, as numbers for features. */
interface NameParts {
  readonly name: string
  readonly step: number
  readonly headHash: number
  readonly headLength: number
  readonly type: number
  /** Form of the region that it begins with, or 0. */
  readonly form: number
  readonly regionLength: number
}

function partsOf({ text, headEnding, regionStarting }: Reading, start: number, end: number): NameParts {
  const length = end - start
  const ending = headEnding[end - 1]
  const head = ending && ending.length <= length ? ending : null
  const starting = regionStarting[start]
  const region = starting && starting.length <= length ? starting : null
  return {
    name: text.slice(start, end),
    step: lengthStep(length),
    headHash: head?.hash ?? 0,
    headLength: head?.length ?? 0,
    type: head ? typeHash(head.type) : 0,
    form: region?.form ?? 0,
    regionLength: region?.length ?? 0,
  }
}

function addForm(text: string, start: number, end: number, parts: NameParts, list: FeatureList): void {
  const { name, step, headHash, type, form } = parts
  const before = letter(text, start - 1)
  list.add(headHash, step)
  list.add(form, headHash)
  list.add(step, form, type)
  list.add(before, form)
  list.add(before, headHash)
  list.add(letter(text, end), headHash)
  list.add(hashOf(name))
}

function addMarks({ name, headHash, type, form, regionLength }: NameParts, list: FeatureList): void {
  const length = name.length
  list.when(regionLength === length, 1)
  list.when(
    regionLength > 0 && regionLength < length,
    form,
    hashOf(name.slice(regionLength, regionLength + 2)),
  )
  list.when(/[、和与及]/.test(name), headHash)
  list.when(/[“”]/.test(name), /^[^“]*“[^”]*”[^”]*$/.test(name) ? 1 : 0, form)
  const [opened, closed] = [name.split('(').length, name.split(')').length]
  list.when(opened !== closed, 1)
  list.when(opened > 1 && opened === closed, headHash)
  list.when(/[的了在对为将被把从]/.test(name), type)
}

function addCore(
  { name, headHash, headLength, type, form, regionLength }: NameParts,
  list: FeatureList,
): void {
  const core = Math.max(0, name.length - regionLength - headLength)
  list.add(Math.min(8, core), headHash, form)
  list.add(Math.min(8, core), type, form)
  list.when(core > 0 && core <= 6, hashOf(name.slice(regionLength, name.length - headLength)))
  list.add(hashOf(name.slice(0, 2)))
  list.add(hashOf(name.slice(-3)))
  list.add(hashOf(name.slice(-4)))
}

function addBoundaries(
  { words, wordAt, knownStarting }: Reading,
  start: number,
  end: number,
  { name, type, form }: NameParts,
  list: FeatureList,
): void {
  const [firstIndex, lastIndex] = [wordAt[start] as number, wordAt[end - 1] as number]
  const [first, last] = [words[firstIndex] as Word, words[lastIndex] as Word]
  const [startsWord, endsWord] = [first.start === start, last.end === end]
  const [previous, next] = [words[firstIndex - 1], words[lastIndex + 1]]
  list.add(startsWord ? 1 : 0, endsWord ? 1 : 0)
  list.when(startsWord, first.hash)
  list.when(startsWord, previous?.hash ?? BEFORE)
  list.when(startsWord, previous?.hash ?? BEFORE, form)
  list.when(endsWord, last.hash)
  list.when(endsWord, next?.hash ?? AFTER)
  list.when(endsWord, next?.hash ?? AFTER, type)
  list.when(startsWord && endsWord, Math.min(8, lastIndex - firstIndex), type)
  const known = knownStarting[start] as number
  list.when(known > 0, Math.sign(known - name.length), type)
}

function addPattern(
  { words, wordAt }: Reading,
  start: number,
  end: number,
  { step, headHash, type, form }: NameParts,
  list: FeatureList,
): void {
  const [firstIndex, lastIndex] = [wordAt[start] as number, wordAt[end - 1] as number]
  const [first, last] = [words[firstIndex] as Word, words[lastIndex] as Word]
  const [startsWord, endsWord] = [first.start === start, last.end === end]
  const previous = words[firstIndex - 1]
  const [classBefore, classFirst] = [classCode(previous, BEFORE), classCode(first, 0)]
  list.when(startsWord, classBefore, classFirst)
  list.when(startsWord, classFirst, type)
  list.when(startsWord, classBefore, form)
  list.when(startsWord, classFirst, form, step)
  let [pattern, verbs, functionWords] = [7, 0, 0]
  for (let k = firstIndex; k <= lastIndex; k++) {
    const code = classCode(words[k], 0)
    if (k < firstIndex + PATTERN_WORDS) pattern = mix(pattern, code)
    if (code === VERB && k < lastIndex) verbs++
    if (FUNCTION_WORDS.has(code)) functionWords++
  }
  list.when(startsWord && endsWord, pattern, headHash)
  list.when(startsWord && endsWord, pattern)
  list.add(Math.min(3, verbs), Math.min(2, functionWords))
  list.add(Math.min(3, verbs), Math.min(2, functionWords), type)
}

/** A head inside: 沧州市疾病预防控制中心 | 党总支 is one name, 华西医院 | 牵手甘孜州人民医院 is two. */
function addInnerHead(
  { text, words, wordAt, headEnding }: Reading,
  start: number,
  end: number,
  { headHash, headLength, type }: NameParts,
  list: FeatureList,
): void {
  let last = end - 1 - Math.max(1, headLength)
  while (last > start + 1 && !isInner(headEnding[last], last - start + 1)) last--
  const inner = last > start + 1 ? headEnding[last] : null
  const after = classCode(words[wordAt[last + 1] as number], AFTER)
  list.when(!!inner, typeHash(inner?.type ?? ''), after)
  list.when(!!inner, inner?.hash ?? 0, letter(text, last + 1))
  list.when(!!inner, typeHash(inner?.type ?? ''), type, Math.min(4, end - 1 - headLength - last))
  list.when(!!inner, inner?.hash ?? 0, headHash)
}

function isInner(head: Head | null | undefined, room: number): boolean {
  return !!head && head.length >= 2 && head.length < room
}

/** Whether an edge cuts what the tables know as one: 从|江县人民法院, 同|济大学, 株式会|社. */
function addCuts(
  { text, headEnding, regionEnding, knownStarting }: Reading,
  start: number,
  end: number,
  list: FeatureList,
): void {
  let [region, known] = [0, 0]
  for (let at = start; at < Math.min(end, start + REACH); at++) {
    const ended = regionEnding[at]
    if (ended && at + 1 - ended.length < start) region = Math.max(region, ended.form === 1 ? 2 : 1)
  }
  for (let at = Math.max(0, start - REACH); at < start; at++)
    if (at + (knownStarting[at] as number) > start) known = 1
  let head = 0
  for (let at = end; at < Math.min(text.length, end + 2); at++) {
    const longer = headEnding[at]
    if (longer && at + 1 - longer.length < end)
      head = Math.max(head, Math.min(3, longer.length - (at + 1 - end)))
  }
  list.when(region > 0, region)
  list.when(known > 0, known)
  list.when(head > 0, head, headEnding[end - 1] ? 1 : 0)
}

const REACH = 6

/** What starts inside as names start: 施工方|中铁大桥局, 经|最高人民检察院. */
function addInnerStart(
  { words, wordAt, regionStarting, knownStarting }: Reading,
  start: number,
  end: number,
  { form, type }: NameParts,
  list: FeatureList,
): void {
  let [region, known] = [0, 0]
  for (let at = start + 1; at < Math.min(end - 1, start + REACH); at++) {
    if (region === 0 && regionStarting[at]?.form === 1) region = at - start
    if (known === 0 && (knownStarting[at] as number) > 2) known = at - start
  }
  const first = classCode(words[wordAt[start] as number], 0)
  list.when(region > 0, region, form)
  list.when(region > 0, first, form)
  list.when(known > 0, known, form)
  list.when(known > 0, first, type)
}
