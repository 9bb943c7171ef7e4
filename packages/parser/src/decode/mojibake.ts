/** A text is judged by this many characters. */
const SAMPLE = 4096
/** Characters of Western Europe, as GBK or UTF-8 bytes give them when each is read for a character: ÖÐ¹ú, ä¸\u00adå›½. */
const WESTERN =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2018-\u201e\u2020-\u2022\u20ac\u2122]/g
/**
 * What UTF-8 read as GBK gives for ，。“ and for a byte that fits nothing: no Chinese page uses these characters, and each
 * page so read is full of them.
 */
const OF_UTF8_AS_GBK = /[锛銆鈥锟]/g
const HAN = /\p{Script=Han}/gu

/** Shares of a text above which it is not what its writer wrote. */
const MOST_WESTERN = 0.3
const MOST_RARE = 0.03
const MOST_REPLACED = 0.1

/** Whether a text was read in a wrong encoding before, and saved so. */
export function isMojibake(text: string): boolean {
  const sample = text.slice(0, SAMPLE).replace(/\s/g, '')
  const share = (characters: RegExp): number => (sample.match(characters)?.length ?? 0) / sample.length
  if (sample === '') return false
  if (share(/\ufffd/g) > MOST_REPLACED || share(OF_UTF8_AS_GBK) > MOST_RARE) return true
  return share(WESTERN) > MOST_WESTERN && share(HAN) < MOST_WESTERN
}
