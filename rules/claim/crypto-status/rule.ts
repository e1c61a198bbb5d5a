import { type Draft, defineRule, detailsOf, type Hit, type Product } from 'finsocial/rule'
import { fr as france } from '../../facts/authorities/fr.js'
import { th as thailand } from '../../facts/authorities/th.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { declares } from '../../facts/products.js'
import { postAround } from '../../facts/returns.js'
import { en, fr, th } from './lexicons.generated.js'

const COVERED = ['us/crypto-claims', 'us/stablecoin-claims', 'uk-unregulated-part-clear', 'eu-crypto-status-claims'] as const

const CRYPTO: readonly Product[] = ['crypto', 'stablecoin', 'crypto-etn']

export default defineRule({
  id: 'claim/crypto-status',
  hazard: 'regulator-endorsement',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: { us: 'error', uk: 'warn', eu: 'error', fr: 'error', th: 'warn' },
  confidence: 'likely',
  summary: 'A status that a crypto-asset or its seller does not have: money, an ended registration, a licence for something else.',
  why: 'Cash, a bank and a licence each stand for a protection that crypto-assets lack.',
  basis: { law: [...authoritiesOf(COVERED), france.digitalAssetsWarnings, france.amfPsanEnd, thailand.secCryptoBalance] },
  advice: 'name the present authorisation and its number, say what it does not cover, and that it is no money and no deposit',
  gaps: ['does not look up registers', 'an authorisation that is named with a number is believed'],
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr, th },
  messages: {
    money: 'a crypto-asset as money or a bank: “{match}”',
    status: 'a status that has ended or is not held: “{match}”',
    partly: 'a regulated firm, and no word that this service is not: “{match}”',
  },
  examples: {
    en: {
      bad: [
        '---\nproducts: crypto\n---\n\n[[Spend it like cash]].\n',
        '---\njurisdictions: eu\n---\n\n[[MiCA compliant]] soon.\n',
        '---\njurisdictions: uk\n---\n\n[[Regulated by the FCA]]. We also store gold bars.\n',
      ],
      good: [
        'Redeemable one-for-one by the issuer. Our stablecoin is not legal tender.',
        'Authorised as a CASP by the Central Bank of Ireland.',
        'Authorised and regulated by the FCA. Will writing is not regulated by the FCA.',
        'Pay like cash with your debit card.',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\n---\n\n[[Enregistré PSAN]] auprès de l’AMF, achetez serein.\n',
        'Un stablecoin [[comme un livret]].',
        'Nos cryptos ont [[cours légal]].',
      ],
      good: [
        'Agréé PSCA par l’AMF n° A2025-000.',
        'Le statut PSAN a pris fin en 2026.',
        '---\npublishAt: 2026-05-02\n---\n\nEnregistré PSAN auprès de l’AMF.\n',
      ],
    },
    th: {
      bad: ['คริปโต[[เหมือนเงินสด]]', 'เหรียญนี้[[ชำระหนี้ได้ตามกฎหมาย]]', 'ฝากคริปโต[[เท่ากับเงินฝาก]]'],
      good: ['คริปโตไม่ใช่เงินที่ชำระหนี้ได้ตามกฎหมาย', 'บัตรเดบิตใช้แทนเงินสดได้', 'คริปโทเคอร์เรนซีคืออะไร'],
    },
  },
  check(draft, report, hits) {
    for (const hit of hits) {
      const message = faultOf(hit, draft)
      if (message) report(message, { ...detailsOf(hit), ...(message === 'partly' ? { jurisdictions: ['uk'] as const } : {}) })
    }
  },
})

function faultOf(hit: Hit, draft: Draft): 'money' | 'status' | 'partly' | undefined {
  const text = postAround(draft, hit.block)
    .map(({ folded }) => folded.text)
    .join('\n')
  switch (hit.group) {
    case 'money':
      return declares(draft, CRYPTO) || CRYPTO_NOUN.test(hit.block.folded.text) ? 'money' : undefined
    case 'status': {
      const europe = draft.jurisdictions.includes('eu') || draft.jurisdictions.includes('fr')
      return europe && draft.date >= TRANSITION_END && !PRESENT.test(text) ? 'status' : undefined
    }
    case 'partly':
      return draft.jurisdictions.includes('uk') && UNREGULATED.test(text) && !SAID.test(text) ? 'partly' : undefined
  }
  return undefined
}

/** The day on which registrations under national law ended. */
const TRANSITION_END = '2026-07-01'

const CRYPTO_NOUN =
  /(?<![a-zA-ZÀ-ɏ])(?:crypto[a-z-]{0,12}|bitcoins?|btc|ether(?:eum)?|tokens?|coins?|stablecoins?|cryptos?|jetons?)(?![a-zA-ZÀ-ɏ])|คริปโ|บิ[ทต]คอยน์|เหรียญ|โทเค/u
/** An authorisation of today with its number, or history. */
const PRESENT = /(?<![a-zA-ZÀ-ɏ])(?:psca|casp)(?![a-zA-ZÀ-ɏ])|pris fin|ended|expired|former|ancien|n'existe plus|jusqu'en/u
const UNREGULATED =
  /(?<![a-zA-ZÀ-ɏ])(?:crypto[a-z-]{0,12}|bitcoin|nfts?|wills?(?= (?:writing|service)|,|\.| and)|will[ -]writing|tax (?:planning|advice)|gold (?:bars?|storage|coins?)|store gold|buy[ -]to[ -]let|wine|whisk(?:e)?y|storage pods?)(?![a-zA-ZÀ-ɏ])/u
const SAID = /(?:not|aren't|isn't|nor) (?:\w+ ){0,3}(?:regulated|fca)|unregulated|does not regulate/u
