import { assembleArticles } from './articles/assemble-articles.js'
import { layoutBlocks } from './layout/layout-blocks.js'
import { readMetrics } from './metrics/read-metrics.js'
import { type OrganizationOptions, recognizeOrganizations } from './organizations/recognize-organizations.js'
import type { Page } from './page.js'
import { passagesOf } from './passages.js'
import { repairBlocks } from './repair/repair-blocks.js'
import { assignRoles } from './roles/assign-roles.js'
import { toPage } from './to-page.js'

export interface ParseOptions {
  readonly organizations?: OrganizationOptions
}

/**
 * Reads one newspaper page.
 *
 * @param source the page's decoded text layer; any string is a page
 * @returns articles, organizations and metrics with their spans in `source`
 */
export function parsePage(source: string, options: ParseOptions = {}): Page {
  const blocks = assignRoles(repairBlocks(layoutBlocks(source)))
  const text = assembleArticles(blocks, source)
  const passages = passagesOf(text)
  const organizations = recognizeOrganizations(passages, options.organizations)
  const metrics = readMetrics(passages, organizations)
  return toPage(text, passages, organizations, metrics)
}
