export { type Article, loadArticles } from './article.js'
export { DAMAGES, type Damage } from './damages.js'
export type { MadeArticle, MadeGold, MadePage } from './gold.js'
export { type MakePageOptions, makePage } from './make-page.js'
