import { ORGANIZATION_TYPES } from '@baobiao/parser'
import { describe, expect, it } from 'vitest'
import { goldNews } from '../src/gold.js'
import { type MarkedText, readMarks } from '../src/marked-text.js'
import { endsWithRegion } from '../src/regions-in-front.js'

const texts = goldNews().map(({ id, marked }) => ({ id, ...readMarks(marked) }))
const types: ReadonlySet<string> = new Set(ORGANIZATION_TYPES)

/** The ids of the texts with something that the guidelines forbid. */
function against(isWrong: (text: MarkedText) => boolean): string[] {
  return texts.filter(isWrong).map(({ id }) => id)
}

/** What no name stands on, with a mark for each name. */
function unmarked({ text, names }: MarkedText): string {
  let rest = ''
  let at = 0
  for (const { start, end } of names) {
    rest += `${text.slice(at, start)}※`
    at = end
  }
  return rest + text.slice(at)
}

describe('the marked news texts', () => {
  it('have an id each', () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
  })

  it('name types that there are', () => {
    expect(against(({ names }) => names.some(({ type }) => !types.has(type)))).toEqual([])
  })

  it('hold the country and the province in front within the name', () => {
    expect(
      against(({ text, names }) => names.some(({ start }) => endsWithRegion(text.slice(0, start)))),
    ).toEqual([])
  })

  it('mark a name of four letters and more wherever they write it', () => {
    expect(
      against((one) => {
        const rest = unmarked(one)
        return one.names.some(
          ({ start, end }) => end - start >= 4 && rest.includes(one.text.slice(start, end)),
        )
      }),
    ).toEqual([])
  })

  it('mark what the guidelines settle', () => {
    expect(against((one) => /党中央|中共中央(?!政治局)/.test(unmarked(one)))).toEqual([])
    expect(
      against(({ text, names }) => names.some(({ start, end }) => text.slice(start, end).includes('某'))),
    ).toEqual([])
  })
})
