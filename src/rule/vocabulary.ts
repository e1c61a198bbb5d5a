/** The words that drafts, rules and reports share. One list a concept; types are derived from the lists. */

export const CATEGORIES = [
  'draft',
  'claim',
  'disclosure',
  'prominence',
  'privacy',
  'solicitation',
  'audience',
  'governance',
  'retention',
] as const
export type Category = (typeof CATEGORIES)[number]

export const LANGUAGES = ['en', 'fr', 'th'] as const
export type Language = (typeof LANGUAGES)[number]

/** Whose rules apply. `fr` implies `eu`. */
export const JURISDICTIONS = ['us', 'uk', 'eu', 'fr', 'th'] as const
export type Jurisdiction = (typeof JURISDICTIONS)[number]

export const SEVERITIES = ['info', 'warn', 'error'] as const
/** `error` breaks a rule on its face; `warn` needs a human to decide; `info` is a reminder. */
export type Severity = (typeof SEVERITIES)[number]

export const CHANNELS = [
  'x',
  'linkedin',
  'facebook',
  'instagram',
  'tiktok',
  'youtube',
  'threads',
  'bluesky',
  'line',
  'blog',
  'web',
  'email',
  'other',
] as const
export type Channel = (typeof CHANNELS)[number]

export const FORMATS = ['static', 'interactive', 'paid', 'dm', 'profile', 'thread', 'carousel', 'story', 'reel', 'video', 'image'] as const
export type Format = (typeof FORMATS)[number]

export const PURPOSES = [
  'education',
  'market-commentary',
  'company-update',
  'thought-leadership',
  'promotion',
  'direct-response',
  'service',
  'recruiting',
] as const
export type Purpose = (typeof PURPOSES)[number]

/** The low-risk part of the mix: copy that informs and does not ask for action. */
export const EDUCATIONAL_PURPOSES: readonly Purpose[] = ['education', 'market-commentary', 'company-update', 'thought-leadership']

export const AUDIENCES = ['retail', 'institutional', 'intermediary', 'plan-sponsor', 'plan-participant', 'existing-client'] as const
export type Audience = (typeof AUDIENCES)[number]

export const PRODUCTS = [
  'stock',
  'bond',
  'fund',
  'mutual-fund',
  'etf',
  'money-market-fund',
  'closed-end-fund',
  'private-fund',
  'muni',
  '529',
  'option',
  'futures',
  'forex',
  'cfd',
  'crypto',
  'stablecoin',
  'crypto-etn',
  'restricted-security',
  'p2p',
  'ltaf',
  'structured-product',
  'variable-annuity',
  'fixed-annuity',
  'life',
  'insurance',
  'unit-linked',
  'deposit',
  'cd',
  'isa',
  'lisa',
  'loan',
  'credit-card',
  'bnpl',
  'high-cost-credit',
  'heloc',
  'mortgage',
  'reverse-mortgage',
  'lease',
  'pension',
  '401k',
  'ira',
  'advisory',
  'tool',
] as const
export type Product = (typeof PRODUCTS)[number]

export const STATUSES = ['idea', 'draft', 'review', 'approved', 'scheduled', 'published'] as const
export type Status = (typeof STATUSES)[number]

/** What a finding is about, independent of jurisdiction: the labels by which rules are measured. */
export const HAZARDS = [
  'guarantee',
  'projection',
  'risk-denial',
  'exaggeration',
  'urgency',
  'comparison',
  'tax-claim',
  'free-claim',
  'regulator-endorsement',
  'insurance-claim',
  'unsourced-statistic',
  'unbalanced-benefit',
  'missing-past-performance-disclosure',
  'missing-risk-warning',
  'missing-credit-terms',
  'missing-ad-label',
  'missing-testimonial-disclosure',
  'missing-insured-status',
  'missing-legend',
  'hidden-disclosure',
  'prohibited-promotion',
  'incentive',
  'direct-response-cta',
  'pii-solicitation',
  'off-channel',
  'pii-email',
  'pii-phone',
  'pii-ssn',
  'pii-itin',
  'pii-ein',
  'pii-national-id',
  'pii-tax-id',
  'pii-card',
  'pii-iban',
  'pii-account',
  'pii-routing',
  'pii-dob',
  'pii-address',
  'pii-passport',
  'pii-driver-licence',
  'pii-ip',
  'pii-name-with-financial-detail',
  'pii-client-handle',
  'pii-secret',
  'pii-wallet',
  'pii-medical',
  'employer-targeting',
  'audience-mismatch',
  'missing-approval',
  'stale-approval',
  'missing-filing',
  'missing-metadata',
  'missing-retention',
  'third-party-content',
  'unreadable',
  'obfuscation',
  'language-mismatch',
  'waiver',
  'house',
] as const
export type Hazard = (typeof HAZARDS)[number]

export type RuleId = `${Category}/${string}`
/** An ISO 8601 calendar date, `2026-12-01`. */
export type IsoDate = string
