import { PairTable } from '../text/pair-table.js'
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
  /** Of each UTF-16 unit, the binary logarithm of how often it occurs. */
  readonly logs: ReadonlyMap<number, number>
  readonly pairs: PairTable
  /** Of each pair, by its number. */
  readonly usual: readonly Usual[]
  readonly all: number
}

let table: Table | undefined

function readTable(): Table {
  const logs = new Map<number, number>()
  const pairs = new PairTable()
  const usual: Usual[] = []
  let all = 0
  for (const line of CHARACTER_PAIRS.split('\n')) {
    const [head = '', ...followers] = line.split('\t')
    const character = head.charCodeAt(0)
    const log = Number(head.slice(1))
    logs.set(character, log)
    all += 2 ** log
    followers.forEach((characters, at) => {
      for (let next = 0; next < characters.length; next++)
        usual[pairs.add(character, characters.charCodeAt(next))] = USUAL[at] as Usual
    })
  }
  return { logs, pairs, usual, all }
}

/** As `pairCharacter`, of UTF-16 units. */
function pairUnit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return 0x30
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) ? 0x61 : unit
}

/** Whether a text that ends with the character `last` goes on with the character `first`, as far as pairs of characters tell. */
export function usualAfter(last: string, first: string): Usual {
  table ??= readTable()
  if (last === '' || first === '') return 1
  const [a, b] = [pairUnit(last.charCodeAt(0)), pairUnit(first.charCodeAt(0))]
  const pair = table.pairs.numberOf(a, b)
  if (pair >= 0) return table.usual[pair] as Usual
  const logs = (table.logs.get(a) ?? 0) + (table.logs.get(b) ?? 0)
  return 2 ** logs / table.all >= EXPECTED ? 0 : 1
}
