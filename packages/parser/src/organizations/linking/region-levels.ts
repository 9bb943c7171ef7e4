import type { LevelCharacter } from './level-office.js'

export type LongLevel = '自治区' | '自治州' | '地区' | '自治县' | '盟'
export type Level = LevelCharacter | LongLevel

/** Depth of a level in a region's path: province, city, county. */
export const DEPTHS: Readonly<Record<Level, number>> = {
  省: 0,
  自治区: 0,
  市: 1,
  州: 1,
  自治州: 1,
  地区: 1,
  盟: 1,
  县: 2,
  自治县: 2,
  区: 2,
  旗: 2,
}
/** A county of one character, with its level: 佳县. */
export const SHORT_COUNTY = 2
