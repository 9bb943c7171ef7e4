import type { KeyboardEvent } from 'react'

/** Which way each arrow key leads. */
type Steps = Readonly<Record<string, number>>

export const ALONG_LINES: Steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
export const UP_AND_DOWN: Steps = { ArrowDown: 1, ArrowUp: -1 }

/** Moves the focus among the elements of a place that match `selector`, from the one that has it. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, selector: string, steps: Steps): void {
  const step = steps[event.key]
  const { target, currentTarget } = event
  if (step === undefined || !(target instanceof HTMLElement) || !target.matches(selector)) return
  event.preventDefault()
  const all = [...currentTarget.querySelectorAll<HTMLElement>(selector)]
  all[all.indexOf(target) + step]?.focus()
}
