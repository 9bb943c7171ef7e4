import { simplified } from './simplified.js'

/**
 * The form in which text is searched. Chinese characters are simplified ones; words of other letters and digits are in lower
 * case, a space on each side; all else is one space. So a phrase is in a text just where its form is in the text's form:
 * `高新区` is in `沧州高新区`, `gdp` in `GDP增长`, but `ai` not in `fair`, and no phrase reaches over a comma.
 */
interface SearchForm {
  readonly form: string
  /** For each unit of the form, where it begins and ends in the text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** A Chinese character, or a word of others. */
const PIECE = /(\p{Script=Han})|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu

export function searchForm(text: string): SearchForm {
  const [starts, ends]: [number[], number[]] = [[], []]
  let form = ''
  // Asking a text that grows for its end would copy all of it each time.
  let spaced = true
  const push = (units: string, start: number, end: number): void => {
    form += units
    spaced = units === ' '
    for (let unit = 0; unit < units.length; unit++) {
      starts.push(start)
      ends.push(end)
    }
  }
  const space = (at: number): void => {
    if (!spaced) push(' ', at, at)
  }
  let last = 0
  for (const { 0: piece, 1: han, index } of text.matchAll(PIECE)) {
    const end = index + piece.length
    if (index > last) space(last)
    if (han) push(simplified(han.normalize('NFKC')), index, end)
    else {
      if (form === '') push(' ', index, index)
      space(index)
      push(foldWord(piece), index, end)
      push(' ', end, end)
    }
    last = end
  }
  return { form, starts, ends }
}

/** Chinese characters in a row, or a word of others. */
const RUN_OR_WORD = /(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu

/** The same form without its places: by runs of characters, for the many texts that are stored. */
export function formOf(text: string): string {
  let form = ''
  let last = 0
  let spaced = true
  const space = (): void => {
    if (!spaced) form += ' '
    spaced = true
  }
  for (const { 0: piece, 1: run, index } of text.matchAll(RUN_OR_WORD)) {
    if (index > last) space()
    if (run) form += simplified(run.normalize('NFKC'))
    else {
      if (form === '') form = ' '
      else space()
      form += `${foldWord(piece)} `
    }
    spaced = !run
    last = index + piece.length
  }
  return form
}

/** Full-width characters are the same as others; ½ is 12, for want of anything better. */
function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
}

const RUN = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu

/** The terms of a form: every Chinese character, every two neighbours, every word. */
export function termsOf(form: string): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const [run] of form.matchAll(RUN)) {
    if (!isHan(run)) terms.add(run)
    else {
      let before = ''
      for (const character of run) {
        terms.add(character)
        if (before !== '') terms.add(before + character)
        before = character
      }
    }
  }
  return terms
}

/** The terms that every entry with the phrase has. */
export function termsOfPhrase(form: string): string[] {
  return [...form.matchAll(RUN)].flatMap(([run]) =>
    isHan(run) && [...run].length > 1 ? pairsOf(run) : [run],
  )
}

/**
 * The terms that every entry has in whose text these characters stand somewhere, whatever stands around them; none where
 * that cannot be told. They are of neighbouring Chinese characters only: of a word, the characters may be a part.
 */
export function termsOfPart(characters: string): string[] {
  const runs = formOf(characters).match(/\p{Script=Han}{2,}/gu) ?? []
  return [...new Set(runs.flatMap(pairsOf))]
}

function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run)
}

function pairsOf(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}
