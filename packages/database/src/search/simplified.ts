import pairs from 'opencc-js/dict/TSCharacters'

/** Traditional characters and the simplified one of each; of several, the commonest: 財 财. */
const SIMPLIFIED = new Map(
  pairs.split('|').flatMap((pair) => {
    const [traditional, simplified] = pair.split(' ')
    return traditional && simplified ? [[traditional, simplified] as const] : []
  }),
)

/** The text character by character in simplified form: 財政 and 财政 are searched as the same. */
export function simplified(text: string): string {
  return Array.from(text, (character) => SIMPLIFIED.get(character) ?? character).join('')
}
