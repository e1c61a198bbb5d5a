import type { Draft, Product, Span } from 'finsocial/rule'

/** A targeting value that sorts people by what nobody may be sorted by. */
export interface Sorting {
  readonly span: Span
  readonly kind: 'special' | 'minors' | 'age'
}

/** Products of which the reader asks credit or a home. */
export const CREDIT: readonly Product[] = [
  'loan',
  'credit-card',
  'bnpl',
  'high-cost-credit',
  'heloc',
  'mortgage',
  'reverse-mortgage',
  'lease',
]

/** Religion, origin, belief, health, sex life, union: data that no advertising profile may rest on. */
const SPECIAL =
  /(?<![a-zA-ZÀ-ɏ])(?:religio(?:n|us)|christian(?:ity)?|catholic(?:ism)?|muslims?|islam(?:ic)?|jewish|judaism|jews|hindus?|buddhis[tm]s?|church|mosque|synagogue|rac(?:e|ial)|ethnic(?:ity)?|black (?:people|families|americans)|hispanics?|latinos?|white people|nationality|immigrants?|refugees?|politic(?:s|al|al views)|democrats?|republicans?|trade unions?|unions? members?|sexual(?:ity| orientation)?|gay|lesbian|lgbtq?\+?|transgender|disab(?:led|ility)|health(?: condition)?|diabet(?:es|ics?)|cancer|pregnan(?:t|cy)|depression|hiv|religion|catholiques?|musulmans?|juifs?|origine(?: ethnique)?|opinions? politiques?|syndicats?|sante|handicap(?:es?)?|grossesse|homosexuel(?:le)?s?)(?![a-zA-ZÀ-ɏ])|ศาสนา|เชื้อชาติ|มุสลิม|คริสเตียน|การเมือง|สุขภาพ|ผู้พิการ|ตั้งครรภ์/iu

const ADULT = 18
/** Credit that leaves out everybody from this age on leaves out the old. */
const OLD = 62

export function sortingsIn(draft: Draft): readonly Sorting[] {
  const { targeting } = draft.frontMatter
  if (!targeting) return []
  const found: Sorting[] = []
  for (const key of ['interests', 'jobTitles', 'industries', 'regions'] as const) {
    for (const [index, value] of (targeting[key] ?? []).entries()) {
      if (SPECIAL.test(fold(value))) found.push({ kind: 'special', span: spanOf(draft, `targeting.${key}.${index}`, `targeting.${key}`) })
    }
  }
  const ages = targeting.ages ? agesOf(targeting.ages) : undefined
  if (ages) {
    const span = spanOf(draft, 'targeting.ages', 'targeting')
    if (ages.from < ADULT) found.push({ kind: 'minors', span })
    else if (ages.to < OLD && draft.products.some(({ value }) => CREDIT.includes(value))) found.push({ kind: 'age', span })
  }
  return found
}

function spanOf(draft: Draft, ...paths: readonly string[]): Span {
  return paths.map((path) => draft.fieldSpan(path)).find((span) => span !== undefined) ?? draft.headSpan
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
}

/** “25-44”, “18+”, “under 35”, “from 50”. */
function agesOf(words: string): { readonly from: number; readonly to: number } | undefined {
  const numbers = [...words.matchAll(/\d{1,3}/g)].map(([digits]) => Number(digits))
  const [first, second] = numbers
  if (first === undefined) return undefined
  if (second !== undefined) return { from: Math.min(first, second), to: Math.max(first, second) }
  if (/under|below|less|up to|moins|jusqu|ต่ำกว่า|ไม่เกิน|</i.test(words)) return { from: ADULT, to: first }
  return { from: first, to: /\+|from|over|plus|à partir|ขึ้นไป|>/i.test(words) ? 120 : first }
}
