import { hashOf, mix, slotOf } from './hash.js'
import type { Word } from './reading.js'

/** Collects the slots of features; each template of features has a number of its own. */
export class FeatureList {
  readonly slots: number[] = []
  private template = 0

  constructor(private readonly first: number) {}

  clear(): void {
    this.slots.length = 0
    this.template = this.first
  }

  /** The next template, with what it saw; `null` for a template that sees nothing here. */
  add(...parts: readonly number[]): void {
    let hash = mix(++this.template, 77)
    for (const part of parts) hash = mix(hash, part)
    this.slots.push(slotOf(hash))
  }

  skip(): void {
    this.template++
  }

  when(condition: boolean, ...parts: readonly number[]): void {
    if (condition) this.add(...parts)
    else this.skip()
  }
}

export const BEFORE = 1
export const AFTER = 2

export function letter(text: string, at: number): number {
  return at < 0 ? BEFORE : at >= text.length ? AFTER : text.charCodeAt(at)
}

/** Digits, Latin, Han, and the marks that part names, each as one kind of letter. */
export function kindOf(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return 3
  if (code >= 48 && code <= 57) return 1
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return 2
  if (code === 0x3001) return 4
  if (code === 0x201c || code === 0x201d) return 5
  if (code === 40 || code === 41) return 6
  return code === 44 || code === 0x3002 ? 7 : 8
}

const typeHashes = new Map<string, number>()
export function typeHash(type: string): number {
  const known = typeHashes.get(type)
  if (known !== undefined) return known
  const hash = hashOf(type)
  typeHashes.set(type, hash)
  return hash
}

export const classCode = (word: Word | undefined, missing: number): number =>
  word?.wordClass.charCodeAt(0) ?? missing
