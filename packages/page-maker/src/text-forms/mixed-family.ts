import type { Form } from '../gold.js'
import { Random } from '../random.js'
import { TEXT_FAMILIES, type TextFamily } from './families.js'
import type { TextStyle } from './style.js'

/**
 * A family for each seed, whose traits are each taken from one of the form's families that may be fitted on. What is taught
 * on few layouts reads those layouts; here the source line of one stands over the indents of another.
 */
export function mixedFamily(form: Form, seed: number): TextFamily {
  const random = Random.named(`${form}/mixed`, seed)
  const families = TEXT_FAMILIES.filter((family) => family.form === form && family.part === 'fitting')
  const base = random.pick(families)
  const trait = <K extends keyof TextStyle>(name: K): TextStyle[K] => random.pick(families).style[name]
  // Lines of a source stand over a headline as often as under it.
  const [overArticle, underHeadline] = random.shuffle([trait('overArticle'), trait('underHeadline')])
  const mixed: Partial<TextStyle> = {
    narrowHeadlines: trait('narrowHeadlines'),
    indents: trait('indents'),
    headlineIndents: trait('headlineIndents'),
    gaps: trait('gaps'),
    bylines: random.pick([trait('bylines'), ['above'], ['last'], ['below']]),
    broken: random.pick([trait('broken'), 0.2]),
    over: trait('over'),
    overArticle: overArticle ?? [],
    underHeadline: underHeadline ?? [],
    underBody: trait('underBody'),
    under: trait('under'),
    list: trait('list'),
    furnitureInside: trait('furnitureInside'),
    cuts: trait('cuts'),
    jumps: random.pick([trait('jumps'), 0.3]),
    advertisements: trait('advertisements'),
    standingHeads: random.pick([trait('standingHeads'), 0.2]),
    standaloneCaptions: trait('standaloneCaptions'),
    stories: trait('stories'),
    dressing: random.pick([
      trait('dressing'),
      { kicker: 0.5, subtitle: 0.5, sections: 0.5, captions: 0.3, signature: 0.3 },
    ]),
  }
  // Fields that are named replace what would name them.
  const style = base.style.fields ? base.style : { ...base.style, ...mixed }
  return { ...base, name: 'mixed', style }
}
