import type { Part } from '../articles/article.js'

/** What left-out families print differs in wording from what fitted ones print. */
export type Wording = Readonly<Record<Part, readonly string[]>>

/** `{key}` in a form becomes what `values` has for it. */
export function fillIn(form: string, values: Readonly<Record<string, string>>): string {
  return form.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key]
    if (value === undefined) throw new RangeError(`no value for {${key}} in ${form}`)
    return value
  })
}
