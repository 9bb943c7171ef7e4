import type { Types } from '../builder.js'
import { needs } from './reads.js'

/** What a row has of its document's issue on itself; an unknown day is empty. */
interface IssueRow {
  readonly publishedOn: string
  readonly newspaper: string | null
}

/** Fields of rows that carry the issue: no document has to be read for them. */
export function issueFields<Row extends IssueRow>(t: PothosSchemaTypes.ObjectFieldBuilder<Types, Row>) {
  return {
    publishedOn: t.field({
      type: 'Date',
      nullable: true,
      extensions: needs<IssueRow>('publishedOn'),
      description: 'The day of the issue, where known.',
      resolve: ({ publishedOn }) => publishedOn || null,
    }),
    newspaper: t.field({
      type: 'String',
      nullable: true,
      extensions: needs<IssueRow>('newspaper'),
      description: 'The name of the newspaper, where known.',
      resolve: ({ newspaper }) => newspaper,
    }),
  }
}
