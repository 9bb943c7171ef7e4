import type { Organization } from '@baobiao/parser'
import { addShare, type Note, type PageCounts, tally } from './counts.js'
import { bare, foldText } from './fold.js'
import type { GoldOrganization } from './gold.js'
import { withoutRegionInFront } from './regions-in-front.js'

/** Compares the page's distinct surfaces, then the canonical name and the type of those that were found. */
export function scoreOrganizations(
  golds: readonly GoldOrganization[],
  organizations: readonly Organization[],
  counts: PageCounts,
  note: Note,
): void {
  const expected = bySurface(golds.map((gold) => ({ of: gold, surfaces: gold.surfaces })))
  const found = bySurface(
    organizations.map((read) => ({ of: read, surfaces: read.mentions.map(({ surface }) => surface) })),
  )
  tally(counts.organizations, expected.keys(), found.keys(), 'ORGANIZATION', note)
  for (const [surface, organizations] of expected) {
    const read = found.get(surface)
    if (!read) continue
    const names = new Set(organizations.flatMap(equivalentNames))
    const linked = read.some(({ name }) => names.has(bare(name)))
    addShare(counts.organizationLinking, linked)
    if (!linked) note('LINK', surface, '->', namesOf(organizations), '<>', namesOf(read))
    const typed = read.some(({ type }) => organizations.some((organization) => organization.type === type))
    addShare(counts.organizationTypes, typed)
    if (!typed) note('TYPE', surface, organizations[0]?.type, '<>', read[0]?.type)
  }
}

function bySurface<T>(entries: readonly { of: T; surfaces: readonly string[] }[]): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const { of, surfaces } of entries) {
    for (const surface of surfaces) {
      const key = withoutRegionInFront(foldText(surface))
      map.set(key, [...(map.get(key) ?? []), of])
    }
  }
  return map
}

/** The canonical name, or a surface that is about as full: annotators differ on 市 and 省 in between. */
function equivalentNames({ name, surfaces }: GoldOrganization): string[] {
  return [name, ...surfaces.filter((surface) => surface.length >= name.length - 2)].map(bare)
}

function namesOf(organizations: readonly { readonly name: string }[]): string {
  return organizations.map(({ name }) => name).join('|')
}
