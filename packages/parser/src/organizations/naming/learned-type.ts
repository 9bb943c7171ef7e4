import { decodeTable } from '../../learned/table-text.js'
import { ORGANIZATION_TYPES, type OrganizationType } from '../../page.js'
import { typeFeatures } from './type-features.js'
import { TYPE_WEIGHTS } from './type-weights.js'

const TYPES = ORGANIZATION_TYPES.length
let weights: Float32Array | null = null

/** The type whose weights sum highest over the name's features (multinomial logistic regression). */
export function learnedType(name: string, ruled: OrganizationType): OrganizationType {
  weights ??= decodeTable(TYPE_WEIGHTS)
  const sums = new Float64Array(TYPES)
  for (const row of typeFeatures(name, ruled))
    for (let type = 0; type < TYPES; type++)
      sums[type] = (sums[type] as number) + (weights[row * TYPES + type] as number)
  let best = 0
  for (let type = 1; type < TYPES; type++) if ((sums[type] as number) > (sums[best] as number)) best = type
  return ORGANIZATION_TYPES[best] as OrganizationType
}
