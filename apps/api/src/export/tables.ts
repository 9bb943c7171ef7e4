import { type DocumentNode, parse } from 'graphql'

/** What can be taken away as a table. */
export interface Table {
  /** Reads a page of `rows`, in an order to which new rows are added at the end. */
  readonly operation: DocumentNode
  /** The columns of a CSV file: header, and where the value stands in a row. */
  readonly columns: Readonly<Record<string, string>>
}

function table(
  type: string,
  rows: { readonly field: string; readonly order: string; readonly fields: string },
  columns: Readonly<Record<string, string>>,
): Table {
  return {
    operation: parse(`query Export${type}s($where: ${type}Where, $first: Int, $after: String) {
      rows: ${rows.field}(where: $where, first: $first, after: $after, orderBy: ${rows.order}) {
        edges { cursor node { ${rows.fields} } }
        pageInfo { hasNextPage }
      }
    }`),
    columns: { ...columns, cursor: 'cursor' },
  }
}

const same = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]))

/** Ids are those of the API, so that rows of one table join those of another, and answers. */
export const TABLES: Readonly<Record<string, Table>> = {
  articles: table(
    'Article',
    {
      field: 'articles',
      order: '[{ field: INGESTED }, { field: POSITION }]',
      fields: `id newspaper publishedOn position kicker title subtitle outlet authors { name role } text
        document { id name pageNumber }`,
    },
    {
      ...same('id', 'newspaper', 'publishedOn'),
      pageNumber: 'document.pageNumber',
      ...same('position', 'kicker', 'title', 'subtitle', 'outlet', 'authors', 'text'),
      documentId: 'document.id',
      document: 'document.name',
    },
  ),
  organizations: table(
    'Organization',
    {
      field: 'organizations',
      order: '[{ field: NAME }]',
      fields: 'id name type region articleCount mentionCount metricCount names { name documentCount }',
    },
    same('id', 'name', 'type', 'region', 'articleCount', 'mentionCount', 'metricCount', 'names'),
  ),
  metrics: table(
    'Metric',
    {
      field: 'metrics',
      order: '[{ field: INGESTED }, { field: START }]',
      fields: `id text value max unit normalized { value unit } dimension qualifier change indicator
        period periodRange { from to } base per sentence { text } span { start end } newspaper publishedOn
        organization { id name } article { id title } document { id name pageNumber }`,
    },
    {
      ...same('id', 'text', 'value', 'max', 'unit'),
      normalizedValue: 'normalized.value',
      normalizedUnit: 'normalized.unit',
      ...same('dimension', 'qualifier', 'change', 'indicator', 'period'),
      periodFrom: 'periodRange.from',
      periodTo: 'periodRange.to',
      ...same('base', 'per'),
      organization: 'organization.name',
      organizationId: 'organization.id',
      article: 'article.title',
      articleId: 'article.id',
      sentence: 'sentence.text',
      ...same('newspaper', 'publishedOn'),
      pageNumber: 'document.pageNumber',
      document: 'document.name',
      documentId: 'document.id',
      start: 'span.start',
      end: 'span.end',
    },
  ),
}
