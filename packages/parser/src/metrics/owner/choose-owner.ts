import type { RecognizedOrganization } from '../../organizations/recognized.js'
import type { Choose } from '../choice/choose.js'
import { type OwnerContext, ownerCandidates, ruledOwner } from './candidates.js'
import { describeOwner } from './describe.js'
import { ownerSurroundings } from './surroundings.js'

/** The organization that a figure belongs to, or null: chosen among those that its article names, what the rules answer being one. */
export function chooseOwner(context: OwnerContext, choose: Choose): RecognizedOrganization | null {
  const candidates = ownerCandidates(context)
  const surroundings = ownerSurroundings(context)
  const index = choose(
    candidates.length,
    (at, description) => describeOwner(context, surroundings, candidates[at] ?? null, description),
    (at) => candidates[at]?.organization.name ?? '',
    ruledOwner(candidates, context),
  )
  return candidates[index]?.organization ?? null
}
