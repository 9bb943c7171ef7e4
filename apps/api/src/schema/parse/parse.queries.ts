import { faultOfText, type ReadOptions } from '@baobiao/documents'
import { badInput } from '../../errors.js'
import { builder } from '../builder.js'
import { parseCost } from '../common/parse-cost.js'
import { ParsedPage } from './parsed-page.js'

/** Some ten times what a newspaper page holds. */
export const MAX_PAGE_CHARACTERS = 100_000
/** @throws GraphQLError BAD_TEXT */
function checkPage(text: string, argument: readonly string[]): void {
  if (text.length > MAX_PAGE_CHARACTERS)
    throw badInput(
      'BAD_TEXT',
      `a page may hold ${MAX_PAGE_CHARACTERS} characters, and this one holds ${text.length}`,
      argument,
    )
  const fault = faultOfText(text)
  if (fault) throw badInput('BAD_TEXT', fault.message, argument)
}

/** @throws GraphQLError BAD_FILTER */
function readOptionsOf(leastConfidence: number | null): ReadOptions | undefined {
  if (leastConfidence === null) return undefined
  if (leastConfidence < 0 || leastConfidence > 1)
    throw badInput('BAD_FILTER', `\`leastConfidence\` is a number from 0 to 1, and not ${leastConfidence}`, [
      'leastConfidence',
    ])
  return { leastConfidence }
}

const PARSE_COST = ({ text }: { readonly text: string }): number => parseCost(text.length)

builder.queryField('parse', (t) =>
  t.field({
    type: ParsedPage,
    description: 'What the parser reads on a page. Nothing is stored, and nothing stored is looked at.',
    args: {
      text: t.arg.string({
        required: true,
        description: `The text layer of the page, line breaks included: at most ${MAX_PAGE_CHARACTERS} UTF-16 code units.`,
      }),
      publishedOn: t.arg({
        type: 'Date',
        description:
          'The day of the issue, by which 今年 and 上月 are understood; found on the page by default.',
      }),
      leastConfidence: t.arg.float({
        description:
          'Mentions of organizations less sure than this are left out, 0 to 1; by default 0.45, or what the server is set to.',
      }),
    },
    complexity: PARSE_COST,
    resolve: async (_, { text, publishedOn = null, leastConfidence }, { previews, client, signal }) => {
      checkPage(text, ['text'])
      const reading = readOptionsOf(leastConfidence ?? null)
      return {
        source: { text, printed: null },
        part: await previews.preview(text, publishedOn, { client: client.name, signal }, reading),
      }
    },
  }),
)
