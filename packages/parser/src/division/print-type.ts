import type { DividedBlock } from './divided-block.js'

/** In what type a block is printed, as `12 bold`; null where the source tells no geometry. */
export function printType({ block }: DividedBlock): string | null {
  const place = block.lines[0]?.place
  return place ? `${Math.round(place.fontSize * 4) / 4} ${place.bold ? 'bold' : ''}` : null
}
