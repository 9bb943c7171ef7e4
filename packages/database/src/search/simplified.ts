import pairs from 'opencc-js/dict/TSCharacters'

/** Traditional characters and the simplified one of each; of several, the commonest: 財 财. */
const SIMPLIFIED = new Map(
  pairs.split('|').flatMap((pair) => {
    const [traditional, simplified] = pair.split(' ')
    return traditional && simplified ? [[traditional, simplified] as const] : []
  }),
)

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu')

/** The text character by character in simplified form: 財政 and 财政 are searched as the same. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character)
}
