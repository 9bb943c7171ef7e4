import { useQuery } from 'urql'
import { Link } from 'wouter'
import { useTexts } from '../language/language.js'
import { NamedAfter } from './organizations.operations.js'

interface ChildrenProps {
  readonly id: string
  readonly name: string
}

const MOST = 50

/** Those whose names begin with its own and have no nearer parent. */
export function Children({ id, name }: ChildrenProps) {
  const say = useTexts()
  const [{ data }] = useQuery({ query: NamedAfter, variables: { name, first: MOST } })
  const children = (data?.organizations.nodes ?? []).filter(({ parent }) => parent?.id === id)
  if (children.length === 0) return null
  return (
    <>
      <h2>{say('children')}</h2>
      <ul className="list">
        {children.map((child) => (
          <li key={child.id}>
            <Link href={`/organizations/${child.id}`}>{child.name}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
