/** Running text has such marks, bylines have none. */
export const CLAUSE_MARK = /[，。；：！？]/
/** What a paragraph may end with. */
export const PARAGRAPH_END = /[。！？…；：”’）》.!?]$/
