/** What any page costs, however short. */
const LEAST = 500
/** A page of five thousand characters takes a thread some 0.2 seconds, one as long as allowed some three. */
const CHARACTERS_A_UNIT = 3
/** Longer texts are refused before they are read. */
const MOST_CHARACTERS = 100_000

/** What it costs to parse a page: most of one budget for the longest. */
export function parseCost(characters: number): number {
  return LEAST + Math.ceil(Math.min(characters, MOST_CHARACTERS) / CHARACTERS_A_UNIT)
}
