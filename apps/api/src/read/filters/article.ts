import {
  countOf,
  is,
  searched,
  searchedTitle,
  tallied,
  throughMentions,
  toMany,
  toOne,
} from '../conditions.js'
import type { Filters } from '../entity.js'
import { filtersOfDocument } from './of-document.js'

/** Read as columns too. */
export const articleCounts = {
  metricCount: countOf('Metric', 'articleId'),
  mentionCount: countOf('Mention', 'articleId'),
  organizationCount: countOf('Mention', 'articleId', 'organizationId'),
}

export const articleFilters: Filters = {
  id: is({ id: 'Article' }, 'id', 'Its global id.'),
  title: searchedTitle('title', 'The headline.'),
  kicker: searchedTitle('kicker', 'The line above the headline.'),
  subtitle: searchedTitle('subtitle', 'The line below the headline.'),
  text: searched('text', 'The body.'),
  outlet: tallied('outlet', 'The outlet that the dateline or byline names.'),
  position: is('int', 'position', "Its place in the document's order."),
  metricCount: is('count', articleCounts.metricCount, 'How many metrics it states.'),
  mentionCount: is('count', articleCounts.mentionCount, 'How often it mentions organizations.'),
  organizationCount: is('count', articleCounts.organizationCount, 'How many organizations it mentions.'),
  ...filtersOfDocument,
  document: toOne('Document', 'documentId', 'The page that it stands on.'),
  authors: toMany('Author', 'articleId', 'Who signed it.'),
  metrics: toMany('Metric', 'articleId', 'The metrics that it states.'),
  mentions: toMany('Mention', 'articleId', 'Where it mentions organizations.'),
  organizations: throughMentions(
    'Organization',
    'organizationId',
    'articleId',
    'The organizations that it mentions.',
  ),
}
