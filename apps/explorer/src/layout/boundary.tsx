import { Component, type ReactNode } from 'react'
import { Broken } from './states.js'

/** Shows that a view broke, or that its script could not be loaded, instead of nothing at all. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}
