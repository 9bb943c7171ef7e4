import { writeFileSync } from 'node:fs'
import { ORGANIZATION_TYPES } from '@baobiao/parser'
import {
  foldString,
  KNOWN_NAMES,
  ruledType,
  TYPE_ROWS,
  TYPE_RULES,
  typeFeatures,
} from '@baobiao/parser/organization-tagger'
import { goldNames, goldNews, goldPages, goldTexts, isHeldOut } from '../gold.js'
import { readMarks } from '../marked-text.js'

const USAGE = `Writes every annotated name with its type as train_types.py reads them: a line of sizes, then a name a line.

  node dist/training/prepare-types.js FILE.jsonl
`
const [file] = process.argv.slice(2)
if (file === undefined || file.startsWith('-')) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else {
  const lines = [{ rows: TYPE_ROWS, types: ORGANIZATION_TYPES }, ...namesOnce()]
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

/** Each name of each hand once, in full and as mentioned. */
function namesOnce(): object[] {
  const seen = new Map<string, object>()
  const add = (hand: string, name: string, type: string): void => {
    const folded = foldString(name)
    const ruled = ruledType(folded)
    seen.set(`${hand} ${folded} ${type}`, {
      hand,
      name: folded,
      type,
      ruled,
      features: typeFeatures(folded, ruled),
    })
  }
  for (const [name, type] of KNOWN_NAMES) add('tables', name, type)
  for (const { type, examples } of TYPE_RULES) for (const name of examples) add('tables', name, type)
  for (const one of [...goldPages(), ...goldTexts(), ...goldNames()])
    for (const { name, surfaces, type } of one.gold.organizations)
      for (const form of [name, ...surfaces]) add(isHeldOut(one) ? 'held-out' : one.group, form, type)
  for (const { hand, marked } of goldNews()) {
    const { text, names } = readMarks(marked)
    for (const { start, end, name, type } of names)
      for (const form of [name, text.slice(start, end)]) add(hand, form, type)
  }
  return [...seen.values()]
}
