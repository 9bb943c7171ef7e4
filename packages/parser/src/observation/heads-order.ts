import type { BlockKind } from './block-kind.js'

/** Where a page's headlines stand: some programs draw them all before the texts, or all behind them. */
export const HEADS_ORDERS = ['mixed', 'first', 'last'] as const
export type HeadsOrder = (typeof HEADS_ORDERS)[number]

export interface HeadsPlace {
  readonly order: HeadsOrder
  /** Places of the first text and the last one: heads outside them are apart from their texts. */
  readonly firstText: number
  readonly lastText: number
}

/** This many headlines in a row, with no text on the one side, are the page's headlines. */
const FEWEST = 4

export function headsPlaceOf(kinds: readonly BlockKind[]): HeadsPlace {
  const isText = (kind: BlockKind): boolean => kind === 't' || kind === 'd'
  const firstText = kinds.findIndex(isText)
  const lastText = kinds.findLastIndex(isText)
  const heads = (from: number, to: number): number =>
    kinds.slice(from, to).filter((kind) => kind === 'h').length
  const order =
    firstText < 0
      ? 'mixed'
      : heads(lastText, kinds.length) >= FEWEST
        ? 'last'
        : heads(0, firstText) >= FEWEST
          ? 'first'
          : 'mixed'
  return { order, firstText, lastText }
}
