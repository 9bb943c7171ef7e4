import { type IssueFacts, issueFactsOf } from '../issue/issue-facts.js'
import type { PageText } from './page-text.js'

/** What the page's own furniture says about its issue: 许昌日报 2020年4月9日 星期四 第3版. */
export function printedFacts(leftOut: PageText['leftOut'], source: string): IssueFacts {
  const furniture = leftOut.filter(({ reason }) => reason === 'pageFurniture')
  return issueFactsOf(
    furniture.map(({ text }) => {
      const { start, end } = text.spanOf()
      // With its white space, which keeps names from what stands beside them.
      return source.slice(start, end)
    }),
  )
}
