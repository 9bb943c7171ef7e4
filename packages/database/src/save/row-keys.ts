import { decimalKey } from '../decimal-key.js'
import type { Prisma } from '../generated/sqlite/client.js'

/** What lists are ordered by stands on their rows, so that an index has the order. */
interface DocumentKeys {
  /** Its place among all that was ingested. */
  readonly sequence: number
  /** ISO 8601, empty where unknown. */
  readonly publishedOn: string
  readonly newspaper: string | null
}

/** Characters of a headline that are ordered by: an index has no room for more. */
const TITLE_KEY = 100

export function articleKeys(
  { title, text }: Prisma.ArticleCreateManyInput,
  { sequence, publishedOn, newspaper }: DocumentKeys,
) {
  return {
    sequence,
    publishedOn,
    newspaper,
    titleKey: [...(title ?? '')].slice(0, TITLE_KEY).join(''),
    length: [...text].length,
  }
}

export function mentionKeys({ sequence, publishedOn }: DocumentKeys) {
  return { sequence, publishedOn }
}

export function metricKeys(
  { normalized, periodFrom }: Omit<Prisma.MetricCreateManyInput, 'organizationId'>,
  { sequence, publishedOn, newspaper }: DocumentKeys,
) {
  return {
    sequence,
    publishedOn,
    newspaper,
    normalizedKey: normalized == null ? '' : decimalKey(normalized),
    periodKey: periodFrom ?? '',
  }
}
