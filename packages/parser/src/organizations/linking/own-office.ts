import { splitRegion } from '../naming/name-parts.js'

/** How a body's own offices call it by one word, and what the body's name ends with then. */
const OWNERS: readonly (readonly [office: RegExp, body: RegExp])[] = [
  [
    /^校(?!农|企|友|园|长|外)/,
    /(?:大学|学院|中学|小学|学校|师范|职校|技校|党校|高中|初中|[一二三四五六七八九十]中)$/,
  ],
  [/^院(?!士|长|线)/, /院$/],
  [/^矿(?!务|业|山|产|区)/, /矿$/],
  [/^厂(?!家|商|史|长)/, /厂$/],
  [/^段(?!长)/, /段$/],
  [/^公社/, /公社$/],
  [/^公司/, /公司$/],
  [/^集团/, /集团(?:股份)?(?:有限)?(?:责任)?(?:公司)?$/],
  [/^总厂/, /总厂$/],
  [/^分局/, /分局$/],
]

const OFFICE =
  /(?:党委|党组|党总支|党支部|纪委|团委|团支部|工会|委员会|办公室|武装部|宣传部|组织部|处|科|室|部|队|中心)$/

/**
 * 校团委 belongs to the school, 矿工会 to the mine that the article named last.
 *
 * @param named canonical names in the order of the article, before this mention
 */
export function ofOwnBody(surface: string, named: readonly string[]): string | null {
  if (!OFFICE.test(surface)) return null
  for (const [office, body] of OWNERS) {
    const start = office.exec(surface)?.[0]
    if (start === undefined || start.length === surface.length) continue
    const bodies = named.filter((name) => body.test(name))
    // 校 is 滁州学院 rather than its 土木与建筑工程学院.
    const owner = bodies.findLast((name) => splitRegion(name).region !== '') ?? bodies.at(-1)
    if (owner !== undefined) return owner + surface.slice(start.length)
  }
  return null
}
