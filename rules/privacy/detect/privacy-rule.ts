import { type Authority, type Details, defineRule, type Hazard, type Language, type Rule, type RuleId, type Severity } from 'finsocial/rule'
import { authoritiesOf, type ObligationKey } from '../../facts/obligations.js'
import type { Detection, Kind } from './kinds.js'
import { scan } from './scan.js'

interface PrivacyRule {
  readonly id: RuleId
  readonly hazard: Hazard | readonly [Hazard, ...Hazard[]]
  readonly covers: readonly [ObligationKey, ...ObligationKey[]]
  readonly severity: Severity
  readonly summary: string
  readonly why: string
  readonly advice: string
  /** The kinds it reports, each with the words that name it in the finding. */
  readonly kinds: Readonly<Partial<Record<Kind, string>>>
  /** Kinds that are milder than the rule. */
  readonly milder?: Readonly<Partial<Record<Kind, Severity>>>
  /** A person's recorded consent excuses it. */
  readonly consented?: boolean
  readonly gaps: readonly string[]
  readonly examples: Readonly<
    Record<Language, { readonly bad: readonly [string, ...string[]]; readonly good: readonly [string, ...string[]] }>
  >
}

/** In every jurisdiction it is the same law that keeps a person's data out of a post, whatever the number is called. */
const EVERYWHERE = ['us/client-nonpublic-info', 'uk-pii-client-story', 'eu-pii-email', 'th-pdpa-client-story'] as const

/** A rule that reports some kinds of personal data wherever they stand in a draft. */
export function definePrivacyRule({ kinds, milder = {}, consented = false, covers, ...meta }: PrivacyRule): Rule {
  return defineRule({
    ...meta,
    covers,
    since: '0.1.0',
    maturity: 'settled',
    confidence: 'likely',
    sensitive: true,
    waivable: false,
    basis: { law: lawOf(covers) },
    languages: ['en', 'fr', 'th'],
    messages: { shown: 'shows {what}', concealed: 'holds {what} where no reader looks' },
    check(draft, report) {
      if (consented && draft.frontMatter.consent?.reference) return
      for (const { detection, span, block, concealed, offer } of scan(draft)) {
        const what = kinds[detection.kind]
        if (what === undefined) continue
        const severity = milder[detection.kind]
        const details: Details = {
          span,
          data: { what },
          ...(block ? { block } : {}),
          ...(severity ? { severity } : {}),
          ...loweredOf(detection),
          ...(offer ? { suggestions: [{ text: offer, description: 'mask it' }] } : {}),
        }
        report(concealed ? 'concealed' : 'shown', details)
      }
    },
  })
}

function loweredOf({ placeholder, confidence }: Detection): { readonly lowered?: string } {
  if (placeholder) return { lowered: 'the value is kept for examples' }
  return confidence === 'possible' ? { lowered: 'only its form says so' } : {}
}

function lawOf(covers: PrivacyRule['covers']): readonly [Authority, ...Authority[]] {
  const [first, ...rest] = covers
  return authoritiesOf([first, ...rest, ...EVERYWHERE])
}
