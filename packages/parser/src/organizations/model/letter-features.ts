import { AFTER, BEFORE, classCode, type FeatureList, kindOf, letter, typeHash } from './feature-list.js'
import type { Reading, Word } from './reading.js'

/** How far the next head is, in a few steps. */
function stepsTo(distance: number): number {
  return distance < 4 ? 1 : distance < 8 ? 2 : distance < 13 ? 3 : distance < 20 ? 4 : 5
}

/** What is seen at letter `i`: the letters around it, its word, and what the tables say. */
export function letterFeatures(reading: Reading, i: number, list: FeatureList): void {
  list.clear()
  addLetters(reading.text, i, list)
  addWord(reading, i, list)
  addHeads(reading, i, list)
  addRegions(reading, i, list)
  addOutlook(reading, i, list)
}

function addLetters(text: string, i: number, list: FeatureList): void {
  const [z, a, b, c, d, e, f] = [-3, -2, -1, 0, 1, 2, 3].map((offset) =>
    letter(text, i + offset),
  ) as number[] as [number, number, number, number, number, number, number]
  list.add(c)
  list.add(b)
  list.add(d)
  list.add(a)
  list.add(e)
  list.add(b, c)
  list.add(c, d)
  list.add(a, b)
  list.add(d, e)
  list.add(b, c, d)
  list.add(a, b, c)
  list.add(c, d, e)
  list.add(b, d)
  list.add(kindOf(b), kindOf(c), kindOf(d))
  list.add(z, a, b, c)
  list.add(c, d, e, f)
}

function addWord({ words, wordAt }: Reading, i: number, list: FeatureList): void {
  const index = wordAt[i] as number
  const word = words[index] as Word
  const [previous, next] = [words[index - 1], words[index + 1]]
  const place = placeIn(word, i)
  list.add(place)
  list.add(place, word.hash)
  list.when(place < 2, previous?.hash ?? BEFORE)
  list.when(place === 0 || place === 2, next?.hash ?? AFTER)
  const [before, own, after] = [classCode(previous, BEFORE), classCode(word, 0), classCode(next, AFTER)]
  list.add(own, place)
  list.add(before, own, place)
  list.add(own, after, place)
  list.add(before, own, after)
}

function addHeads({ text, words, wordAt, headEnding }: Reading, i: number, list: FeatureList): void {
  const [c, d] = [letter(text, i), letter(text, i + 1)]
  const place = placeIn(words[wordAt[i] as number] as Word, i)
  const head = headEnding[i]
  list.when(!!head, head?.hash ?? 0)
  list.when(!!head, head?.hash ?? 0, d)
  list.when(!!head, head?.length ?? 0, kindOf(d))
  list.when(!!head, typeHash(head?.type ?? ''), place)
  const nextEnding = headEnding[i + 1]
  list.when(!!nextEnding, nextEnding?.hash ?? 0)
  const headBefore = headEnding[i - 1]
  list.when(!!headBefore, headBefore?.hash ?? 0, c)
}

function addRegions(reading: Reading, i: number, list: FeatureList): void {
  const { text, words, wordAt, regionStarting, regionEnding } = reading
  const [b, c, d] = [letter(text, i - 1), letter(text, i), letter(text, i + 1)]
  const index = wordAt[i] as number
  const [before, own] = [classCode(words[index - 1], BEFORE), classCode(words[index], 0)]
  const region = regionStarting[i]
  list.when(!!region, region?.form ?? 0, b)
  list.when(!!region, region?.form ?? 0, kindOf(b), before)
  const ended = regionEnding[i]
  list.when(!!ended, ended?.form ?? 0, d)
  const endedBefore = regionEnding[i - 1]
  list.when(!!endedBefore, endedBefore?.form ?? 0)
  list.when(!!endedBefore, endedBefore?.form ?? 0, c)
  const regionNext = regionStarting[i + 1]
  list.when(!!regionNext, regionNext?.form ?? 0, own)
}

/** What comes: a known name, the next head. */
function addOutlook(
  { text, headEnding, regionStarting, knownStarting, nextHead }: Reading,
  i: number,
  list: FeatureList,
): void {
  list.when((knownStarting[i] as number) > 0, knownStarting[i] as number)
  const headAt = nextHead[i] as number
  const steps = headAt < 0 ? 0 : stepsTo(headAt - i)
  list.add(steps)
  const near = steps > 0 && steps < 5 ? headEnding[headAt] : null
  list.when(!!near, near?.hash ?? 0, steps)
  list.when(!!near, typeHash(near?.type ?? ''), regionStarting[i] ? 1 : 0, kindOf(letter(text, i - 1)))
}

/** A letter is a word of its own, or the first, the last or an inner one of its word. */
function placeIn({ start, end }: Word, i: number): number {
  if (start === i) return end === i + 1 ? 0 : 1
  return end === i + 1 ? 2 : 3
}
