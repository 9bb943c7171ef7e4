import { describe, expect, it } from 'vitest'
import { whereOf } from '../src/figures/use-filters.js'

describe('words of the text around a figure', () => {
  it('are looked for in its sentence, its article, or its page', () => {
    expect(whereOf({ sentence: '奖励', article: '企业', page: '沧州' })).toEqual({
      sentence: { contains: '奖励' },
      article: { text: { contains: '企业' } },
      document: { text: { contains: '沧州' } },
    })
  })

  it('of which several are listed will do one by one', () => {
    expect(whereOf({ sentence: '奖励、补贴', page: '沧州' })).toEqual({
      document: { text: { contains: '沧州' } },
      and: [{ or: [{ sentence: { contains: '奖励' } }, { sentence: { contains: '补贴' } }] }],
    })
    expect(whereOf({ article: '企业、园区', page: '沧州、沧县' })).toEqual({
      and: [
        { or: [{ article: { text: { contains: '企业' } } }, { article: { text: { contains: '园区' } } }] },
        { or: [{ document: { text: { contains: '沧州' } } }, { document: { text: { contains: '沧县' } } }] },
      ],
    })
  })

  it('are none while a list is typed', () => {
    expect(whereOf({ sentence: '奖励、 ' })).toEqual({ sentence: { contains: '奖励' } })
    expect(whereOf({ sentence: '、' })).toEqual({})
  })
})
