import type { BlockKind } from './block-kind.js'

/** Where a page's headlines stand: some programs draw them all before the texts, or all behind them. */
export const HEADLINE_ORDERS = ['mixed', 'first', 'last'] as const
export type HeadlineOrder = (typeof HEADLINE_ORDERS)[number]

export interface HeadlinePlace {
  readonly order: HeadlineOrder
  /** Places of the first text and the last one: headlines outside them are apart from their texts. */
  readonly firstText: number
  readonly lastText: number
}

/** This many headlines with no text on one side are the page's. */
const FEWEST = 4

export function headlinePlaceOf(kinds: readonly BlockKind[]): HeadlinePlace {
  const isText = (kind: BlockKind): boolean => kind === 't' || kind === 'd'
  const firstText = kinds.findIndex(isText)
  const lastText = kinds.findLastIndex(isText)
  const headlines = (from: number, to: number): number =>
    kinds.slice(from, to).filter((kind) => kind === 'h').length
  const order =
    firstText < 0
      ? 'mixed'
      : headlines(lastText, kinds.length) >= FEWEST
        ? 'last'
        : headlines(0, firstText) >= FEWEST
          ? 'first'
          : 'mixed'
  return { order, firstText, lastText }
}
