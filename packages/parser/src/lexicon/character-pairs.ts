import { CHARACTER_PAIRS } from './character-pairs-table.js'

/** How usual it is that one character follows another in running text: 0 never, 1 unknown, 2 by chance, 3 often, 4 mostly. */
export type Usual = 0 | 1 | 2 | 3 | 4

const DIGIT = /\d/
const LATIN = /[A-Za-z]/
const USUAL = [2, 3, 4] as const
/** Two characters do not go together where chance alone would make this many pairs of them and the texts have none. */
const EXPECTED = 1

/** Characters as the table has them: one digit and one Latin letter stand for all. */
export function pairCharacter(character: string): string {
  return DIGIT.test(character) ? '0' : LATIN.test(character) ? 'a' : character
}

interface Table {
  /** Of each character, the binary logarithm of how often it occurs. */
  readonly logs: ReadonlyMap<string, number>
  readonly pairs: ReadonlyMap<string, Usual>
  readonly all: number
}

let table: Table | undefined

function readTable(): Table {
  const logs = new Map<string, number>()
  const pairs = new Map<string, Usual>()
  let all = 0
  for (const line of CHARACTER_PAIRS.split('\n')) {
    const [head = '', ...followers] = line.split('\t')
    const character = head.charAt(0)
    const log = Number(head.slice(1))
    logs.set(character, log)
    all += 2 ** log
    followers.forEach((characters, at) => {
      for (const next of characters) pairs.set(character + next, USUAL[at] as Usual)
    })
  }
  return { logs, pairs, all }
}

/** Whether a text that ends with the character `last` goes on with the character `first`, as far as pairs of characters tell. */
export function usualAfter(last: string, first: string): Usual {
  table ??= readTable()
  const [a, b] = [pairCharacter(last), pairCharacter(first)]
  const known = table.pairs.get(a + b)
  if (known !== undefined) return known
  const logs = (table.logs.get(a) ?? 0) + (table.logs.get(b) ?? 0)
  return 2 ** logs / table.all >= EXPECTED ? 0 : 1
}
