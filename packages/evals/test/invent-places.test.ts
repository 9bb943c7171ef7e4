import { describe, expect, it } from 'vitest'
import { inventPlaces } from '../src/training/invent-places.js'

const text = '沧州市教育局到沧州市走访，张三在沧县。'
const names = [{ start: 0, end: 6, type: 'GOVERNMENT' }]

describe('inventPlaces', () => {
  const [one] = inventPlaces([{ text, names }], () => 0.25)
  const [same] = inventPlaces([{ text, names }], () => 0.75)

  it('renames a place alike in the whole text, its level kept', () => {
    const place = one?.text.slice(0, 3) ?? ''
    expect(place).toMatch(/^..市$/)
    expect(place).not.toBe('沧州市')
    expect(one?.text.split(place)).toHaveLength(3)
  })

  it('keeps the names in their places', () => {
    const [name] = one?.names ?? []
    expect(one?.text.slice(name?.start, name?.end)).toMatch(/^..市教育局$/)
  })

  it('leaves the other half of the texts as they are', () => expect(same?.text).toBe(text))
})
