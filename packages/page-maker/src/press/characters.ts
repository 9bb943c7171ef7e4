/** A text without white space and in one form of each character, with the place of each in the source. */
interface Characters {
  readonly text: string
  /** Where each character begins in the source, and where the source ends. */
  readonly places: readonly number[]
}

export function charactersOf(source: string): Characters {
  let text = ''
  const places: number[] = []
  let at = 0
  for (const character of source) {
    if (!/\s/u.test(character)) {
      for (const folded of fold(character)) {
        for (let unit = 0; unit < folded.length; unit++) places.push(at)
        text += folded
      }
    }
    at += character.length
  }
  places.push(source.length)
  return { text, places }
}

function fold(character: string): string {
  const plain = RADICALS.get(character) ?? character.normalize('NFKC')
  return DASHES_AND_QUOTES.get(plain) ?? plain
}

const DASHES_AND_QUOTES = new Map([
  ['⸺', '——'],
  ['―', '—'],
  ['–', '—'],
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['『', '"'],
  ['』', '"'],
  ['「', "'"],
  ['」', "'"],
  ['’', "'"],
])

/** Radicals that PDF tools write for the character of the same shape and that NFKC leaves; from Unicode's equivalents. */
const RADICALS = new Map(
  (
    '⺁厂⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺰纟⺲罒⺳网⺶羊⺷羊' +
    '⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
  )
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]) ?? [],
)
