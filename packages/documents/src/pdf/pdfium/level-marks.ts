/** Marks in the forms that vertical fonts have of them (U+FE10 to U+FE48), each with the mark of level type. */
const PAIRS =
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰：︱—︲–︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］'

const LEVEL: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(2 * at), PAIRS.charAt(2 * at + 1)]),
)

/** What a reader would type: a vertical font's ︵ is （. */
export function levelMark(character: string): string {
  return LEVEL.get(character) ?? character
}
