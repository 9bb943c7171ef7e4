import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { useTexts } from './language/language.js'
import { Frame } from './layout/frame.js'
import { Loading } from './layout/states.js'

const ArticlesView = lazy(async () => ({
  default: (await import('./articles/articles-view.js')).ArticlesView,
}))

/** One address, one view; each view's script is loaded when it is first shown. */
export function App() {
  return (
    <Frame>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/articles" component={ArticlesView} />
          <Route component={NotThere} />
        </Switch>
      </Suspense>
    </Frame>
  )
}

function NotThere() {
  const say = useTexts()
  return <p className="state">{say('notThere')}</p>
}
