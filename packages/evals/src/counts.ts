/** Right, invented and missed. */
export type Counts = {
  right: number
  invented: number
  missed: number
}

/** How many of how many. */
export type Share = {
  good: number
  all: number
}

/** Everything counted of one page; figures of many pages come from the sums. */
export interface PageCounts {
  readonly articles: Counts
  /** Sum over the gold articles of their bodies' intersection over union. */
  readonly overlap: Share
  readonly titles: Share
  readonly kickersAndSubtitles: Share
  readonly sections: Counts
  readonly authors: Counts
  readonly organizations: Counts
  readonly organizationLinking: Share
  readonly organizationTypes: Share
  readonly metricSpans: Counts
  readonly metrics: Counts
  readonly qualifier: Share
  readonly change: Share
  readonly indicator: Share
  readonly metricOrganization: Share
}

/** Takes a note of one thing missed, invented or wrong. */
export type Note = (kind: string, ...details: unknown[]) => void

export function emptyCounts(): PageCounts {
  const counts = (): Counts => ({ right: 0, invented: 0, missed: 0 })
  const share = (): Share => ({ good: 0, all: 0 })
  return {
    articles: counts(),
    overlap: share(),
    titles: share(),
    kickersAndSubtitles: share(),
    sections: counts(),
    authors: counts(),
    organizations: counts(),
    organizationLinking: share(),
    organizationTypes: share(),
    metricSpans: counts(),
    metrics: counts(),
    qualifier: share(),
    change: share(),
    indicator: share(),
    metricOrganization: share(),
  }
}

/** Adds `more` to `sum`, in place. */
export function addCounts(sum: PageCounts, more: PageCounts): void {
  for (const [key, counts] of Object.entries(more)) {
    const into: Record<string, number> = sum[key as keyof PageCounts]
    for (const [name, count] of Object.entries(counts)) into[name] = (into[name] ?? 0) + Number(count)
  }
}

export function addShare(share: Share, good: boolean): void {
  share.all++
  if (good) share.good++
}

/** Compares two sets of strings. */
export function tally(
  counts: Counts,
  golds: Iterable<string>,
  read: Iterable<string>,
  kind: string,
  note: Note,
): void {
  const [expected, found] = [new Set(golds), new Set(read)]
  for (const text of expected) {
    if (found.has(text)) counts.right++
    else {
      counts.missed++
      note(kind, 'missed', text)
    }
  }
  for (const text of found) {
    if (expected.has(text)) continue
    counts.invented++
    note(kind, 'invented', text)
  }
}
