/** Stands in a set of texts for any digit. */
export const DIGIT = '\\d'
