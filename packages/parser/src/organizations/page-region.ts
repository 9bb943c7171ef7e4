import type { Passage } from '../passages.js'
import { LONGEST_REGION, regionNames } from './lexicon/administrative-regions.js'

/** Level of a region: province, city, county. */
export type RegionLevel = 0 | 1 | 2

/** Which letters name a level: 市委 is a city's, 县医院 a county's. */
const LEVELS: ReadonlyMap<string, RegionLevel> = new Map([
  ['省', 0],
  ['市', 1],
  ['县', 2],
  ['区', 2],
])
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市$/

/** How often each article, and the page, names each region. */
export class PageRegions {
  private readonly counts = new Map<number | null, Map<string, number>>()

  constructor(passages: readonly Passage[]) {
    for (const { text, article } of passages) {
      for (const path of regionsNamed(text.text)) {
        this.count(article, path)
        if (article !== null) this.count(null, path)
      }
    }
  }

  /** The full name of the region that an article means by a bare 市, 县, 区 or 省; null where it names none. */
  meant(letter: string, article: number | null): string | null {
    const level = LEVELS.get(letter)
    if (level === undefined) return null
    return this.commonest(letter, level, article) ?? this.commonest(letter, level, null)
  }

  private commonest(letter: string, level: RegionLevel, article: number | null): string | null {
    let best: string | null = null
    let most = 0
    for (const [path, count] of this.counts.get(article) ?? []) {
      const parts = path.split('/')
      // A county may be a city: to 兴化市 its bureaus are 市工商局, not those of 泰州市 above it.
      const county = letter === '市' && parts[2]?.endsWith('市') ? parts[2] : undefined
      const name = county ?? parts[level] ?? (level === 1 && MUNICIPALITY.test(path) ? path : undefined)
      // 区 and 县 are of one level, but each means its own.
      if (!name || (level === 2 && !name.endsWith(letter)) || count <= most) continue
      ;[best, most] = [name, count]
    }
    return best
  }

  private count(article: number | null, path: string): void {
    const counts = this.counts.get(article) ?? new Map<string, number>()
    this.counts.set(article, counts)
    counts.set(path, (counts.get(path) ?? 0) + 1)
  }
}

function* regionsNamed(text: string): Generator<string> {
  const table = regionNames()
  for (let at = 0; at < text.length; at++) {
    for (let length = Math.min(LONGEST_REGION, text.length - at); length >= 2; length--) {
      const region = table.get(text.slice(at, at + length))
      if (!region) continue
      if (region.paths.length === 1) yield region.paths[0] as string
      at += length - 1
      break
    }
  }
}
