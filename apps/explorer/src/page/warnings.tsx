import { type ToldCode, useTold } from '../language/told.js'

export interface WarningsProps {
  readonly warnings: readonly { readonly code: ToldCode; readonly message: string }[]
}

/** What may be wrong with what was read of a page. */
export function Warnings({ warnings }: WarningsProps) {
  const tell = useTold()
  return warnings.map(({ code, message }) => (
    <p key={code + message} className="warning">
      {tell(code, message)}
    </p>
  ))
}
