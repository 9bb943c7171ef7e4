import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BlockNetwork } from '@baobiao/parser/division-model'

export type Half = 0 | 1

/**
 * Which half of the taught pages a page belongs to. A layout family and a hand are in one half: what a network says of the other
 * is as good as what it will say of pages that nobody has seen, and the search learns to trust it so far.
 */
export function halfOf(id: string): Half {
  const group = id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : (id.split(' ')[0] as string)
  return ((createHash('sha256').update(group).digest()[0] as number) % 2) as Half
}

/** Reads the two networks of a folder: `without-0.json` has not seen the pages of half 0. */
export function networksOfHalves(folder: string): (id: string) => BlockNetwork {
  const networks = ([0, 1] as const).map(
    (half) => new BlockNetwork(JSON.parse(readFileSync(join(folder, `without-${half}.json`), 'utf8'))),
  )
  return (id) => networks[halfOf(id)] as BlockNetwork
}
