import { graphql, type ResultOf } from '@baobiao/client'
import { PrintedLineParts, PrintedPlace } from '../printed/printed.operations.js'

const ParsedHighlightParts = graphql(`
  fragment ParsedHighlightParts on ParsedHighlight @_unmask {
    __typename
    start
    end
    span { start }
  }
`)

export const ParsedPageParts = graphql(
  `
  fragment ParsedPageParts on ParsedPage @_unmask {
    parserVersion
    warnings { code message }
    articles {
      kicker
      title
      subtitle
      titleSpans { ...PrintedPlace }
      authors { name role }
      paragraphs { kind text start end }
      captions { text }
      kickerHighlights { ...ParsedHighlightParts }
      titleHighlights { ...ParsedHighlightParts }
      subtitleHighlights { ...ParsedHighlightParts }
      highlights { ...ParsedHighlightParts }
    }
    captions { text }
    organizations { name type region mentions { surface span { ...PrintedPlace } } }
    metrics {
      text
      value
      max
      unit
      dimension
      indicator
      organization
      period
      periodRange { from to }
      normalized { value unit }
      change
      base
      per
      qualifier
      sentence { text }
      span { ...PrintedPlace }
    }
    leftOut { text reason span { start end } }
  }
`,
  [PrintedPlace, ParsedHighlightParts],
)

export type Parsed = ResultOf<typeof ParsedPageParts>

export const ReadText = graphql(
  `
  query ReadText($text: String!, $publishedOn: Date) {
    parse(text: $text, publishedOn: $publishedOn) { ...ParsedPageParts }
  }
`,
  [ParsedPageParts],
)

/** A page of a file, read by the same reader that ingests it. */
export const ReadFile = graphql(
  `
  query ReadFile($base64: String!, $name: String!, $page: Int!, $publishedOn: Date) {
    parseFile(base64: $base64, name: $name, page: $page, publishedOn: $publishedOn) {
      __typename
      ... on ParsedDocument {
        name
        format
        newspaper
        publishedOn
        pageNumber
        pageCount
        pageWidth
        pageHeight
        text
        lines { ...PrintedLineParts }
        page { ...ParsedPageParts }
      }
      ... on UnreadableDocument { reason message }
    }
  }
`,
  [PrintedLineParts, ParsedPageParts],
)

export const Ingest = graphql(`
  mutation Ingest($input: IngestDocumentInput!) {
    ingestDocument(input: $input) {
      __typename
      ... on IngestedDocument { outcome document { id } }
      ... on UnreadableDocument { reason message }
    }
  }
`)
