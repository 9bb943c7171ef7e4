import type { Glyph } from './geometry/glyph.js'
import type { PdfWarning } from './pdf-error.js'

/** Above this share of characters that cannot be told, the page is no text. */
const REFUSED = 0.3
/** Above this share the page is read and flagged. */
const FLAGGED = 0.02
/** Chinese text of this many ideographs holds the commonest ones, in any newspaper. */
const ENOUGH = 80
const LEAST_COMMON = 0.12
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经' +
    '十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间' +
    '样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入' +
    '常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门' +
    '即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严',
)

/** A glyph that no reader could make out: without a character of its own, or of no known script. */
const UNTOLD = /[\p{Co}\p{Cn}\p{Cs}\p{Cc}\ufffd]/u
/** GB codes read as Latin ones: ÖÐ¹ú. */
const LATIN_SUPPLEMENT = /[\u00a1-\u00ff]/
const LATIN = /[a-z]/i
const IDEOGRAPH = /[\u4e00-\u9fff]/

/**
 * What is wrong with the glyphs of a page, if anything: fonts without a mapping to Unicode give private-use characters,
 * nonsense of common scripts, or ideographs that no text has together.
 */
export function legibilityOf(glyphs: readonly Glyph[], unmapped: number): PdfWarning | null {
  const characters = glyphs.map(({ text }) => text)
  const untold = Math.max(unmapped, characters.filter((character) => UNTOLD.test(character)).length)
  const share = Math.max(untold / Math.max(1, characters.length), mistaken(characters))
  if (share > REFUSED) {
    return {
      code: 'PDF_NO_UNICODE',
      message:
        `The fonts of the page do not tell which characters its glyphs are (${percent(share)} cannot be read). ` +
        'Read the page by OCR (`ocrmypdf --force-ocr -l chi_sim in.pdf out.pdf`) and hand in the result.',
    }
  }
  if (share < FLAGGED) return null
  return {
    code: 'PDF_DOUBTFUL_CHARACTERS',
    message: `${percent(share)} of the page's glyphs have no known character; words may lack them.`,
  }
}

const percent = (share: number): string => `${Math.max(1, Math.round(share * 100))} %`

/** The share of characters that only a wrong mapping gives. */
function mistaken(characters: readonly string[]): number {
  const count = (test: (character: string) => boolean): number => characters.filter(test).length
  const ideographs = count((character) => IDEOGRAPH.test(character))
  if (ideographs >= ENOUGH)
    return count((character) => COMMON.has(character)) < LEAST_COMMON * ideographs ? 1 : 0
  const supplement = count((character) => LATIN_SUPPLEMENT.test(character))
  return supplement > count((character) => LATIN.test(character)) ? supplement / characters.length : 0
}
