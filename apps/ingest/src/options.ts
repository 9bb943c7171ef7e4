import { type Correction, faultOf, type KnownFacts, PAGE_TIMEOUT_SECONDS } from '@baobiao/documents'
import { ENCODINGS } from '@baobiao/parser/decode'
import { InvalidArgumentError, Option } from 'commander'

export const encoding = new Option(
  '--encoding <name>',
  'read the bytes as this encoding (default: found out)',
).choices(ENCODINGS)

export const standardInput = new Option(
  '--input <format>',
  'what standard input is: one page, or JSON Lines with a page each',
)
  .choices(['text', 'jsonl'])
  .default('text')

/** Reads an option's value, as Commander wants it. */
export function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Write a whole number above 0.')
  return Number(text)
}

export const pageTimeout = new Option(
  '--page-timeout <seconds>',
  `give a page up after this many seconds of work (default: ${PAGE_TIMEOUT_SECONDS})`,
)
  .env('PAGE_TIMEOUT')
  // An empty variable is an unset one.
  .argParser((text) => (text === '' ? undefined : positiveInteger(text)))

export const leastConfidence = new Option(
  '--least-confidence <share>',
  'leave out mentions of organizations less sure than this, 0 to 1 (default: 0.45)',
)
  .env('LEAST_CONFIDENCE')
  .argParser((text) => (text === '' ? undefined : share(text)))

/** Reads an option's value, as Commander wants it. */
function share(text: string): number {
  if (!/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/.test(text))
    throw new InvalidArgumentError('Write a number from 0 to 1, such as 0.8.')
  return Number(text)
}

/** Reads an option's value, as Commander wants it. */
function isoDate(text: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : null
  // 2021-02-30 is read as the second of March.
  if (!date || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text))
    throw new InvalidArgumentError('Write a date as 2021-07-08.')
  return text
}

export const newspaper = new Option(
  '--newspaper <name>',
  'the newspaper (default: by path or page)',
).argParser(fact('newspaper'))

export const publishedOn = new Option(
  '--published-on <date>',
  'day of issue, which tells what 今年 means (default: by path or page)',
).argParser(isoDate)

export const pageNumber = new Option(
  '--page <number>',
  'number of the page, as printed: 3, A03 (default: by path or page)',
).argParser(fact('pageNumber'))

/** Reads an id, as the database has it or as the API gives it: `Document:c0c6…`. */
export function idOf(type: 'Document' | 'Organization') {
  return (text: string): string => {
    const [prefix, id] = text.includes(':') ? (text.split(':', 2) as [string, string]) : [type, text]
    if (prefix !== type) throw new InvalidArgumentError(`An id of type ${type} is expected here.`)
    return id
  }
}

/** The same for several. */
export function idsOf(type: 'Document' | 'Organization') {
  return (text: string, before: readonly string[] | undefined): string[] => [
    ...(before ?? []),
    idOf(type)(text),
  ]
}

/** What options say about pages. */
interface ToldOptions {
  readonly newspaper?: string
  readonly publishedOn?: string
  readonly page?: string
}

export function toldBy({ newspaper, publishedOn, page }: ToldOptions): KnownFacts {
  const told = Object.entries({ newspaper, publishedOn, pageNumber: page })
  return Object.fromEntries(told.filter(([, value]) => value !== undefined))
}

/** What options correct; an empty one takes back what was told. */
export function correction({ newspaper, publishedOn, page }: ToldOptions): Correction {
  const given = Object.entries({ newspaper, publishedOn, pageNumber: page })
  return Object.fromEntries(
    given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value || null]])),
  )
}

/** The same option where "" takes back what was told. */
export function orNothing({ flags, parseArg }: Option, what: string): Option {
  return new Option(flags, `${what}; "" takes back what was told`).argParser((text, before) =>
    text === '' ? text : parseArg?.(text, before),
  )
}

function fact(told: 'newspaper' | 'pageNumber'): (text: string) => string {
  return (text) => {
    const fault = faultOf(told, text)
    if (fault) throw new InvalidArgumentError(`It ${fault}.`)
    return text
  }
}
