/** Rows have the columns that their type's fields say they need, and no others. */
export function shownOrNull<Shape>(row: object | null): Shape | null {
  return row as Shape | null
}

/** A row that a page has just named. */
export function found<Shape extends { id: string }>(row: { id: string } | null): Shape {
  if (row === null) throw new Error('a row of the page was removed while it was read')
  return row as Shape
}
