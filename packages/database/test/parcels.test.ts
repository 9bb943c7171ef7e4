import { expect, it } from 'vitest'
import { opened, withParcel } from '../src/engines/parcels.js'

it('gives a statement a short name for a long text, and a driver the text, until the statement has ended', async () => {
  let name = ''
  await expect(
    withParcel('[{"text":"许昌"}]', async (parcel) => {
      name = parcel
      expect(opened(parcel)).toBe('[{"text":"许昌"}]')
      throw new Error('no room')
    }),
  ).rejects.toThrow('no room')
  expect(opened(name)).toBe(name)
})

it('leaves all other parameters alone, names that nobody gave among them', () => {
  expect(['parcel:', 'parcel:1', 'text', 1, null].map(opened)).toEqual([
    'parcel:',
    'parcel:1',
    'text',
    1,
    null,
  ])
})
