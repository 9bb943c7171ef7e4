import type { Span } from '@baobiao/parser'
import { foldString, LONGEST_NAME, passagesOfSource } from '@baobiao/parser/organization-model'
import type { Case } from '../gold.js'

/** A folded text with its names: what the model learns from. */
export interface Example {
  readonly id: string
  readonly text: string
  readonly names: readonly Name[]
}

export interface Name extends Span {
  readonly type: string
}

/** The passages of annotated pages and texts, each with every occurrence of the surfaces that its gold lists. */
export function examplesOf(cases: readonly Case[]): Example[] {
  return cases.flatMap(({ id, source, gold }) => {
    const types = new Map(
      gold.organizations.flatMap(({ surfaces, type }) =>
        surfaces.map((surface) => [foldString(surface), type] as const),
      ),
    )
    return passagesOfSource(source).map(({ text: { text } }) => ({
      id,
      text,
      names: occurrences(text, types),
    }))
  })
}

/** Longest first: where one surface holds another, the longer one is what is named. */
function occurrences(text: string, types: ReadonlyMap<string, string>): Name[] {
  const names: Name[] = []
  const taken = new Uint8Array(text.length)
  for (const [surface, type] of [...types].sort(([a], [b]) => b.length - a.length)) {
    if (surface.length < 2 || surface.length > LONGEST_NAME) continue
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const end = start + surface.length
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      names.push({ start, end, type })
    }
  }
  return names.sort((a, b) => a.start - b.start)
}

/** Numbers from 0 to 1, the same ones for the same seed (a linear congruential generator). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** Names shorter than this are tied to their text: 市委 in one city is 市委 in none other. */
const SWAPPED_FROM = 5

/** The examples again, each long name replaced by another of its type: the model learns contexts apart from names. */
export function swapNames(examples: readonly Example[], random: () => number): Example[] {
  const pool = new Map<string, string[]>()
  for (const { text, names } of examples)
    for (const { start, end, type } of names)
      if (end - start >= SWAPPED_FROM) pool.set(type, [...(pool.get(type) ?? []), text.slice(start, end)])
  return examples.filter(({ names }) => names.length > 0).map((example) => swapped(example, pool, random))
}

function swapped(
  { id, text, names }: Example,
  pool: ReadonlyMap<string, string[]>,
  random: () => number,
): Example {
  let out = ''
  let at = 0
  const moved: Name[] = []
  for (const { start, end, type } of names) {
    out += text.slice(at, start)
    const others = end - start >= SWAPPED_FROM ? pool.get(type) : undefined
    const name = others?.[Math.floor(random() * others.length)] ?? text.slice(start, end)
    moved.push({ start: out.length, end: out.length + name.length, type })
    out += name
    at = end
  }
  return { id, text: out + text.slice(at), names: moved }
}
