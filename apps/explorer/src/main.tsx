import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { client } from './api/client.js'
import { App } from './app.js'
import { LanguageProvider } from './language/language.js'

const root = document.getElementById('explorer')
if (!root) throw new Error('index.html holds no element with the id "explorer"')
createRoot(root).render(
  <StrictMode>
    <Provider value={client}>
      <LanguageProvider>
        <App />
      </LanguageProvider>
    </Provider>
  </StrictMode>,
)
