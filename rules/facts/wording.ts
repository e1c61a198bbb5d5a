import type { Wording } from 'finsocial/rule'
import { euCreditWarnings, euCreditWordings, euLabelWordings, euWordings } from './wording/eu.js'
import { frCreditWarnings, frCreditWordings, frLabelWordings, frWordings } from './wording/fr.js'
import { thCreditWarnings, thCreditWordings, thLabelWordings, thWordings } from './wording/th.js'
import { ukCreditWarnings, ukCreditWordings, ukLabelWordings, ukWordings } from './wording/uk.js'
import { usCreditWordings, usLabelWordings, usWordings } from './wording/us.js'

/** Every sentence that a post may need, of all jurisdictions. */
export const WORDINGS: readonly Wording[] = [
  ...usWordings,
  ...usLabelWordings,
  ...usCreditWordings,
  ...ukWordings,
  ...ukLabelWordings,
  ...ukCreditWordings,
  ...ukCreditWarnings,
  ...euWordings,
  ...euLabelWordings,
  ...euCreditWordings,
  ...euCreditWarnings,
  ...frWordings,
  ...frLabelWordings,
  ...frCreditWordings,
  ...frCreditWarnings,
  ...thWordings,
  ...thLabelWordings,
  ...thCreditWordings,
  ...thCreditWarnings,
]
