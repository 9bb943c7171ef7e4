import { printedFacts } from './articles/printed-facts.js'
import { dividePage } from './divide-page.js'
import type { PageLayout } from './layout/page-layout.js'
import { parseDay } from './metrics/periods/calendar.js'
import { readMetrics } from './metrics/read-metrics.js'
import { type OrganizationOptions, recognizeOrganizations } from './organizations/recognize-organizations.js'
import type { Page } from './page.js'
import { passagesOf } from './passages.js'
import { toPage } from './to-page.js'

export interface ParseOptions {
  /** Names that the caller knows to be organizations, or knows not to be, and how sure the rest must be. */
  readonly organizations?: OrganizationOptions
  /**
   * Day of issue as an ISO 8601 date, for what 今年 and 截至目前 mean; by default the date that the page itself prints.
   */
  readonly publishedOn?: string
  /** Where and how the source's lines are printed, as a PDF tells; without it the text alone decides. */
  readonly layout?: PageLayout
}

/**
 * Reads one newspaper page.
 *
 * @param source the page's decoded text layer; any string is a page
 * @returns articles, organizations and metrics with their spans in `source`
 * @throws RangeError where `publishedOn` is no day of the calendar as `YYYY-MM-DD`
 */
export function parsePage(source: string, options: ParseOptions = {}): Page {
  const { text, warnings } = dividePage(source, options.layout)
  const passages = passagesOf(text)
  const organizations = recognizeOrganizations(passages, options.organizations)
  const printed = printedFacts(text, source)
  const day = options.publishedOn ?? printed.publishedOn
  const figures = readMetrics(passages, organizations, day === null ? null : parseDay(day))
  const page = toPage(text, passages, organizations, figures)
  return { ...page, printed, warnings: [...warnings, ...page.warnings] }
}
