import { useMarkedSide } from './marked-side.js'
import type { Mark } from './marks.js'

/** Attributes of a mark's link to itself: what is followed on one side, the other side shows. */
export function useMarkLink() {
  const { name, selected, stop } = useMarkedSide()
  return ({ key, kind, continued }: Mark, ...classes: string[]) =>
    ({
      id: continued ? undefined : `${name}-${key}`,
      href: `#${key}`,
      className: ['mark', kind, ...classes].join(' '),
      tabIndex: key === stop && !continued ? 0 : -1,
      'aria-current': key === selected ? 'true' : undefined,
    }) as const
}
