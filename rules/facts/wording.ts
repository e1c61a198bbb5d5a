import type { Wording } from 'finsocial/rule'
import { euWordings } from './wording/eu.js'
import { frWordings } from './wording/fr.js'
import { thWordings } from './wording/th.js'
import { ukWordings } from './wording/uk.js'
import { usWordings } from './wording/us.js'

/** Every sentence that a post may need, of all jurisdictions. */
export const WORDINGS: readonly Wording[] = [...usWordings, ...ukWordings, ...euWordings, ...frWordings, ...thWordings]
