import { splitRegion } from '../naming/name-parts.js'
import { headTypeOf } from '../naming/type-of.js'
import type { RecognizedMention } from '../recognized.js'
import { levelOf } from './level-office.js'

/** What says whose it is without a place in front: 共青团株洲市委. */
const OWN_LEVEL = /^(?:中共|国家|中国|全国|最高|共青团|自治[区州县]|地区)/
/** 绵阳市 of 四川省|绵阳市. */
const PROVINCE = /^\p{Script=Han}{2,6}?(?:省|自治区)(?=\p{Script=Han})/u
const BARE_OFFICE = /^(?:\p{Script=Han}{2,8}(?:局|委|厅|办|中心)|(?:\p{Script=Han}{2,4})?(?:法院|检察院))$/u

/**
 * An office listed right behind one of a region is of the same region: 邢台市人社局、财政局, 咸宁市委、市政府.
 *
 * @param previous the mention before it on the page, and what it was linked to
 * @param text of its passage
 */
export function ofListedOffice(
  surface: string,
  mention: RecognizedMention,
  previous: { readonly mention: RecognizedMention; readonly name: string } | null,
  text: string,
): string | null {
  if (!previous || !isListed(previous.mention, mention, text) || OWN_LEVEL.test(surface)) return null
  const { region, rest } = splitRegion(previous.name)
  if (region === '' || splitRegion(surface).region !== '') return null
  const level = levelOf(surface)
  if (level)
    return region.endsWith(level) && headTypeOf(surface) !== null
      ? region.replace(PROVINCE, '') + surface.slice(1)
      : null
  return BARE_OFFICE.test(surface) && BARE_OFFICE.test(rest) ? region + surface : null
}

function isListed(previous: RecognizedMention, { passage, start }: RecognizedMention, text: string): boolean {
  const between = text.slice(previous.end, start)
  return previous.passage === passage && /^[、和及与]?$/.test(between)
}
