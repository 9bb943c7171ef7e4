import type { SearchEntry, SearchKind, SearchText } from '../engines/search-entry.js'
import type { Transaction } from '../engines/transaction.js'
import { sendWrites, type Write } from '../engines/write.js'
import type { Database } from '../open-database.js'
import { formOf, termsOf } from './search-form.js'

/** Both engines bound the parameters of one statement. */
const ENTRIES_A_STATEMENT = 200

/** Adds entries of targets that have none. */
export function addEntries(
  database: Database,
  transaction: Transaction,
  texts: readonly SearchText[],
): Promise<void> {
  return sendWrites(transaction, insertionsOfEntries(database, texts))
}

/** The same, for whoever sends them after other writes. */
export function* insertionsOfEntries({ engine }: Database, texts: readonly SearchText[]): Generator<Write> {
  const entryOf = entryMaker()
  for (let at = 0; at < texts.length; at += ENTRIES_A_STATEMENT)
    yield engine.search.insertion(texts.slice(at, at + ENTRIES_A_STATEMENT).map(entryOf))
}

export async function removeEntries(
  { engine }: Database,
  transaction: Transaction,
  kind: SearchKind,
  targetIds: readonly string[],
): Promise<void> {
  for (let at = 0; at < targetIds.length; at += ENTRIES_A_STATEMENT)
    await engine.search.remove(transaction, kind, targetIds.slice(at, at + ENTRIES_A_STATEMENT))
}

interface Searched {
  readonly form: string
  readonly terms: ReadonlySet<string>
}

/** Figures of one sentence all have it for a text: its form and terms are made once. */
function entryMaker(): (text: SearchText) => SearchEntry {
  const known = new Map<string, Searched>()
  const searched = (text: string): Searched => {
    const made = known.get(text) ?? searchedText(text)
    known.set(text, made)
    return made
  }
  return (text) => {
    const body = searched(text.body)
    const title = searched(text.title)
    const organizations = searched(text.organizations)
    const indicators = searched(text.indicators)
    return {
      ...text,
      title: title.form,
      organizations: organizations.form,
      indicators: indicators.form,
      body: body.form,
      terms: withTerms(body.terms, [title, organizations, indicators]),
    }
  }
}

function searchedText(text: string): Searched {
  const form = formOf(text)
  return { form, terms: termsOf(form) }
}

/** The terms of a text with those of others; the very same set where they add none, as an indicator adds none to its sentence. */
function withTerms(terms: ReadonlySet<string>, others: readonly Searched[]): ReadonlySet<string> {
  const more = others.flatMap((other) => [...other.terms].filter((term) => !terms.has(term)))
  return more.length === 0 ? terms : new Set([...terms, ...more])
}
