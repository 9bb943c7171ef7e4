import { useTexts } from '../language/language.js'
import type { TEXTS } from '../language/texts.js'

interface StillNeededProps {
  /** Of the button that this describes: `aria-describedby`. */
  readonly id: string
  readonly parts: readonly (keyof typeof TEXTS)[]
}

/** Why a button cannot be pressed yet: what has to be filled in first. */
export function StillNeeded({ id, parts }: StillNeededProps) {
  const say = useTexts()
  return (
    <span id={id} className="hint">
      {parts.length > 0 && say('stillNeeded', parts.map((part) => say(part)).join(say('listComma')))}
    </span>
  )
}
