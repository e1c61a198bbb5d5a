import { type Draft, defineLexiconRule, type Hit } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

/** From this day French law bans ease and speed as arguments for consumer credit. */
const FRENCH_BAN = '2026-11-20'

export default defineLexiconRule({
  id: 'claim/easy-credit',
  hazard: 'unbalanced-benefit',
  covers: ['fr-credit-interdits', 'th-bot-easy-approval'],
  since: '0.1.0',
  maturity: 'settled',
  severity: { fr: 'error', th: 'error', us: 'warn', uk: 'warn', eu: 'warn' },
  confidence: 'likely',
  summary: 'Credit copy that sells on ease or speed, or as relief for a budget.',
  why: 'Ease is an argument for borrowing that says nothing of its cost, and works best on people who should not borrow.',
  basis: {
    law: [...authoritiesOf(['fr-credit-interdits', 'th-bot-easy-approval']), eu.ccd2Encouragement, uk.conc33, us.ftcAct5],
  },
  message: 'sells credit on its ease or speed: “{match}”',
  advice: 'lead with what the credit costs; say that every application is checked',
  lexicons: { en, fr, th },
  consider: (hit, draft) => {
    if (!isAboutCredit(hit, draft)) return false
    return draft.jurisdictions.includes('fr') && draft.date < FRENCH_BAN ? { severity: 'warn' } : true
  },
  examples: {
    en: {
      bad: ['[[Easy loans]] for everyone in town.', '[[Borrowing has never been so easy]].', 'Prompt service and [[easy qualifying]].'],
      good: [
        'Easy access savings, with withdrawals at any time.',
        'Our loan calculator is simple to read.',
        'Is borrowing too easy today? A debate.',
      ],
    },
    fr: {
      bad: [
        'Un [[crédit facile]] près de chez vous.',
        '[[Crédit sans justificatif]] chez Vélin.',
        '[[Retrouvez du pouvoir d’achat]] avec notre prêt.',
      ],
      good: [
        'Notre appli est simple.',
        'Report possible d’un mois.',
        'Regroupement de crédits : coût total avant 14 200 €, après 17 900 €.',
      ],
    },
    th: {
      bad: ['สินเชื่อส่วนบุคคล [[กู้ง่าย]]', 'สินเชื่อออนไลน์ [[อนุมัติไว]] วงเงินสูง', 'เงินด่วน [[รับเงินใน 10 นาที]]'],
      good: ['การอนุมัติสินเชื่อเป็นไปตามหลักเกณฑ์ของธนาคาร', 'กู้ภัยง่าย ๆ ด้วยแอปแจ้งเหตุ', 'ระวังมิจฉาชีพ โฆษณาสินเชื่อกู้ง่าย'],
    },
  },
  gaps: [
    'a French guide that explains quick loans is told from one that sells them by its sentence alone',
    'a fast answer is lawful outside France; there the finding asks for balance, not for silence',
  ],
})

const CREDIT = ['loan', 'credit-card', 'mortgage', 'heloc', 'bnpl', 'high-cost-credit', 'lease']

/** Speed and ease are arguments for much else. */
function isAboutCredit(hit: Hit, draft: Draft): boolean {
  return draft.products.some(({ value, source }) => source !== 'inferred' && CREDIT.includes(value)) || WORDS.test(hit.block.folded.text)
}

const WORDS =
  /(?<!\p{L})(?:loans?|credit|borrow\p{L}{0,4}|cash advances?|mortgages?|finance|financing|qualif\p{L}{1,8}|credits?|(?:mini|micro)credits?|prets?|emprunt\p{L}{0,4}|financements?|rachats?|mensualites?|echeances?|regroup\p{L}{2,6}|decouvert|argent disponible|argent dispo|souscrivez)(?!\p{L})|กู้|สินเชื่อ|วงเงิน|เงินด่วน|จำนำทะเบียน|บัตรกดเงินสด/u
