import type { DateRange as Days } from '@baobiao/parser'
import { builder } from '../builder.js'

export const DateRange = builder.objectRef<Days>('DateRange').implement({
  description: 'From one day to another, both included; open where one is null: 截至目前, 今年以来.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', nullable: true, description: 'The first day.' }),
    to: t.expose('to', { type: 'Date', nullable: true, description: 'The last day.' }),
  }),
})
