/**
 * How a line says on which page an article goes on: 下转本报第四版, 上接A01版. Source: written down for this project from printed pages,
 * 2026. Purpose: to know such a line by itself, and to take it out of the paragraph that it ends or begins. As sources for expressions.
 */

/** Which paper's page it is. */
export const OWN_PAPER = '(?:本报|今日)?'
/** The page's number, without 版: 第四, A04, 12. */
export const PAGE_NUMBER = '(?:第?[A-Z]{0,2}[\\d一二三四五六七八九十]{1,3})'
/** What may stand before it in running text; with one of them it is sure to be no part of the sentence. */
export const BEFORE_JUMP = '(【\\[■▶►→▲●—'
