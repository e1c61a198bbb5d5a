import type { Wording } from 'finsocial/rule'
import { euCreditWarnings, euCreditWordings, euLabelWordings, euLegendWordings, euWordings } from './wording/eu.js'
import { frCreditWarnings, frCreditWordings, frLabelWordings, frLegendWordings, frWordings } from './wording/fr.js'
import { thCreditWarnings, thCreditWordings, thLabelWordings, thLegendWordings, thWordings } from './wording/th.js'
import { ukCreditWarnings, ukCreditWordings, ukLabelWordings, ukLegendWordings, ukWordings } from './wording/uk.js'
import { usCreditWordings, usLabelWordings, usLegendWordings, usWordings } from './wording/us.js'

/** Every sentence that a post may need, of all jurisdictions. */
export const WORDINGS: readonly Wording[] = [
  ...usWordings,
  ...usLabelWordings,
  ...usLegendWordings,
  ...usCreditWordings,
  ...ukWordings,
  ...ukLabelWordings,
  ...ukLegendWordings,
  ...ukCreditWordings,
  ...ukCreditWarnings,
  ...euWordings,
  ...euLabelWordings,
  ...euLegendWordings,
  ...euCreditWordings,
  ...euCreditWarnings,
  ...frWordings,
  ...frLabelWordings,
  ...frLegendWordings,
  ...frCreditWordings,
  ...frCreditWarnings,
  ...thWordings,
  ...thLabelWordings,
  ...thLegendWordings,
  ...thCreditWordings,
  ...thCreditWarnings,
]
