import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'
import './page.css'
import { createRoot } from 'react-dom/client'
import { fetchCollection } from './collection.js'
import { Page } from './page.js'
import { fetchSchema } from './schema.js'

const root = document.getElementById('page')
if (!root) throw new Error('index.html holds no element with the id "page"')
const [collection, schema] = await Promise.all([fetchCollection(), fetchSchema()])
createRoot(root).render(<Page collection={collection} schema={schema} />)
