import type { Wording } from 'finsocial/rule'
import { euCreditWarnings, euCreditWordings, euWordings } from './wording/eu.js'
import { frCreditWarnings, frCreditWordings, frWordings } from './wording/fr.js'
import { thCreditWarnings, thCreditWordings, thWordings } from './wording/th.js'
import { ukCreditWarnings, ukCreditWordings, ukWordings } from './wording/uk.js'
import { usCreditWordings, usWordings } from './wording/us.js'

/** Every sentence that a post may need, of all jurisdictions. */
export const WORDINGS: readonly Wording[] = [
  ...usWordings,
  ...usCreditWordings,
  ...ukWordings,
  ...ukCreditWordings,
  ...ukCreditWarnings,
  ...euWordings,
  ...euCreditWordings,
  ...euCreditWarnings,
  ...frWordings,
  ...frCreditWordings,
  ...frCreditWarnings,
  ...thWordings,
  ...thCreditWordings,
  ...thCreditWarnings,
]
