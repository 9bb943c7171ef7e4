import { parseArgs } from 'node:util'
import { readMadeTexts } from './made-texts.js'
import { scoreForms } from './score-forms.js'
import { longTableOf } from './table.js'

const USAGE = `Scores the articles that the parser finds in the forms of text that users bring; families that nothing was fitted on first.

  npm --prefix packages/evals run eval:forms --
    --families         a row a family instead of a form
    --count 50         texts of each written family (6)
    --from 5000        seed of the first (0)
    --folder FOLDER    texts that \`npm run press -- --out FOLDER\` made, instead of the written ones and the frozen sample
    --misses           also what was missed, invented or wrong in fitted families
    --json             the scores as JSON
`

try {
  const { values } = parseArgs({
    options: {
      families: { type: 'boolean' },
      count: { type: 'string' },
      from: { type: 'string' },
      folder: { type: 'string' },
      misses: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) process.stdout.write(USAGE)
  else {
    const options = {
      byFamily: values.families === true,
      ...(values.count && { count: wholeNumber(values.count) }),
      ...(values.from && { from: wholeNumber(values.from) }),
      ...(values.folder && { texts: readMadeTexts(values.folder) }),
    }
    for (const part of ['leftOut', 'fitting'] as const) {
      const scores = scoreForms(part, options, (id, kind, ...details) => {
        if (values.misses) console.log(`${id}\t${kind}\t${details.join(' ')}`)
      })
      console.log(part === 'leftOut' ? 'left out of fitting' : 'fitted')
      console.log(
        values.json ? JSON.stringify(Object.fromEntries(scores.groups), null, 2) : longTableOf(scores),
      )
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  process.exitCode = 2
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`not a whole number: ${text}`)
  return Number(text)
}
