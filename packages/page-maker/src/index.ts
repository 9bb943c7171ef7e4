export { type Article, articlesOf, loadArticles, type Part } from './articles/article.js'
export { DAMAGES, type Damage } from './composed/damages.js'
export { type MadePage, type MakePageOptions, makePage } from './composed/make-page.js'
export {
  FORMS,
  type Form,
  type MadeArticle,
  type MadeGold,
  type MadeText,
  type Mark,
  type Role,
  type TextGold,
} from './gold.js'
export { PRESS_FAMILIES } from './press/families.js'
export { pressSample } from './samples/press-sample.js'
export { TEXT_FAMILIES, type TextFamily } from './text-forms/families.js'
export { makeText } from './text-forms/make-text.js'
export { mixedFamily } from './text-forms/mixed-family.js'
