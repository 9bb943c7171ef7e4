import {
  SEARCH_FIELDS,
  type SearchEntry,
  type SearchField,
  type SearchKind,
  type SearchText,
} from '../engines/search-entry.js'
import type { Transaction } from '../engines/transaction.js'
import type { Database } from '../open-database.js'
import { formOf, termsOf } from './search-form.js'

/** Both engines bound the parameters of one statement. */
const ENTRIES_A_STATEMENT = 200

/** Adds entries of targets that have none. */
export async function addEntries(
  { engine }: Database,
  transaction: Transaction,
  texts: readonly SearchText[],
): Promise<void> {
  for (let at = 0; at < texts.length; at += ENTRIES_A_STATEMENT) {
    await engine.search.insert(transaction, texts.slice(at, at + ENTRIES_A_STATEMENT).map(entryMaker()))
  }
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

/** Figures of one sentence all have it for a text: its form and terms are made once. */
function entryMaker(): (text: SearchText) => SearchEntry {
  const forms = new Map<string, string>()
  const known = (text: string): string => {
    const form = forms.get(text) ?? formOf(text)
    forms.set(text, form)
    return form
  }
  return (text) => {
    const fields = Object.fromEntries(SEARCH_FIELDS.map((field) => [field, known(text[field])])) as Record<
      SearchField,
      string
    >
    return { ...text, ...fields, terms: termsOf(Object.values(fields)) }
  }
}
