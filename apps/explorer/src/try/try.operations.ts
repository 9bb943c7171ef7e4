import { graphql } from '@baobiao/client'

export const ReadText = graphql(`
  query ReadText($text: String!, $publishedOn: Date) {
    parse(text: $text, publishedOn: $publishedOn) {
      parserVersion
      warnings { code message }
      articles { kicker title subtitle authors { name role } paragraphs { kind text } captions { text } }
      organizations { name type mentions { surface span { start end } } }
      metrics { text value max unit indicator organization period change qualifier sentence { text } span { start end } }
      leftOut { text reason span { start end } }
    }
  }
`)

export const Ingest = graphql(`
  mutation Ingest($input: IngestDocumentInput!) {
    ingestDocument(input: $input) {
      __typename
      ... on IngestedDocument { outcome document { id } }
      ... on UnreadableDocument { reason message }
    }
  }
`)
