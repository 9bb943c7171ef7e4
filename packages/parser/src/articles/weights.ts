/**
 * What speaks for and against each way to divide a page, in one unit: a byline under a headline weighs 1. Fitted on
 * composed pages of one half of the clean articles, damage by damage, and checked on the other half and on real pages.
 */
export const WEIGHTS = {
  // how surely blocks are a headline rather than a section heading
  byline: 1,
  subtitle: 0.7,
  severalParts: 0.4,

  // a section heading
  section: 0.4,
  sectionLikeness: 0.75,
  numbered: 1.2,
  tightBefore: 0.9,
  tightAfter: 0.9,
  /** Other headings of the page are spaced as this one, and none of them is surely a headline. */
  sectionSpacing: 0.6,
  longSection: -0.5,
  sectionBelow: -0.7,
  strongSection: -2,
  lastSection: -0.5,

  // a headline
  /** Neither byline nor subtitle nor dateline marks it. */
  plainHead: 0,
  tightHead: 0,
  headLikeness: 2,
  headLikenessBelow: 1.2,
  detached: -1,
  detachedLast: -2,
  cutHead: -0.2,
  changeOfSide: -0.5,
  middle: -1,
  headless: -1,
  secondAuthors: -2,

  // where an article starts, goes on and returns
  dateline: 1,
  datelineAfterHead: 0.5,
  startAfterHead: -1,
  startWithoutHead: -1.2,
  apart: 1,
  datelineInside: -4,
  afterSignature: -1.5,
  returning: -1.6,
  resumedSentence: 1.5,
  leavingSentence: -1.5,

  // phrases that a paragraph shares with an article, over the root of the smaller text's: strangers have `stranger`
  stranger: 0.3,
  tie: 3,
  leastTie: -0.9,
  mostTie: 1.5,
  /** So many phrases of a paragraph make a tie half sure. */
  halfSure: 50,

  // headlines that come together below several articles
  dealtLikeness: 2.5,
  dealtHead: -0.2,
  skippedArticle: -0.6,
}
