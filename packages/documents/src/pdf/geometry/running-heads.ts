import { textOfBlock } from './blocks.js'
import { bottom, middleHeight } from './glyph.js'
import type { Unit } from './units.js'

/** A page's date or number: 2026年1月16日 星期五, 第4版, A2. */
const FOLIO = /\d年\d{1,2}月\d{1,2}日|星期[一二三四五六日天]|^第?[A-Z]?\d{1,2}版?$|第\S{1,3}版$/
/** Nothing stands between the page's edge and its running head, whose type is no larger than this, in body sizes. */
const LARGEST = 2.4
const LEVEL = 1
/** 东港经济报, not 一周简报. */
const NEWSPAPER = /^\p{Script=Han}{2,9}(?<![简喜捷战预年月季通公警情])报$/u

/**
 * Takes the running head for none of the headlines, though its type is larger than the body: 综合新闻 at the height of the page's
 * date, over everything else; nor the newspaper's name there.
 */
export function withoutRunningHeads(units: readonly Unit[], bodySize: number): Unit[] {
  const top = Math.min(...units.flatMap(({ kind, box }) => (kind === 'column' ? [box.y] : [])))
  const upper = units.filter(({ kind, box }) => kind !== 'column' && bottom(box) < top + 2)
  const folios = upper.filter((unit) => FOLIO.test(wordsOf(unit)))
  return units.map((unit) => {
    const isRunningHead =
      unit.kind === 'headline' &&
      unit.blocks.length === 1 &&
      unit.box.height < LARGEST * bodySize &&
      upper.includes(unit) &&
      folios.some(
        ({ box }) =>
          box !== unit.box && Math.abs(middleHeight(box) - middleHeight(unit.box)) < LEVEL * bodySize,
      )
    const isNewspaper =
      unit.kind === 'headline' && upper.includes(unit) && NEWSPAPER.test(wordsOf(unit).trim())
    return isRunningHead || isNewspaper ? { ...unit, kind: 'note' as const } : unit
  })
}

const wordsOf = ({ blocks }: Unit): string => blocks.map(textOfBlock).join('')
