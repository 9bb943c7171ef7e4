import type { VariablesOf } from '@baobiao/client'
import { ORGANIZATION_TYPES } from '../language/texts.js'
import { useAddress } from '../layout/use-address.js'
import type { MostMentioned } from './organizations.operations.js'

type Where = NonNullable<VariablesOf<typeof MostMentioned>['where']>

/** What organizations are filtered by, kept in the address. */
export function useOrganizationFilters() {
  const type = useAddress('type')
  const chosen = ORGANIZATION_TYPES.find((one) => one === type[0])
  const where: Where = chosen ? { type: { equals: chosen } } : {}
  return { type, where }
}

export type OrganizationFilters = ReturnType<typeof useOrganizationFilters>
