// What the trainer, the scores and the benchmark of the tagger need; see packages/evals.
export { foldString } from '../../text/fold.js'
export { recognizeOrganizations } from '../recognize-organizations.js'
export { CLUE_SIZES, cluesOf } from './clues.js'
export { END_OF_TEXT, PAIR_ROWS, pairRow } from './pairs.js'
export { passagesOfSource } from './passages-of-source.js'
