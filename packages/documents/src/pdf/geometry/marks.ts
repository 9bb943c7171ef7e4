/** Running text has such marks, bylines have none. */
export const CLAUSE_MARK = /[，。；：！？]/
/** Three of them: a headline over several clauses may have the others. */
export const RUNNING_MARK = /[，。；]/
/** What a sentence in running text ends with. */
export const SENTENCE_END = /[。！？…”）]$/
/** What a paragraph may end with: a list may hang on it, a title may close it. */
export const PARAGRAPH_END = /[。！？…；：”’）》.!?]$/
