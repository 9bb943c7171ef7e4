import type { PageMentions } from './mentions.js'

/** Offices that lack their own place and are named by it only in a list: 县委宣传部、组织部; 镇党委、人大、政府. */
const LISTED =
  /^[、和及与]?(组织部|宣传部|统战部|政法委|纪委监委|纪委|监委|编办|党委|人大常委会|人大|政府|政协|村委会|居委会|办事处)(?![门长员区众史法们])/
/** What such a list begins with. */
const BEGINS = /(?:[委部办局府大协组]|党支部|党总支|党工委|人大常委会)$/

/** Adds what is listed right behind a party or government office; a listed office can begin the next. */
export function addListed(mentions: PageMentions): void {
  for (const mention of mentions.all()) {
    const text = mentions.passages[mention.passage]?.text.text ?? ''
    let { end } = mention
    let name = text.slice(mention.start, end)
    while (BEGINS.test(name)) {
      const found = LISTED.exec(text.slice(end, end + 10))
      if (!found?.[1]) break
      const start = end + found[0].length - found[1].length
      const { passage, confidence } = mention
      const next = { passage, start, end: end + found[0].length, rule: 'listed', confidence }
      if (!mentions.add(next)) break
      ;[end, name] = [next.end, found[1]]
    }
  }
}
