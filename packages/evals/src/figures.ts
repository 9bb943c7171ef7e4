import type { Counts, PageCounts, Share } from './counts.js'

/** The scores of one or many pages, each from 0 to 1. */
export function figuresOf(counts: PageCounts): Record<FigureName, number> {
  return {
    articles_f1: f1(counts.articles),
    article_overlap: ratio(counts.overlap),
    title_accuracy: ratio(counts.titles),
    kicker_subtitle_accuracy: ratio(counts.kickersAndSubtitles),
    sections_f1: f1(counts.sections),
    authors_f1: f1(counts.authors),
    organizations_f1: f1(counts.organizations),
    organization_linking: ratio(counts.organizationLinking),
    organization_types: ratio(counts.organizationTypes),
    metric_spans_f1: f1(counts.metricSpans),
    metrics_f1: f1(counts.metrics),
    metric_qualifier: ratio(counts.qualifier),
    metric_change: ratio(counts.change),
    metric_indicator: ratio(counts.indicator),
    metric_organization: ratio(counts.metricOrganization),
  }
}

const DIVISION_FIGURES = [
  'articles_f1',
  'article_overlap',
  'title_accuracy',
  'kicker_subtitle_accuracy',
  'sections_f1',
] as const
const ARTICLE_FIGURES = [...DIVISION_FIGURES, 'authors_f1'] as const
const NAME_FIGURES = ['organizations_f1', 'organization_linking', 'organization_types'] as const
const TEXT_FIGURES = [
  ...NAME_FIGURES,
  'metric_spans_f1',
  'metrics_f1',
  'metric_qualifier',
  'metric_change',
  'metric_indicator',
  'metric_organization',
] as const
export type FigureName = (typeof ARTICLE_FIGURES)[number] | (typeof TEXT_FIGURES)[number]

/** What labels of lines tell: which names are authors they do not. */
export const FIGURES_OF_LABELLED_PAGES: readonly FigureName[] = DIVISION_FIGURES
export const FIGURES_OF_NAMES: readonly FigureName[] = NAME_FIGURES
/** What can be said of texts without annotated articles. */
export const FIGURES_OF_TEXTS: readonly FigureName[] = TEXT_FIGURES
export const FIGURES_OF_MADE_PAGES: readonly FigureName[] = ARTICLE_FIGURES
export const FIGURES_OF_PAGES: readonly FigureName[] = [...ARTICLE_FIGURES, ...TEXT_FIGURES]

/** F1 = 2·right / (2·right + invented + missed); 1 where there was nothing to find and nothing was invented. */
function f1({ right, invented, missed }: Counts): number {
  const all = 2 * right + invented + missed
  return all === 0 ? 1 : (2 * right) / all
}

function ratio({ good, all }: Share): number {
  return all === 0 ? 1 : good / all
}
