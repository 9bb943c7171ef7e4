import type { RecognizedOrganization } from '../../organizations/recognized.js'
import { likeliest, type Weigh } from '../choice/choose.js'
import { type OwnerContext, ownerCandidates, ruledOwner } from './candidates.js'
import { describeOwner } from './describe.js'
import { ownerSurroundings } from './surroundings.js'

/** Those who may own a figure, null being nobody, and the logarithm of how likely each does. */
export interface WeighedOwners {
  readonly candidates: readonly (RecognizedOrganization | null)[]
  readonly shares: readonly number[]
}

/** Weighs nobody and the organizations that the figure's article names, what the rules answer being one. */
export function weighOwners(context: OwnerContext, weigh: Weigh): WeighedOwners {
  const candidates = ownerCandidates(context)
  const surroundings = ownerSurroundings(context)
  const shares = weigh(
    candidates.length,
    (at, description) => describeOwner(context, surroundings, candidates[at] ?? null, description),
    (at) => candidates[at]?.organization.name ?? '',
    ruledOwner(candidates, context),
  )
  return { candidates: candidates.map((candidate) => candidate?.organization ?? null), shares }
}

export function likeliestOwner({ candidates, shares }: WeighedOwners): RecognizedOrganization | null {
  return candidates[likeliest(shares)] ?? null
}
