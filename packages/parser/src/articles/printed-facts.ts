import { type IssueFacts, issueFactsOf } from '../issue/issue-facts.js'
import type { PageText } from './page-text.js'

/** Fewer articles tell no newspaper: one or two may be taken from elsewhere. */
const FEWEST = 3

/**
 * What the page's own furniture says about its issue (许昌日报 2020年4月9日 星期四 第3版); where it names no newspaper, the one that every
 * article's byline or dateline names.
 */
export function printedFacts({ leftOut, articles }: PageText, source: string): IssueFacts {
  const furniture = leftOut.filter(({ reason }) => reason === 'pageFurniture')
  const facts = issueFactsOf(
    furniture.map(({ text }) => {
      const { start, end } = text.spanOf()
      // With its white space, which keeps names from what stands beside them.
      return source.slice(start, end)
    }),
  )
  return facts.newspaper === null ? { ...facts, newspaper: paperOfArticles(articles) } : facts
}

/** 河北日报记者 张岚山, 河北日报（记者戴绍志）, …: agencies' articles (新华社) fill pages of other papers. */
function paperOfArticles(articles: PageText['articles']): string | null {
  const outlet = articles[0]?.outlet ?? null
  const isPaper = articles.length >= FEWEST && outlet?.endsWith('报') === true
  return isPaper && articles.every((article) => article.outlet === outlet) ? outlet : null
}
