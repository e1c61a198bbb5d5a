import { resultsOf } from './eslint-result.js'
import type { Format } from './format.js'
import { jsonText } from './json-text.js'

/** ESLint's array, so that what reads ESLint reads this. */
export const json: Format = (report, options) => `${jsonText(resultsOf(report, options))}\n`
