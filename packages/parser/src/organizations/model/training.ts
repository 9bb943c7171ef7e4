export { recognizeOrganizations } from '../recognize-organizations.js'
// What the trainer needs of the model; see packages/evals.

export { foldString } from '../../text/fold.js'
export { recognizeWith } from '../recognize-organizations.js'
export { FeatureList } from './feature-list.js'
export {
  findNames,
  LETTER_TEMPLATES,
  LONGEST_NAME,
  NAME_TEMPLATES,
  TAGS,
  tagsOf,
  type Weights,
} from './find-names.js'
export { SLOTS } from './hash.js'
export { letterFeatures } from './letter-features.js'
export { nameFeatures } from './name-features.js'
export { passagesOfSource } from './passages-of-source.js'
export { type Reading, readText } from './reading.js'
export { decodeWeights, encodeWeights, type WeightsText } from './weights-text.js'
