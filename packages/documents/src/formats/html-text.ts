import { Parser } from 'htmlparser2'

/** Elements whose content no reader sees. */
const UNSEEN = new Set([
  'head',
  'title',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'select',
  'button',
])
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form ' +
    'header hr html legend li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const HEADING = /^h[1-6]$/

/**
 * The text that a web page shows, a line for each of its blocks. Headings keep their tags (`<h1>党建在高新</h1>`): they
 * tell the parser what a headline is.
 */
export function textOfHtml(html: string): string {
  const lines: string[] = []
  let line = ''
  let unseen = 0
  const flush = (): void => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (!/^(?:<\/?h[1-6]>)*$/.test(text)) lines.push(text)
    line = ''
  }
  const parser = new Parser({
    onopentag(name) {
      if (UNSEEN.has(name)) unseen++
      else if (HEADING.test(name)) {
        flush()
        line = `<${name}>`
      } else if (name === 'br') {
        // A headline broken for its looks is still one headline.
        if (!line.startsWith('<h')) flush()
      } else if (BLOCKS.has(name)) flush()
    },
    ontext(text) {
      if (unseen === 0) line += text
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen--
      else if (HEADING.test(name)) {
        line += `</${name}>`
        flush()
      } else if (BLOCKS.has(name)) flush()
    },
  })
  parser.write(html)
  parser.end()
  flush()
  return lines.join('\n\n')
}
