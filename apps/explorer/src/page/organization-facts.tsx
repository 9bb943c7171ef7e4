import type { ReactNode } from 'react'
import { useTypeName } from '../language/names.js'
import { Facts } from './facts.js'

interface OrganizationFactsProps {
  /** The words that it was read from. */
  readonly surface: string
  readonly name: ReactNode
  readonly type: string
  /** Where it is, where that is known. */
  readonly region?: string | null
  readonly parent?: ReactNode
}

/** What was read of a mention of an organization. */
export function OrganizationFacts({ surface, name, type, region, parent }: OrganizationFactsProps) {
  const typeName = useTypeName()
  return (
    <>
      <h2>{name}</h2>
      <Facts
        facts={[
          ['readFrom', surface],
          ['type', typeName(type)],
          ['region', region],
          ['parent', parent],
        ]}
      />
    </>
  )
}
