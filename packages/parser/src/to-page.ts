import type { ArticleText, CaptionText, PageText } from './articles/page-text.js'
import type { LongNumber, PageFigures, ReadMetric } from './metrics/read-metrics.js'
import { MOST_DIGITS } from './metrics/too-long.js'
import { normalize } from './metrics/units/normalize.js'
import type { RecognizedOrganization } from './organizations/recognized.js'
import type { Article, Caption, Metric, Organization, Page, PageWarning, TextSpan } from './page.js'
import type { Passage } from './passages.js'
import type { FoldedText } from './text/folded-text.js'
import { PARSER_VERSION } from './version.js'

/** Turns the stages' folded results into the public page: readable text and source spans. */
export function toPage(
  text: PageText,
  passages: readonly Passage[],
  organizations: readonly RecognizedOrganization[],
  { metrics, tooLong }: PageFigures,
): Omit<Page, 'printed'> {
  return {
    parserVersion: PARSER_VERSION,
    articles: text.articles.map(toArticle),
    captions: text.captions.map(toCaption),
    organizations: organizations.map((organization) => toOrganization(organization, passages)),
    metrics: toMetrics(metrics, passages),
    leftOut: text.leftOut.map(({ text: line, reason }) => ({ ...textSpan(line), reason })),
    warnings: tooLong.map((number) => figureTooLong(number, passages)),
  }
}

/** Such a number is left out, and nothing else of the page. */
function figureTooLong({ passage, start, end }: LongNumber, passages: readonly Passage[]): PageWarning {
  const { text } = passages[passage] as Passage
  const message = `A number of more than ${MOST_DIGITS} digits is left out of the metrics: check it against the print.`
  return { code: 'figureTooLong', message, span: text.spanOf(start, end) }
}

function toArticle(article: ArticleText): Article {
  const body = article.paragraphs.map((paragraph) => ({
    kind: paragraph.kind,
    text: paragraph.text.render(),
    spans: paragraph.text.spansOf(),
  }))
  return {
    title: article.title?.render() ?? null,
    kicker: article.kicker?.render() ?? null,
    subtitle: article.subtitle?.render() ?? null,
    headlineSpans: {
      kicker: article.kicker?.spansOf() ?? [],
      title: article.title?.spansOf() ?? [],
      subtitle: article.subtitle?.spansOf() ?? [],
    },
    authors: article.authors.map(({ name, role }) => ({ name: name.render(), role, ...name.spanOf() })),
    dateline: article.dateline && { ...article.dateline, ...textSpan(article.dateline.text) },
    outlet: article.outlet,
    paragraphs: body,
    bodySpans: body.flatMap((paragraph) => paragraph.spans),
    sections: body.filter((paragraph) => paragraph.kind === 'section').map((section) => section.text),
    captions: article.captions.map(toCaption),
  }
}

function toCaption(caption: CaptionText): Caption {
  return { ...textSpan(caption.text), credit: caption.credit?.render() ?? null }
}

function toOrganization(organization: RecognizedOrganization, passages: readonly Passage[]): Organization {
  return {
    name: organization.name,
    type: organization.type,
    mentions: organization.mentions.map(({ passage, start, end, rule, confidence }) => {
      const { text, article } = passages[passage] as Passage
      return {
        surface: text.render(start, end),
        article,
        rule,
        confidence: thousandths(confidence),
        ...text.spanOf(start, end),
      }
    }),
  }
}

/** The figures of one sentence share it. */
function toMetrics(metrics: readonly ReadMetric[], passages: readonly Passage[]): Metric[] {
  const sentences = new Map<string, TextSpan>()
  return metrics.map((metric) => {
    const { passage, figure } = metric
    const { text } = passages[passage] as Passage
    const { start, end } = figure.sentence
    const key = `${passage} ${start} ${end}`
    const sentence = sentences.get(key) ?? textSpan(text.slice(start, end))
    sentences.set(key, sentence)
    return toMetric(metric, passages, sentence)
  })
}

function toMetric(
  { passage, figure, organization }: ReadMetric,
  passages: readonly Passage[],
  sentence: TextSpan,
): Metric {
  const {
    start,
    end,
    sentence: _sentence,
    period,
    respective: _respective,
    indicatorAt: _at,
    ...read
  } = figure
  const { text, article } = passages[passage] as Passage
  return {
    ...read,
    organization,
    normalized: normalize(read.value, read.unit),
    text: text.text.slice(start, end),
    ...text.spanOf(start, end),
    period: period && text.text.slice(period.start, period.end),
    periodSpan: period && text.spanOf(period.start, period.end),
    periodRange: period?.range ?? null,
    sentence,
    article,
  }
}

function textSpan(text: FoldedText): TextSpan {
  return { text: text.render(), ...text.spanOf() }
}

function thousandths(share: number): number {
  return Math.round(share * 1000) / 1000
}
