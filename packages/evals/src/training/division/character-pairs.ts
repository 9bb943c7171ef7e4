import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { articlesOf } from '@baobiao/page-maker'
import { foldString, pairCharacter } from '@baobiao/parser/division-model'
import { goldTexts } from '../../gold.js'

const FILE = fileURLToPath(
  new URL('../../../../parser/src/lexicon/character-pairs-table.ts', import.meta.url),
)
/** A pair that occurs less says little. */
const FEWEST = 3
/** How many times as often as by chance: the least of each class of pairs. */
const CLASSES = [0, 3, 20]
/** Where chance alone makes less than one pair, one that occurs by chance is as good as none. */
const EXPECTED = 1
/** What would end the template that the table is written in. */
const UNWRITTEN = /[`\\$\s]/

/** Counts which character follows which in the articles that may be fitted and the short texts, and writes the parser's table. */
export function writeCharacterPairs(): number {
  const counts = new Map<string, Map<string, number>>()
  const firsts = new Map<string, number>()
  let all = 0
  for (const text of texts()) {
    const characters = [...foldString(text)].map(pairCharacter)
    characters.forEach((character, at) => {
      all++
      firsts.set(character, (firsts.get(character) ?? 0) + 1)
      const next = characters[at + 1]
      if (next === undefined || UNWRITTEN.test(character + next)) return
      const followers = counts.get(character) ?? new Map<string, number>()
      counts.set(character, followers)
      followers.set(next, (followers.get(next) ?? 0) + 1)
    })
  }
  let pairs = 0
  const lines = [...firsts.keys()]
    .filter((character) => !UNWRITTEN.test(character) && (firsts.get(character) as number) >= FEWEST)
    .sort()
    .map((character) => {
      const own = firsts.get(character) as number
      const classes = CLASSES.map(() => '')
      for (const [next, count] of [...(counts.get(character) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (count < FEWEST) continue
        const ratio = (count * all) / (own * (firsts.get(next) ?? 1))
        const rank = CLASSES.findLastIndex((least) => ratio >= least)
        if (rank === 0 && count / ratio < EXPECTED) continue
        classes[rank] += next
        pairs++
      }
      return `${character}${Math.round(Math.log2(own))}\t${classes.join('\t')}`.trimEnd()
    })
  writeFileSync(
    FILE,
    `/**
 * Which character follows which in running text, counted by \`train:division -- --pairs\` of packages/evals. A line for each
 * character: the character, the binary logarithm of how often it occurs, and after tabs those that follow it by chance, often
 * (from ${CLASSES[1]} times chance on) and mostly (from ${CLASSES[2]} times on). Source: the fitting articles and taught texts of this project, ${new Date().getFullYear()}.
 * Purpose: to tell whether a line goes on in the next.
 */
export const CHARACTER_PAIRS = \`${lines.join('\n')}\`
`,
  )
  return pairs
}

function texts(): string[] {
  return [
    ...articlesOf('fitting').flatMap(({ body }) => body.filter((paragraph) => !paragraph.startsWith('## '))),
    ...goldTexts().map(({ source }) => source),
  ]
}
