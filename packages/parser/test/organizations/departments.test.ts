import { describe, expect, it } from 'vitest'
import { DEPARTMENT_RULES, withDepartment } from '../../src/organizations/departments.js'

/** The name with its department, of a text that marks parent and department. */
function whole(marked: string): [found: string, wanted: string] {
  const [, name = '', behind = ''] = marked.split(/[‹›]/)
  const [parent = '', department = ''] = name.split('|')
  const text = parent + department + behind
  return [text.slice(0, withDepartment(text, { start: 0, end: parent.length })), parent + department]
}

describe('departments', () => {
  it.each(
    DEPARTMENT_RULES.flatMap(({ id, examples, counterExamples }) =>
      [...examples, ...counterExamples].map((marked) => [id, marked] as const),
    ),
  )('%s: %s', (_id, marked) => {
    const [found, wanted] = whole(marked)
    expect(found).toBe(wanted)
  })
})
