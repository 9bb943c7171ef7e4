import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { GraphiQLOptions } from 'graphql-yoga'

/**
 * Tabs that are there from the start still hold an offset of the animation that brought them in: they jump away under
 * the first click, which is then lost.
 */
const STEADY_TABS = '<style>.graphiql-tab { transform: none !important }</style>'

/** GraphiQL's page, which needs no other host. */
export function graphiqlPage(options?: GraphiQLOptions): string {
  return renderGraphiQL(options).replace('</head>', `${STEADY_TABS}</head>`)
}
