// A front end's module, as Relay's compiler takes it: a list that grows, one thing by its id, and events.
import { graphql } from 'relay-runtime'

export const query = graphql`
  query readerQuery($first: Int!, $after: String) {
    ...reader_list
  }
`
export const list = graphql`
  fragment reader_list on Query @refetchable(queryName: "readerPageQuery") {
    articles(first: $first, after: $after, orderBy: [{ field: TITLE }]) @connection(key: "reader_articles") {
      edges {
        node {
          id
          title
          publishedOn
          organizations(first: 2) {
            edges {
              mentionCount
              node {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`
export const one = graphql`
  query readerNodeQuery($id: ID!) {
    node(id: $id) {
      ... on Article {
        title
        ...reader_article @alias
      }
    }
  }
`
export const article = graphql`
  fragment reader_article on Article @refetchable(queryName: "readerArticleQuery") {
    kicker
    paragraphs {
      text
    }
  }
`
export const events = graphql`
  subscription readerSubscription {
    documentIngested {
      cursor
      document {
        id
        name
      }
    }
  }
`
