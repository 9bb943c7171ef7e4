import { isHeadline } from '../division/acts.js'
import type { DividedBlock } from '../division/divided-block.js'
import { splitNames } from '../signs/person-names.js'
import type { FoldedText } from '../text/folded-text.js'
import type { AuthorText } from './page-text.js'

/** What a site's line says of the author, to the next field: `来源:…|作者:戚小雁|浏览:86`. */
const TOLD = /作者[:：]([^|丨:：()【】<>]{2,24})(?:[|丨()【】<>]|$)/
/** The next field follows without a mark: 作者:戚小雁 来源:江州日报. */
const NEXT_FIELD = /(?:文章)?(?:来源|稿源|出处|时间|日期|编辑|责编|版次|栏目|字数|浏览|阅读|点击|字体|字号)$/

/** The authors that lines of the page's own, beside an article's headline, name, by article: `来源：江州日报 | 第3版 | 作者：戚小雁`. */
export function toldAuthors(blocks: readonly DividedBlock[]): ReadonlyMap<number, AuthorText[]> {
  const told = new Map<number, AuthorText[]>()
  const above = besideEach(blocks)
  const below = besideEach([...blocks].reverse()).reverse()
  blocks.forEach(({ label, block }, at) => {
    const names = label === 'leftOut' ? namesTold(block.text) : null
    const article = names ? articleOfHeadline(above[at], below[at]) : -1
    if (names && article >= 0)
      told.set(
        article,
        names.map((name) => ({ name, role: 'author' })),
      )
  })
  return told
}

function namesTold(line: FoldedText): FoldedText[] | null {
  const { text } = line
  const at = text.indexOf('作者')
  if (at < 0) return null
  const found = TOLD.exec(text.slice(at)) ?? /作者[:：]([^|丨:：()【】<>]{2,24})[:：]/.exec(text.slice(at))
  const value = found?.[1]?.replace(NEXT_FIELD, '')
  if (found === null || !value) return null
  const start = at + found.index + '作者:'.length
  return splitNames(line.slice(start, start + value.length))
}

/** The block before each that is not left out; in one walk, since a page may be nothing but such lines. */
function besideEach(blocks: readonly DividedBlock[]): (DividedBlock | undefined)[] {
  let last: DividedBlock | undefined
  return blocks.map((block) => {
    const before = last
    if (block.label !== 'leftOut') last = block
    return before
  })
}

/** The article whose headline stands right above a line, or below it; what is left out between them does not count. */
function articleOfHeadline(above: DividedBlock | undefined, below: DividedBlock | undefined): number {
  if (above && (isHeadline(above.label) || above.label === 'byline')) return above.article
  return below && isHeadline(below.label) ? below.article : -1
}
