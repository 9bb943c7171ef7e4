interface WarningsProps {
  readonly warnings: readonly { readonly code: string; readonly message: string }[]
}

/** What may be wrong with what was read of a page. */
export function Warnings({ warnings }: WarningsProps) {
  return warnings.map(({ code, message }) => (
    <p key={code + message} className="warning">
      {message}
    </p>
  ))
}
