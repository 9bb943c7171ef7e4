type Method = (this: never, ...args: never[]) => unknown
type Counter = (self: { readonly length: number }, result: unknown) => number

const lengthOf = (value: unknown): number => (value as { readonly length: number }).length
const ofResult: Counter = (_, result) => lengthOf(result)
const ofAll: Counter = (self) => self.length
/** What was passed on the way to what was found, from the beginning. */
const ofWay: Counter = (self, result) => (typeof result === 'number' && result >= 0 ? result : self.length)

const COUNTED: readonly (readonly [object, Counter, readonly string[]])[] = [
  [String.prototype, ofResult, ['slice', 'repeat', 'padStart']],
  [
    String.prototype,
    ofAll,
    ['split', 'trim', 'normalize', 'replace', 'replaceAll', 'includes', 'lastIndexOf'],
  ],
  [String.prototype, ofWay, ['indexOf']],
  [Array.prototype, ofResult, ['slice', 'concat', 'flat']],
  [
    Array.prototype,
    ofAll,
    [
      'map',
      'filter',
      'flatMap',
      'reduce',
      'forEach',
      'join',
      'sort',
      'reverse',
      'splice',
      'shift',
      'unshift',
    ],
  ],
  [Array.prototype, ofWay, ['indexOf', 'findIndex']],
  // Copies, and loops.
  [Array.prototype, ofAll, ['toReversed', 'toSorted']],
]

/**
 * What `run` does: characters and items that it copies, passes and looks through, expressions that it tries, with what they match, and what it returns.
 * Unlike time, it is the same on every machine. What an expression does inside is checked by `scripts/check-expressions.mjs`.
 */
export function workOf(run: () => number): number {
  let work = 0
  const undo: (() => void)[] = []
  const replace = (owner: object, name: PropertyKey, by: (original: Method) => Method): void => {
    const original = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor
    Object.defineProperty(owner, name, { ...original, value: by(original.value as Method) })
    undo.push(() => Object.defineProperty(owner, name, original))
  }
  for (const [owner, counter, names] of COUNTED)
    for (const name of names)
      replace(owner, name, (original) => {
        return function (this: never, ...args: never[]) {
          const self = this as { readonly length: number }
          const before = { length: self.length }
          const result = original.apply(this, args)
          work += counter(before, result)
          return result
        }
      })
  replace(Array.prototype, Symbol.iterator, (original) => {
    return function (this: never, ...args: never[]) {
      work += lengthOf(this)
      return original.apply(this, args)
    }
  })
  replace(RegExp.prototype, 'exec', (original) => {
    return function (this: never, ...args: never[]) {
      const found = original.apply(this, args)
      // What it matches it has passed.
      work += 1 + (found === null ? 0 : lengthOf((found as RegExpExecArray)[0]))
      return found
    }
  })
  try {
    const returned = run()
    return work + returned
  } finally {
    for (const restore of undo.reverse()) restore()
  }
}
