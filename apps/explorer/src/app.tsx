import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Boundary } from './layout/boundary.js'
import { Frame } from './layout/frame.js'
import { Loading, NotThere } from './layout/states.js'

const StartView = lazy(async () => ({ default: (await import('./start/start-view.js')).StartView }))
const DocumentView = lazy(async () => ({
  default: (await import('./documents/document-view.js')).DocumentView,
}))
const ArticlesView = lazy(async () => ({
  default: (await import('./articles/articles-view.js')).ArticlesView,
}))
const OrganizationsView = lazy(async () => ({
  default: (await import('./organizations/organizations-view.js')).OrganizationsView,
}))
const OrganizationView = lazy(async () => ({
  default: (await import('./organizations/organization-view.js')).OrganizationView,
}))
const FiguresView = lazy(async () => ({ default: (await import('./figures/figures-view.js')).FiguresView }))
const TryView = lazy(async () => ({ default: (await import('./try/try-view.js')).TryView }))

/** One address, one view; each view's script is loaded when it is first shown. */
export function App() {
  const [path] = useLocation()
  return (
    <Frame>
      <Boundary key={path}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/" component={StartView} />
            <Route path="/documents/:id" component={DocumentView} />
            <Route path="/articles" component={ArticlesView} />
            <Route path="/organizations" component={OrganizationsView} />
            <Route path="/organizations/:id" component={OrganizationView} />
            <Route path="/figures" component={FiguresView} />
            <Route path="/try" component={TryView} />
            <Route component={NotThere} />
          </Switch>
        </Suspense>
      </Boundary>
    </Frame>
  )
}
