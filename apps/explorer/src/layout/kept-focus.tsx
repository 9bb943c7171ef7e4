import { Component, createRef, type ReactNode } from 'react'

interface KeptFocusProps {
  readonly isBusy: boolean
  readonly children: ReactNode
}

/**
 * A place whose parts come and go with answers. Where the part that has the focus goes, as a chip of a value that no longer
 * occurs, the place takes it: keys and screen readers go on from there, not from the top of the page.
 */
export class KeptFocus extends Component<KeptFocusProps> {
  private readonly place = createRef<HTMLDivElement>()

  override getSnapshotBeforeUpdate(): Element | null {
    const focused = document.activeElement
    return this.place.current?.contains(focused) ? focused : null
  }

  override componentDidUpdate(_: KeptFocusProps, __: object, focused: Element | null): void {
    const place = this.place.current
    if (!place || !focused || focused.isConnected) return
    // From now on only: a click on a text should not give it the focus.
    place.tabIndex = -1
    place.focus({ preventScroll: true })
  }

  override render() {
    return (
      <div ref={this.place} aria-busy={this.props.isBusy}>
        {this.props.children}
      </div>
    )
  }
}
