import { type Case, goldPages, goldTexts, isHeldOut } from '../../gold.js'
import { type MarkedFigure, type MarkedText, markedTexts } from '../../marked-figures.js'

/** Hands that no weight is learned from: they tell what the weights are worth on other hands' texts. */
const LEFT_OUT_HANDS: ReadonlySet<string> = new Set(['w5', 'w11'])

/** Hands of many texts that give organizations many more figures than the guidelines do. */
const GENEROUS_HANDS: ReadonlySet<string> = new Set(['f2', 'f3', 'f4', 'f5'])

/** Whether a hand gives figures to organizations as the guidelines say: what the figures around one say is weighed by such texts alone. */
export function keepsToGuidelines(group: string): boolean {
  return !GENEROUS_HANDS.has(group)
}

/** The texts that teach: whole pages, short texts that are not held out, and marked ones of the hands that teach. */
export function taughtTexts(): MarkedText[] {
  const texts = [...goldPages(), ...goldTexts().filter((one) => !isHeldOut(one))]
  return [...texts.map(markedOf), ...markedTexts().filter(({ group }) => !LEFT_OUT_HANDS.has(group))]
}

export function leftOutTexts(): MarkedText[] {
  return markedTexts().filter(({ group }) => LEFT_OUT_HANDS.has(group))
}

function markedOf({ id, group, source, gold }: Case): MarkedText {
  const figures = gold.metrics.map(({ text, context, indicator, organization }): MarkedFigure => {
    const at = Math.max(0, context.indexOf(text))
    return {
      text,
      before: context.slice(0, at),
      after: context.slice(at + text.length),
      indicator,
      organization,
    }
  })
  return { id, group, source, organizations: gold.organizations, figures }
}
