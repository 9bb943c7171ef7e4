import { type Entity, one } from '../entity.js'
import { authorFilters } from '../filters/author.js'
import { column, type Sql, sql } from '../sql.js'

/** Their spans count in the document of their article. */
const documentOfArticle = (x: string): Sql =>
  sql`(SELECT a."documentId" FROM "Article" a WHERE a."id" = ${column(x, 'articleId')})`

const none = { columns: {}, relations: {}, filters: {}, orders: {}, facets: {} }

export const author: Entity = {
  ...none,
  name: 'Author',
  columns: { documentId: documentOfArticle },
  filters: authorFilters,
}

export const caption: Entity = {
  ...none,
  name: 'Caption',
  relations: { article: one('Article', 'articleId') },
}
