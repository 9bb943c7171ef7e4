import { ORGANIZATION_TYPES } from '@baobiao/parser'
import { describe, expect, it } from 'vitest'
import { canonicalName, PrintedText } from '../src/canonical-names.js'
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

  it('hold the country, province, city, county or district directly in front within the name', () => {
    expect(
      against(({ text, names }) => names.some(({ start }) => endsWithRegion(text.slice(0, start)))),
    ).toEqual([])
  })

  it('mark a name of four characters and more wherever they write it', () => {
    expect(
      against((one) => {
        const rest = unmarked(one)
        return one.names.some(
          ({ start, end }) => end - start >= 4 && rest.includes(one.text.slice(start, end)),
        )
      }),
    ).toEqual([])
  })

  it('give canonical names that the text prints, or that put what it prints in front of a surface', () => {
    expect(
      against(({ text, names }) => {
        const surfaces = new Map<string, string[]>()
        for (const { start, end, name } of names)
          surfaces.set(name, [...(surfaces.get(name) ?? []), text.slice(start, end)])
        const printed = new PrintedText(text)
        return [...surfaces].some(([name, of]) => canonicalName(name, of, printed) !== name)
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

describe('canonicalName', () => {
  const of = (name: string, surface: string, text: string): string =>
    canonicalName(name, [surface], new PrintedText(text))

  it('keeps what the text prints, and a place or an organization that it prints in front of a surface', () => {
    expect(of('平阳县教育局', '县教育局', '平阳县教育局通知。县教育局')).toBe('平阳县教育局')
    expect(of('平阳县教育局', '县教育局', '在平阳县，县教育局')).toBe('平阳县教育局')
    expect(of('沧州市委', '市委', '沧州人都知道，市委')).toBe('沧州市委')
    expect(of('广东省水利厅', '省水利厅', '揭阳市下雨，省水利厅')).toBe('广东省水利厅')
    expect(of('滁州学院教务处', '教务处', '滁州学院的教务处')).toBe('滁州学院教务处')
    expect(of('滁州学院团委', '校团委', '滁州学院开会，校团委')).toBe('滁州学院团委')
    expect(of('共青团滁州市委', '团市委', '滁州市的团市委')).toBe('共青团滁州市委')
  })

  it('leaves out what only readers know', () => {
    expect(of('国家民族事务委员会', '国家民委', '国家民委')).toBe('国家民委')
    expect(of('榕江县市场监督管理局', '县市场监管局', '榕江县的县市场监管局')).toBe('榕江县市场监管局')
    expect(of('全州县绍水镇党委', '绍水镇党委', '全州县的绍水镇党委')).toBe('绍水镇党委')
    expect(of('天津市河东区司法局', '河东区司法局', '天津市里，河东区司法局')).toBe('河东区司法局')
    expect(of('孟连傣族拉祜族佤族自治县商务局', '县商务局', '孟连县的县商务局')).toBe('孟连县商务局')
  })
})
