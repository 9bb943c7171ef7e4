import type { Article, Metric, Page } from '@baobiao/parser'
import { decimalKey } from '../decimal-key.js'
import type { Prisma } from '../generated/sqlite/client.js'
import { contentId } from '../ids.js'
import { identityOf } from '../organizations/identity.js'
import { madeInTurns } from '../turns.js'
import { columnOfArticleSpans, columnOfParagraphs } from './article-columns.js'

/** A document's children as the tables hold them; organizations are by their identity, before merges. */
export interface DocumentRows {
  readonly articles: Prisma.ArticleCreateManyInput[]
  readonly authors: Prisma.AuthorCreateManyInput[]
  readonly captions: Prisma.CaptionCreateManyInput[]
  readonly mentions: Omit<Prisma.MentionCreateManyInput, 'organizationId'>[]
  readonly metrics: Omit<Prisma.MetricCreateManyInput, 'organizationId'>[]
}

/**
 * Turns a parsed page into rows, in turns with other work: a text of 2 MB may hold 100,000 figures. Ids are made of
 * content: a thing that a newer parser reads alike keeps its id.
 */
export async function documentRows(documentId: string, page: Page): Promise<DocumentRows> {
  const articleIds = idsOfArticles(documentId, page)
  const articles = page.articles.map((article, position) => ({
    article,
    id: articleIds[position] as string,
    position,
  }))
  const articleIdOf = (article: number | null): string | null =>
    article === null ? null : (articleIds[article] ?? null)
  const identities = new Map<string, string>()
  const identity = (name: string): string => {
    const made = identities.get(name) ?? identityOf(name)
    identities.set(name, made)
    return made
  }
  return {
    articles: articles.map(({ article, id, position }) => articleRow(documentId, id, position, article)),
    authors: articles.flatMap(({ article, id: articleId }) =>
      article.authors.map(({ name, role, start, end }, position) => ({
        id: contentId(articleId, 'author', position),
        articleId,
        position,
        name,
        role,
        start,
        end,
      })),
    ),
    captions: captionRows(documentId, page, articleIds),
    mentions: await madeInTurns(
      page.organizations.flatMap(({ name, type, mentions }) =>
        mentions.map((mention) => ({ name, type, mention })),
      ),
      ({ name, type, mention: { surface, article, rule, confidence, start, end } }) => ({
        id: contentId(documentId, 'mention', start, end),
        documentId,
        articleId: articleIdOf(article),
        identity: identity(name),
        surface,
        name,
        type,
        start,
        end,
        rule,
        confidence,
      }),
    ),
    metrics: await madeInTurns(page.metrics, (metric) =>
      metricRow(documentId, articleIdOf(metric.article), metric, identity),
    ),
  }
}

/** Two articles of a page with the same words (a notice printed twice) are told apart by their order. */
function idsOfArticles(documentId: string, page: Page): string[] {
  const seen = new Map<string, number>()
  return page.articles.map((article) => {
    const text = textOf(article) || (article.title ?? '')
    const copy = seen.get(text) ?? 0
    seen.set(text, copy + 1)
    return contentId(documentId, 'article', text, copy)
  })
}

function textOf(article: Article): string {
  return article.paragraphs.map(({ text }) => text).join('\n')
}

function articleRow(
  documentId: string,
  id: string,
  position: number,
  article: Article,
): Prisma.ArticleCreateManyInput {
  const { dateline } = article
  return {
    id,
    documentId,
    position,
    title: article.title,
    kicker: article.kicker,
    subtitle: article.subtitle,
    outlet: article.outlet,
    dateline: dateline?.text ?? null,
    datelinePlace: dateline?.place ?? null,
    datelineDate: dateline?.date ?? null,
    datelineStart: dateline?.start ?? null,
    datelineEnd: dateline?.end ?? null,
    text: textOf(article),
    spans: columnOfArticleSpans(article),
    paragraphs: columnOfParagraphs(article.paragraphs),
  }
}

function captionRows(
  documentId: string,
  page: Page,
  articleIds: readonly string[],
): Prisma.CaptionCreateManyInput[] {
  const captions = [
    ...page.articles.flatMap(({ captions: own }, index) =>
      own.map((caption) => ({ caption, articleId: articleIds[index] ?? null })),
    ),
    ...page.captions.map((caption) => ({ caption, articleId: null })),
  ]
  return captions
    .sort((a, b) => a.caption.start - b.caption.start)
    .map(({ caption: { text, credit, start, end }, articleId }, position) => ({
      id: contentId(documentId, 'caption', start, end, position),
      documentId,
      articleId,
      position,
      text,
      credit,
      start,
      end,
    }))
}

function metricRow(
  documentId: string,
  articleId: string | null,
  metric: Metric,
  identity: (name: string) => string,
): Prisma.MetricCreateManyInput {
  const {
    text,
    start,
    end,
    value,
    max,
    unit,
    dimension,
    qualifier,
    change,
    indicator,
    base,
    per,
    period,
    rule,
  } = metric
  return {
    id: contentId(documentId, 'metric', start, end),
    documentId,
    articleId,
    identity: metric.organization === null ? null : identity(metric.organization),
    text,
    start,
    end,
    value,
    valueKey: decimalKey(value),
    max,
    maxKey: max === null ? null : decimalKey(max),
    unit,
    normalized: metric.normalized?.value ?? null,
    normalizedUnit: metric.normalized?.unit ?? null,
    dimension,
    qualifier,
    change,
    indicator,
    base,
    per,
    period,
    periodStart: metric.periodSpan?.start ?? null,
    periodEnd: metric.periodSpan?.end ?? null,
    periodFrom: metric.periodRange?.from ?? null,
    periodTo: metric.periodRange?.to ?? null,
    sentence: metric.sentence.text,
    sentenceStart: metric.sentence.start,
    sentenceEnd: metric.sentence.end,
    rule,
    // What is told when it is saved has its place from the start: an object of this many columns is slow once it gains more.
    normalizedKey: '',
    periodKey: '',
    sequence: 0,
    publishedOn: '',
    newspaper: null,
    organizationId: null,
  }
}
