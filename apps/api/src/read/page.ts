import { badInput } from '../errors.js'
import { type CursorList, type CursorValues, decodeCursor } from './cursor.js'

export const DEFAULT_PAGE_SIZE = 20
export const MAX_PAGE_SIZE = 100

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** What a page is asked for, checked. */
export interface PageRequest {
  readonly size: number
  readonly backward: boolean
  readonly after: CursorValues | null
  readonly before: CursorValues | null
}

/** @throws GraphQLError BAD_PAGE, BAD_CURSOR */
export function pageRequest({ first, after, last, before }: PageArguments, list: CursorList): PageRequest {
  if (first != null && last != null)
    throw badInput('BAD_PAGE', '`first` and `last` cannot be asked for together', ['last'])
  const backward = last != null
  const place = (cursor: string | null | undefined, argument: string): CursorValues | null =>
    cursor == null ? null : decodeCursor(list, cursor, argument)
  return {
    size: checkedSize(backward ? last : (first ?? DEFAULT_PAGE_SIZE), backward ? 'last' : 'first'),
    backward,
    after: place(after, 'after'),
    before: place(before, 'before'),
  }
}

/** @throws GraphQLError BAD_PAGE */
export function checkedSize(size: number, argument = 'first', most = MAX_PAGE_SIZE): number {
  if (size >= 1 && size <= most) return size
  throw badInput('BAD_PAGE', `\`${argument}\` must be from 1 to ${most}, and is ${size}`, [argument])
}
