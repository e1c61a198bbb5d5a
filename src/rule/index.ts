/** The public rule API: what a rule, ours or somebody else's, may import. */
export * from './authority.js'
export * from './disclosure.js'
export * from './draft.js'
export * from './finding.js'
export * from './front-matter.js'
export * from './lexicon.js'
export * from './rule.js'
export * from './vocabulary.js'
