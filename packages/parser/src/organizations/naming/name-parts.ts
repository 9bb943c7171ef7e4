import { longestRegionFrom, regionNames } from '../lexicon/administrative-regions.js'
import { headTypeOf } from './type-of.js'

/** A name cut after the regions that it begins with: 河北省沧州市 + 人社局. */
interface NameParts {
  /** As written; empty where the name begins with none. */
  readonly region: string
  readonly rest: string
}

export function splitRegion(name: string): NameParts {
  const table = regionNames()
  let at = 0
  for (;;) {
    const length = longestRegion(name, at, table)
    // 河北大学 keeps its 大学, 海南航空 its 航空: something must follow.
    if (length === 0 || at + length >= name.length) break
    at += length
  }
  return { region: name.slice(0, at), rest: name.slice(at) }
}

/** 公安局 is none of 公安县. */
const POLICE = '公安'

function longestRegion(name: string, at: number, table: ReturnType<typeof regionNames>): number {
  for (
    let length = Math.min(longestRegionFrom(name.charCodeAt(at)), name.length - at);
    length >= 2;
    length--
  ) {
    const form = name.slice(at, at + length)
    if (table.has(form) && !(form === POLICE && name.charAt(at + length) !== '县')) return length
  }
  return 0
}

/**
 * The administrative region that a name begins with, as a path: `regionOf('沧州市人社局')` is `河北省/沧州市`. Null where it
 * begins with none, or with one that several provinces share. The regions and their source are in
 * `organizations/lexicon/regions.ts`.
 */
export function regionOf(name: string): string | null {
  const table = regionNames()
  let [path, at]: [string | null, number] = [null, 0]
  for (;;) {
    const length = longestRegion(name, at, table)
    if (length === 0) return path
    const paths = table.get(name.slice(at, at + length))?.paths ?? []
    const above: string | null = path
    const fitting: readonly string[] =
      above === null ? paths : paths.filter((one) => one.startsWith(`${above}/`))
    if (fitting.length !== 1) return path
    path = fitting[0] ?? null
    at += length
  }
}

const SHORTEST_PARENT = 4
const SHORTEST_HEAD = 2

/**
 * Names of organizations that a name may belong to, the longest first: what it begins with up to a head.
 * `parentNames('沧州高新区企业党委')` has 沧州高新区. Which of them exists, other pages must tell.
 *
 * @returns at most one name for each character; empty where no head stands in the name
 */
export function parentNames(name: string): string[] {
  const names: string[] = []
  for (let end = name.length - SHORTEST_HEAD; end >= SHORTEST_PARENT; end--)
    // a head alone is no name
    if (headTypeOf(name.slice(1, end), SHORTEST_HEAD)) names.push(name.slice(0, end))
  return names
}
