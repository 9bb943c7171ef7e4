import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { TEXT_FAMILIES, type TextFamily } from './families.js'
import { makeText } from './make-text.js'

const FORMS = [...new Set(TEXT_FAMILIES.map(({ form }) => form))]
const USAGE = `Writes pages in the forms of text that users bring, with their right answer.

  npm run texts -- --out FOLDER
    --texts 10           texts of each family (10)
    --from 0             seed of the first (0)
    --forms a,b          some forms only: ${FORMS.join(', ')}
    --families a,b       some families only: ${TEXT_FAMILIES.map(({ name }) => name).join(', ')}
    --part fitting       families that may be fitted on, or leftOut; both by default

Writes FOLDER/<form>.jsonl, a text a line: { id, form, family, part, text, gold }.
`

try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      texts: { type: 'string', default: '10' },
      from: { type: 'string', default: '0' },
      forms: { type: 'string' },
      families: { type: 'string' },
      part: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) process.stdout.write(USAGE)
  else if (!values.out) throw new Error('--out FOLDER is missing')
  else {
    const families = chosen(values.forms, values.families, values.part)
    write(values.out, families, wholeNumber(values.texts), wholeNumber(values.from))
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  process.exitCode = 2
}

function write(out: string, families: readonly TextFamily[], count: number, from: number): void {
  mkdirSync(out, { recursive: true })
  const started = performance.now()
  for (const form of FORMS) {
    const lines = families
      .filter((family) => family.form === form)
      .flatMap((family) =>
        Array.from({ length: count }, (_, at) => JSON.stringify(makeText(family, from + at))),
      )
    if (lines.length === 0) continue
    writeFileSync(join(out, `${form}.jsonl`), `${lines.join('\n')}\n`)
    const seconds = (performance.now() - started) / 1000
    process.stderr.write(`${form}: ${lines.length} texts in ${out}, ${seconds.toFixed(1)} s\n`)
  }
}

function chosen(
  forms: string | undefined,
  names: string | undefined,
  part: string | undefined,
): TextFamily[] {
  const parts = [...new Set(TEXT_FAMILIES.map(({ part }) => part))]
  const wanted = {
    form: known('form', forms, FORMS),
    name: known(
      'family',
      names,
      TEXT_FAMILIES.map(({ name }) => name),
    ),
    part: known('part', part, parts),
  }
  return TEXT_FAMILIES.filter(
    ({ form, name, part }) =>
      wanted.form.includes(form) && wanted.name.includes(name) && wanted.part.includes(part),
  )
}

/** What a list names, all of it by default. @throws Error where it names something else */
function known(kind: string, list: string | undefined, all: readonly string[]): readonly string[] {
  const names = list?.split(',') ?? all
  const unknown = names.find((name) => !all.includes(name))
  if (unknown !== undefined) throw new Error(`no ${kind} is named ${unknown}: ${all.join(', ')}`)
  return names
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`not a whole number: ${text}`)
  return Number(text)
}
