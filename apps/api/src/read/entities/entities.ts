import type { Entity, EntityName } from '../entity.js'
import { article } from './article.js'
import { author, caption } from './article-parts.js'
import { document } from './document.js'
import { failure, merge } from './journal.js'
import { mention } from './mention.js'
import { metric } from './metric.js'
import { organization, organizationName } from './organization.js'

/** All that can be read; relations and filters name one another, so that no two files import each other. */
const ENTITIES: Readonly<Record<EntityName, Entity>> = {
  Document: document,
  Article: article,
  Author: author,
  Caption: caption,
  Organization: organization,
  OrganizationName: organizationName,
  OrganizationMerge: merge,
  IngestFailure: failure,
  Mention: mention,
  Metric: metric,
}

export function entityOf(name: EntityName): Entity {
  return ENTITIES[name]
}
