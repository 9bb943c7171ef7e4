import { identityOf } from '@baobiao/database'
import { query, sql } from '../../data/sql.js'
import type { Context } from '../../graphql/context.js'
import { badInput } from '../../graphql/errors.js'
import { Article } from '../article/article.node.js'
import { builder } from '../builder.js'
import { connectAll, connectRelated } from '../common/connect.js'
import { connectionArguments, connectionCost, connectionTypes } from '../common/connection-types.js'
import { checkedText } from '../common/filters.js'
import { decodeGlobalId } from '../common/global-id.js'
import { type LoadNode, nodeLoader } from '../common/load-node.js'
import { mentionFacts, throughMentions } from '../common/mention-facts.js'
import { Document } from '../document/document.node.js'
import { organizationEntity } from './organization.entity.js'
import { Organization } from './organization.node.js'

const Organizations = connectionTypes('Organization', organizationEntity, Organization)
const ArticleOrganizations = connectionTypes(
  'ArticleOrganization',
  organizationEntity,
  Organization,
  mentionFacts('organizationId', 'articleId'),
)
const DocumentOrganizations = connectionTypes(
  'DocumentOrganization',
  organizationEntity,
  Organization,
  mentionFacts('organizationId', 'documentId'),
)

builder.queryFields((t) => ({
  organization: t.field({
    type: Organization,
    nullable: true,
    description:
      'One organization, by its id or by a name; null when there is none. Several that share the name: the one that most documents call so.',
    args: {
      id: t.arg.id({ description: 'Its global id, or one that it had before it was merged into this one.' }),
      name: t.arg.string({ description: 'Its canonical name or an alias.' }),
    },
    resolve: async (_, { id, name }, context, info) => {
      if ((id == null) === (name == null)) throw badInput('BAD_ID', 'give either `id` or `name`', ['id'])
      const load = nodeLoader(context, info, 'Organization')
      if (id == null) return found(await idByName(context, checkedText(name ?? '', ['name'])), load)
      const own = decodeGlobalId(id, ['id'], 'Organization').id
      return (await load(own)) ?? found(await mergedInto(context, own), load)
    },
  }),
  organizations: t.field({
    type: Organizations.ref,
    description: 'Organizations; by name when nothing is said.',
    args: connectionArguments(organizationEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectAll(organizationEntity, [{ field: 'NAME', direction: 'ASC' }]),
  }),
}))

function found(id: string | null, load: LoadNode): ReturnType<LoadNode> {
  return id === null ? Promise.resolve(null) : load(id)
}

/** The organization that the one of that id was merged into, over any number of merges. */
async function mergedInto(context: Context, id: string): Promise<string | null> {
  const merge = await context.database.prisma.organizationMerge.findUnique({
    where: { identity: id },
    select: { organizationId: true },
  })
  if (!merge) return null
  return (await mergedInto(context, merge.organizationId)) ?? merge.organizationId
}

/** By the name as documents write it, and by its identity (高新技术产业开发区 is 高新区). */
async function idByName(context: Context, name: string): Promise<string | null> {
  const rows = await query<{ id: string }>(
    context.database,
    sql`SELECT "organizationId" AS "id" FROM "OrganizationName" n
      WHERE n."name" = ${name} OR n."organizationId" = ${identityOf(name)}
      ORDER BY n."canonicalDocuments" DESC, n."surfaceDocuments" DESC, n."organizationId" LIMIT 1`,
  )
  return rows[0]?.id ?? null
}

builder.prismaObjectField(Article, 'organizations', (t) =>
  t.field({
    type: ArticleOrganizations.ref,
    description: 'The organizations that it mentions; the most mentioned first when nothing is said.',
    args: connectionArguments(organizationEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectRelated(
      organizationEntity,
      throughMentions('Organization', 'organizationId', 'articleId'),
      [{ field: 'SHARED', direction: 'DESC' }],
    ),
  }),
)

builder.prismaObjectField(Document, 'organizations', (t) =>
  t.field({
    type: DocumentOrganizations.ref,
    description: 'The organizations that the page mentions; the most mentioned first when nothing is said.',
    args: connectionArguments(organizationEntity)(t.arg),
    complexity: connectionCost,
    resolve: connectRelated(
      organizationEntity,
      throughMentions('Organization', 'organizationId', 'documentId'),
      [{ field: 'SHARED', direction: 'DESC' }],
    ),
  }),
)
